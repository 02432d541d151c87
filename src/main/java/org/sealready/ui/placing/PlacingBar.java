package org.sealready.ui.placing;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.sealready.ui.ask.HelpButton;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.LanguageSwitch;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.display.DisplaySwitch;
import org.sealready.words.Words;

/**
 * Which form is arranged, whether it is kept, steps back and again, pages, size, and the way out.
 */
final class PlacingBar extends HBox {

  /** How much larger or smaller at a time. */
  static final double STEP = 1.25;

  private final PlacingModel model;
  private final Words words;
  private final Label kept = Labels.line("");
  private final Label pages = Labels.line("", "muted");
  private final Label size = Labels.line("", "form-zoom");
  private final Button undo;
  private final Button redo;

  /** What the bar asks of the view. */
  interface Steps {
    void done();

    void zoom(double factor);

    void fit();

    void switchLanguage();
  }

  PlacingBar(PlacingModel model, String title, Words words, Steps steps) {
    this.model = model;
    this.words = words;
    getStyleClass().addAll("top-bar", "form-bar");
    undo = tipped("ui.forms.undo", "ui.forms.undo.tip", model::undo);
    redo = tipped("ui.forms.redo", "ui.forms.redo.tip", model::redo);
    Label name = Labels.wrapped(title, "filing-title");
    name.setMinWidth(0);
    kept.setMinWidth(USE_PREF_SIZE);
    pages.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(name, kept, Labels.spring(), undo, redo);
    int count = model.form().blank().pages().size();
    if (count > 1) {
      getChildren()
          .addAll(turn("‹", -1, "ui.forms.previous"), pages, turn("›", 1, "ui.forms.next"));
    }
    getChildren()
        .addAll(
            glyph("−", "ui.forms.smaller", () -> steps.zoom(1 / STEP)),
            size,
            glyph("+", "ui.forms.larger", () -> steps.zoom(STEP)),
            Labels.button(words.text("ui.forms.fit"), steps::fit, "outlined"),
            new HelpButton(words),
            new LanguageSwitch(words, steps::switchLanguage),
            new DisplaySwitch(words),
            Labels.button(words.text("ui.forms.done"), steps::done, "primary"));
    new WhileShown(this)
        .follow(model.placement(), placement -> showSteps())
        .follow(model.page(), page -> showPage(count))
        .follow(model.keeping().state(), this::showKept);
  }

  private Button tipped(String key, String tip, Runnable action) {
    return Labels.tipped(Labels.button(words.text(key), action, "outlined"), words.text(tip));
  }

  private Button glyph(String glyph, String key, Runnable action) {
    Button button = Labels.button(glyph, action, "outlined", "glyph");
    button.setAccessibleText(words.text(key));
    return Labels.tipped(button, words.text(key));
  }

  private Button turn(String glyph, int by, String key) {
    return glyph(glyph, key, () -> turn(by));
  }

  private void turn(int by) {
    int last = model.form().blank().pages().size() - 1;
    model.chosen().set(new Chosen.Nothing());
    model.page().set(Math.clamp(model.page().get() + by, 0, last));
  }

  private void showPage(int count) {
    pages.setText(words.text("ui.forms.page", model.page().get() + 1, count));
  }

  private void showSteps() {
    undo.setDisable(!model.canUndo());
    redo.setDisable(!model.canRedo());
  }

  void showSize(double factor) {
    size.setText(Math.round(factor * 100) + "%");
  }

  private void showKept(PlacementSaving.State state) {
    showSteps();
    switch (state) {
      case PlacementSaving.State.Kept done -> say("done", words.text("ui.saved"));
      case PlacementSaving.State.Going going -> say("muted", words.text("ui.saving"));
      case PlacementSaving.State.Failed(var why) ->
          say("error", words.text("ui.unsaved", words.text(why.key())));
    }
  }

  private void say(String kind, String text) {
    kept.getStyleClass().setAll("label", "saved", kind);
    kept.setText(text);
  }
}
