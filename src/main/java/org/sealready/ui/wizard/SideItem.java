package org.sealready.ui.wizard;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** One step of the side list: sign, name, and how much is open. */
final class SideItem extends Button {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final StackPane sign = new StackPane();
  private final Label name;
  private final Label errors = count("error");
  private final Label warnings = count("warning");
  private final Label note = count("muted");
  private final HBox counts = new HBox(errors, warnings, note);
  private final Words words;
  private String noted = "";
  private Optional<Shown> shown = Optional.empty();
  private boolean isNarrow;
  private boolean isHushed;

  SideItem(String text, Words words, Runnable go) {
    this.words = words;
    name = Labels.line(text, "side-name");
    getStyleClass().setAll("side-item");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    sign.getStyleClass().add("sign");
    counts.getStyleClass().add("side-counts");
    HBox line = new HBox(sign, name, counts);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    warnings.setGraphic(Icons.of("side-warning"));
    line.getStyleClass().add("side-line");
    line.prefWidthProperty()
        .bind(
            widthProperty()
                .map(
                    width -> width.doubleValue() - getInsets().getLeft() - getInsets().getRight()));
    setGraphic(line);
    setOnAction(event -> go.run());
  }

  private static Label count(String kind) {
    Label count = Labels.line("", "side-count", kind);
    count.setMinWidth(USE_PREF_SIZE);
    return count;
  }

  /** What this step looks like: only what changed of it is drawn anew. */
  private record Shown(StepState state, String note) {}

  void show(StepState state) {
    boolean isCounted = state.errors() + state.warnings() > 0;
    Shown now = new Shown(state, isHushed || isCounted ? "" : noted);
    if (!shown.equals(Optional.of(now))) {
      shown = Optional.of(now);
      draw(state, now.note());
    }
  }

  private void draw(StepState state, String said) {
    String progress = state.progress().name().toLowerCase(Locale.ROOT);
    pseudoClassStateChanged(CURRENT, state.progress() == StepState.Progress.CURRENT);
    sign.getStyleClass().setAll("sign", "sign-" + progress);
    sign.getChildren().setAll(Icons.of("sign-" + progress));
    show(errors, state.errors() > 0 ? words.text("ui.side.errors", state.errors()) : "");
    show(warnings, state.warnings() > 0 ? words.text("ui.side.warnings", state.warnings()) : "");
    show(note, said);
    showCounts();
    setAccessibleText(
        String.join(
            " ",
            name.getText(),
            words.text("ui.side." + progress),
            errors.getText(),
            warnings.getText(),
            note.getText()));
  }

  private static void show(Label count, String text) {
    count.setText(text);
    count.setVisible(!text.isEmpty());
    count.setManaged(!text.isEmpty());
  }

  void note(String text) {
    noted = text;
  }

  /** Keeps the note back, because nobody can know yet what it says. */
  void hush(boolean hushed) {
    isHushed = hushed;
  }

  void narrow(boolean narrow) {
    name.setVisible(!narrow);
    name.setManaged(!narrow);
    setTooltip(narrow ? new Tooltip(name.getText()) : null);
    isNarrow = narrow;
    showCounts();
  }

  /** Where nothing is counted, its room belongs to the name. */
  private void showCounts() {
    boolean isShown = !isNarrow && counts.getChildren().stream().anyMatch(Node::isVisible);
    counts.setVisible(isShown);
    counts.setManaged(isShown);
  }
}
