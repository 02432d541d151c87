package org.sealready.ui.start;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Labels;

/** Something that is due: until when, what, and the one way to it. */
final class DueLine extends HBox {

  private static final PseudoClass RED = PseudoClass.getPseudoClass("red");

  private final DueRow row;
  private final Label when = Labels.wrapped("", "due-when");
  private final Label left = Labels.wrapped("", "due-left");
  private final Label note = Labels.wrapped("", "due-note");
  private final ButtonBase way;

  /**
   * @param isPrimary whether it is what the screen is for now
   */
  DueLine(DueRow row, boolean isPrimary, StartTexts texts, StartActions actions) {
    this.row = row;
    getStyleClass().add("due-line");
    pseudoClassStateChanged(RED, row.isRed());
    Label what =
        Labels.wrapped(
            texts.words().text("ui.start.what", texts.name(row.filing()), texts.what(row)),
            "due-what");
    VBox time = new VBox(when, left);
    time.getStyleClass().add("due-time");
    VBox middle = new VBox(what, note);
    middle.getStyleClass().add("due-texts");
    HBox.setHgrow(middle, Priority.ALWAYS);
    String action = texts.action(row);
    Runnable go = () -> actions.open(row.filing().id(), row.place());
    way = isPrimary ? primary(action, go) : Labels.link(action, go);
    way.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(time, middle, way);
    tell(texts);
  }

  private static Button primary(String text, Runnable go) {
    return Labels.button(text, go, "primary");
  }

  DueRow row() {
    return row;
  }

  /** What leads there. */
  ButtonBase way() {
    return way;
  }

  /** Says it as it stands now. */
  void tell(StartTexts texts) {
    when.setText(
        row.due()
            .map(due -> texts.when(due.deadline()))
            .orElseGet(() -> texts.words().text("ui.start.no-limit")));
    left.setText(row.due().map(due -> texts.left(due.deadline())).orElse(""));
    left.setManaged(!left.getText().isEmpty());
    note.setText(texts.note(row));
    way.setAccessibleText(
        String.join(
            " ",
            way.getText(),
            texts.name(row.filing()),
            texts.what(row),
            when.getText(),
            left.getText()));
  }
}
