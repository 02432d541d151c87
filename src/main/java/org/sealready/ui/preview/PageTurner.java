package org.sealready.ui.preview;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** Turns the pages of a letter that is made from a form of several pages. */
final class PageTurner extends HBox {

  private final PreviewModel model;
  private final Words words;
  private final Label where = Labels.line("", "muted");

  PageTurner(PreviewModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("page-turner");
    getChildren().addAll(turn("‹", -1, "ui.forms.previous"), where, turn("›", 1, "ui.forms.next"));
    new WhileShown(this)
        .follow(model.chosen(), letter -> show())
        .follow(model.page(), page -> show());
  }

  private Button turn(String glyph, int by, String key) {
    Button button = Labels.button(glyph, () -> turn(by), "plain-text");
    button.setAccessibleText(words.text(key));
    return Labels.tipped(button, words.text(key));
  }

  private void turn(int by) {
    model.page().set(Math.clamp(model.page().get() + by, 0, model.pages() - 1));
  }

  private void show() {
    int pages = model.pages();
    setVisible(pages > 1);
    setManaged(pages > 1);
    where.setText(words.text("ui.forms.page", model.page().get() + 1, pages));
  }
}
