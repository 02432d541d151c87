package org.sealready.ui.copysheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.service.exchange.CopyRow;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;

/** The rows, page by page; a page of which everything was copied folds to one line. */
final class CopyList extends VBox {

  private final CopyModel model;
  private final CopyTexts texts;
  private final CopyKeys keys;
  private final Set<String> unfolded = new HashSet<>();
  private Optional<Node> inHand = Optional.empty();

  CopyList(CopyModel model, CopyTexts texts, CopyKeys keys) {
    this.model = model;
    this.texts = texts;
    this.keys = keys;
    getStyleClass().add("copy-list");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    addEventHandler(KeyEvent.KEY_PRESSED, keys::onKey);
    new WhileShown(this)
        .follow(model.items(), items -> show())
        .follow(model.current(), at -> show())
        .follow(model.revealed(), is -> show());
  }

  /** The current row, to be scrolled to. */
  Optional<Node> inHand() {
    return inHand;
  }

  private void show() {
    List<Node> nodes = new ArrayList<>();
    List<CopyItem> items = model.items().get();
    inHand = Optional.empty();
    for (String page : items.stream().map(CopyItem::row).map(CopyRow::page).distinct().toList()) {
      List<CopyItem> own = items.stream().filter(each -> each.row().page().equals(page)).toList();
      boolean isHere = model.inHand().filter(own::contains).isPresent();
      boolean isFolded =
          own.stream().allMatch(CopyItem::isDone) && !isHere && !unfolded.contains(page);
      nodes.add(head(page, own, isFolded));
      if (!isFolded) {
        own.forEach(item -> nodes.add(line(item)));
      }
    }
    getChildren().setAll(nodes);
    setAccessibleText(model.inHand().map(item -> CopyLine.said(item, texts)).orElse(""));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private Node head(String page, List<CopyItem> own, boolean isFolded) {
    long done = own.stream().filter(CopyItem::isDone).count();
    Label count =
        Labels.line(
            texts.words().text("ui.copy.count", done, own.size()),
            done == own.size() ? "done" : "muted");
    HBox head =
        new HBox(
            Labels.line(texts.page(page), "section-title"),
            count,
            Labels.spring(),
            Icons.of(isFolded ? "chevron-right" : "chevron-down"));
    head.getStyleClass().add("copy-head");
    head.setOnMouseClicked(event -> fold(page));
    return head;
  }

  private void fold(String page) {
    if (!unfolded.remove(page)) {
      unfolded.add(page);
    }
    show();
  }

  private Node line(CopyItem item) {
    int at = model.items().get().indexOf(item);
    boolean isHere = at == model.current().get();
    CopyLine line = new CopyLine(item, isHere, model.revealed().get(), texts);
    line.setOnMouseClicked(
        event -> {
          requestFocus();
          model.go(at);
          if (event.getClickCount() == 2) {
            keys.actions().copy();
          }
        });
    if (isHere) {
      inHand = Optional.of(line);
    }
    return line;
  }
}
