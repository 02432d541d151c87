package org.sealready.ui.rejection;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.TabOrder;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.common.Wrapping;

/** The empty page: a field that takes what came back, and the kinds of text that it knows. */
final class PastePane extends VBox {

  private final TextArea area = new TextArea();

  PastePane(RejectionModel model, RejectionTexts texts, UnreadText unread) {
    area.setText(unread.text());
    area.textProperty().subscribe((before, now) -> unread.write(text()));
    area.focusedProperty().subscribe((was, is) -> unread.keep());
    area.setPromptText(texts.text("ui.rejection.paste.prompt"));
    area.setAccessibleText(texts.text("ui.rejection.paste.prompt"));
    Wrapping.in(area);
    TabOrder.through(area);
    area.getStyleClass().add("reject-paste");
    Label busy = Labels.line(texts.text("ui.rejection.reading"), "muted");
    HBox waiting = new HBox(busy, Labels.link(texts.words().text("ui.cancel"), model::giveUp));
    waiting.getStyleClass().add("reject-head");
    VBox kinds = new VBox(Labels.line(texts.text("ui.rejection.kinds"), "section-title"));
    kinds.getStyleClass().add("reject-again");
    for (String kind : new String[] {"text", "entries", "hints"}) {
      kinds.getChildren().add(Labels.wrapped(texts.text("ui.rejection.kinds." + kind)));
    }
    kinds.getChildren().add(Labels.wrapped(texts.text("ui.rejection.kinds.here"), "muted"));
    getStyleClass().addAll("reject-column", "reject-awaiting");
    getChildren().addAll(area, waiting, kinds);
    new WhileShown(this)
        .follow(
            model.busy(),
            is -> {
              area.setDisable(is);
              waiting.setVisible(is);
              waiting.setManaged(is);
            });
  }

  /** Whether something stands there that nobody reads yet. */
  ObservableValue<Boolean> isWritten() {
    return area.textProperty().map(text -> !text.isBlank()).orElse(false);
  }

  String text() {
    return area.getText() == null ? "" : area.getText();
  }

  void clear() {
    area.clear();
  }

  void focus() {
    area.requestFocus();
  }
}
