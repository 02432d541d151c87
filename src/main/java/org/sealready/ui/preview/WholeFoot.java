package org.sealready.ui.preview;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.sealready.service.letter.LetterState;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** Below the letter over the whole window: to save it, to print all, to print this one. */
final class WholeFoot extends HBox {

  private final Words words;
  private final Button print;
  private final Button save;
  private final Button all;

  /**
   * @param print prints the letter, or goes to what is still to be mended in it
   */
  WholeFoot(Words words, Runnable print, Runnable save, Runnable printAll) {
    this.words = words;
    this.print = Labels.button("", print, "primary");
    this.save = Labels.button(words.text("ui.whole.save"), save, "outlined", "large");
    all = Labels.button("", printAll, "outlined", "large");
    FlowPane buttons = new FlowPane(this.save, all, this.print);
    buttons.getStyleClass().add("whole-buttons");
    getChildren()
        .addAll(Labels.line(words.text("ui.whole.keys"), "muted"), Labels.spring(), buttons);
    getStyleClass().add("whole-foot");
  }

  /**
   * @param wanted how many letters there are to print
   */
  void show(Optional<LetterState> letter, int wanted) {
    int open = letter.map(each -> each.blockers().size()).orElse(0);
    print.setText(open > 0 ? words.text("ui.whole.mend", open) : words.text("ui.whole.print"));
    save.setDisable(open > 0);
    all.setText(words.text("ui.whole.print-all", wanted));
    all.setVisible(wanted > 1);
    all.setManaged(wanted > 1);
  }

  /** The focus begins at the primary button, so that Enter presses it. */
  void requestInitialFocus() {
    print.requestFocus();
  }
}
