package org.sealready.ui.wizard;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** One step of the side list: sign, name, and how much is open. */
final class SideItem extends Button {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final StackPane sign = new StackPane();
  private final Label name;
  private final Label count = Labels.line("", "side-count");
  private final Words words;
  private String note = "";

  SideItem(String text, Words words, Runnable go) {
    this.words = words;
    name = Labels.line(text, "side-name");
    getStyleClass().setAll("side-item");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    sign.getStyleClass().add("sign");
    count.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(sign, name, Labels.spring(), count);
    line.getStyleClass().add("side-line");
    line.prefWidthProperty()
        .bind(
            widthProperty()
                .map(
                    width -> width.doubleValue() - getInsets().getLeft() - getInsets().getRight()));
    setGraphic(line);
    setTooltip(new Tooltip(text));
    setOnAction(event -> go.run());
  }

  void show(StepState state) {
    String progress = state.progress().name().toLowerCase(Locale.ROOT);
    pseudoClassStateChanged(CURRENT, state.progress() == StepState.Progress.CURRENT);
    sign.getStyleClass().setAll("sign", "sign-" + progress);
    sign.getChildren().setAll(Icons.of("sign-" + progress));
    count
        .getStyleClass()
        .setAll("label", "side-count", state.errors() > 0 ? "error" : countStyle(state));
    count.setText(countText(state));
    count.setManaged(count.isVisible() && !count.getText().isEmpty());
    setAccessibleText(
        name.getText() + " " + words.text("ui.side." + progress) + " " + count.getText());
  }

  private String countStyle(StepState state) {
    return state.warnings() > 0 ? "warning" : "muted";
  }

  private String countText(StepState state) {
    if (state.errors() > 0) {
      return words.text("ui.side.errors", state.errors());
    }
    return state.warnings() > 0 ? words.text("ui.side.warnings", state.warnings()) : note;
  }

  void note(String text) {
    note = text;
  }

  void narrow(boolean narrow) {
    name.setVisible(!narrow);
    name.setManaged(!narrow);
    count.setVisible(!narrow);
    count.setManaged(!narrow && !count.getText().isEmpty());
  }
}
