package org.sealready.ui.wizard;

import java.util.Optional;
import javafx.scene.layout.Region;

/** Shows the letter: beside the page, or over the whole window where it has no room for both. */
record LetterSwitch(WizardModel model, Finish finish, Region frame) {

  void open() {
    if (Folding.hasRoom(frame.getWidth())) {
      model.letterWanted().set(Optional.of(true));
    } else {
      finish.whole();
    }
  }
}
