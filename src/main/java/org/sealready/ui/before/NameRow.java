package org.sealready.ui.before;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sealready.service.before.NameVerdict;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.Tips;

/** A name that the Mini Program could have: its length, its sign and the reasons. */
final class NameRow extends VBox {

  /** A whole text that was pasted by mistake is cut; a name that is too long is told so. */
  private static final int LONGEST = 200;

  private final BeforeTexts texts;
  private final TextField field = new TextField();
  private final Label units = Labels.line("", "before-hint");
  private final Button remove;
  private final VBox reasons = new VBox();

  NameRow(String name, boolean isFixed, BeforeTexts texts, Actions does) {
    this.texts = texts;
    field.setText(name);
    field.setEditable(!isFixed);
    field.setPromptText(texts.text("ui.before.name.prompt"));
    field.textProperty().subscribe((before, now) -> onText(now, does));
    field.setOnAction(event -> does.next(this));
    units.setMinWidth(Region.USE_PREF_SIZE);
    remove = Labels.button("", () -> does.remove(this), "before-remove");
    remove.setGraphic(Icons.of("close"));
    remove.setDisable(isFixed);
    Tips.on(remove, texts.text("ui.before.name.drop"));
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox line = new HBox(field, units, remove);
    line.getStyleClass().add("before-name-line");
    reasons.getStyleClass().add("before-reasons");
    getStyleClass().add("before-name");
    getChildren().addAll(line, reasons);
  }

  /** What a row does. */
  interface Actions {
    void changed();

    /** The next name, below this one. */
    void next(NameRow row);

    void remove(NameRow row);
  }

  private void onText(String now, Actions does) {
    if (now.codePointCount(0, now.length()) > LONGEST) {
      field.setText(now.substring(0, now.offsetByCodePoints(0, LONGEST)));
    } else {
      does.changed();
    }
  }

  /** Which of the names it is, for screen readers. */
  void number(int number) {
    field.setAccessibleText(texts.text("ui.before.name.field", number));
    remove.setAccessibleText(texts.text("ui.before.name.remove", number));
  }

  String name() {
    return field.getText().strip();
  }

  void focus() {
    field.requestFocus();
    field.end();
  }

  /**
   * @param most units that the platform takes
   */
  void show(NameVerdict verdict, int most) {
    units.setText(texts.text("ui.before.name.units", verdict.units(), most));
    reasons.getChildren().setAll(verdict.reasons().stream().map(NameRow::reason).toList());
    field.setAccessibleHelp(
        verdict.reasons().stream().map(NameVerdict.Reason::text).collect(Collectors.joining(" ")));
  }

  /** A name that is not there yet has no verdict. */
  void clear() {
    units.setText("");
    reasons.getChildren().clear();
  }

  private static HBox reason(NameVerdict.Reason reason) {
    String kind = "before-" + reason.sign().name().toLowerCase(Locale.ROOT);
    HBox line = new HBox(Icons.of(kind), Labels.wrapped(reason.text(), kind));
    line.getStyleClass().add("before-reason");
    return line;
  }
}
