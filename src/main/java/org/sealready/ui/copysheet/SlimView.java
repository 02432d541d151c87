package org.sealready.ui.copysheet;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** Two rows that are done, the current one with its button, and the next ones. */
final class SlimView extends VBox {

  private static final int BEFORE = 2;
  private static final int BEHIND = 8;

  private final CopyModel model;
  private final CopyTexts texts;
  private final CopyKeys keys;
  private final Words words;
  private final Label count = Labels.line("", "muted");
  private final VBox rows = new VBox();

  SlimView(CopyModel model, CopyTexts texts, CopyKeys keys) {
    this.model = model;
    this.texts = texts;
    this.keys = keys;
    this.words = texts.words();
    getStyleClass().add("slim");
    rows.getStyleClass().add("slim-rows");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    Button back = Labels.button(words.text("ui.copy.back"), keys.actions()::slim, "quiet");
    HBox head =
        new HBox(
            Labels.wrapped(words.text("ui.copy.title"), "section-title"),
            count,
            Labels.spring(),
            back);
    head.getStyleClass().add("slim-head");
    count.setMinWidth(USE_PREF_SIZE);
    ScrollPane scroll = new ScrollPane(rows);
    scroll.getStyleClass().add("page");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll, Labels.wrapped(words.text("ui.copy.slim-keys"), "muted"));
    addEventHandler(KeyEvent.KEY_PRESSED, keys::onKey);
    new WhileShown(this)
        .follow(model.items(), items -> show())
        .follow(model.current(), at -> show())
        .follow(model.revealed(), is -> show());
  }

  private void show() {
    List<CopyItem> items = model.items().get();
    int at = model.current().get();
    count.setText(words.text("ui.copy.count", model.done(), items.size()));
    rows.getChildren().clear();
    for (int i = Math.max(0, at - BEFORE); i < Math.min(items.size(), at + BEHIND + 1); i++) {
      rows.getChildren().add(i == at ? inHand(items.get(i)) : other(items.get(i), i));
    }
    setAccessibleText(model.inHand().map(item -> CopyLine.said(item, texts)).orElse(""));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private Node inHand(CopyItem item) {
    VBox card =
        new VBox(
            Labels.wrapped(texts.label(item.row()), "copy-label"),
            Labels.wrapped(texts.value(item, true), "copy-value"));
    String remark = texts.remark(item);
    if (!remark.isEmpty()) {
      card.getChildren()
          .add(Labels.wrapped(remark, item.problem().isPresent() ? "error" : "copy-why"));
    }
    Button next = Labels.button(words.text(way(item)), keys.actions()::copy, "primary");
    next.setMaxWidth(Double.MAX_VALUE);
    next.setFocusTraversable(false);
    next.setDisable(!item.isCopyable());
    card.getChildren().add(next);
    card.getStyleClass().add("slim-here");
    return card;
  }

  private static String way(CopyItem item) {
    if (item.row().isPaper()) {
      return "ui.copy.uploaded";
    }
    return item.isDone() ? "ui.copy.again" : "ui.copy.next";
  }

  private Node other(CopyItem item, int index) {
    Label label = Labels.wrapped(item.row().label(), "copy-label");
    Label value = Labels.wrapped(texts.value(item, model.revealed().get()), "copy-value");
    VBox row = new VBox(label, value);
    row.getStyleClass().addAll("slim-row", item.isDone() ? "slim-done" : "slim-open");
    row.setOnMouseClicked(event -> model.go(index));
    return row;
  }
}
