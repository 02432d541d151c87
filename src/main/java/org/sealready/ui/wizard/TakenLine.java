package org.sealready.ui.wizard;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.SaidAtFocus;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Visible;
import org.sealready.words.Words;

/** One line that says what undo or redo has just done, in the bar below: the page stays still. */
final class TakenLine extends StackPane {

  private final WizardModel model;
  private final StepNames names;
  private final Words words;
  private final Label text = Labels.wholeOrNot("", "taken");

  TakenLine(WizardModel model, StepNames names, Words words) {
    this.model = model;
    this.names = names;
    this.words = words;
    getChildren().add(text);
    setMinWidth(0);
    new WhileShown(this).onSet(model.taken(), this::show);
    show();
  }

  private void show() {
    Optional<StepTaken> taken = model.taken().get();
    String said = taken.map(this::said).orElse("");
    text.setText(Visible.line(said));
    taken.ifPresent(
        each -> text.setGraphic(Icons.of(each.way() == StepTaken.Way.BACK ? "undo" : "redo")));
    setVisible(taken.isPresent());
    setManaged(taken.isPresent());
    if (taken.isPresent() && getScene() != null) {
      SaidAtFocus.of(getScene(), said);
    }
  }

  private String said(StepTaken taken) {
    return switch (taken.way()) {
      case BACK -> words.text("ui.undone", what(taken));
      case AGAIN -> words.text("ui.redone", what(taken));
    };
  }

  private String what(StepTaken taken) {
    if (taken.fields().isEmpty()) {
      return words.text("ui.undone.step", names.of(taken.where()));
    }
    String first = words.label(taken.fields().getFirst());
    int count = taken.fields().size();
    return count == 1 ? first : words.text("ui.undone.more", first, count);
  }
}
