package org.sealready.ui.materials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.service.material.MaterialOutput.Group;
import org.sealready.service.material.MaterialRow;
import org.sealready.service.material.MaterialTexts;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** The papers in their groups: to prepare, perhaps, not needed. */
final class MaterialsList extends VBox {

  private final MaterialsModel model;
  private final MaterialTexts texts;
  private final Words words;
  private Optional<Node> inHand = Optional.empty();
  private Optional<Node> below = Optional.empty();

  MaterialsList(MaterialsModel model, MaterialTexts texts, Words words) {
    this.model = model;
    this.texts = texts;
    this.words = words;
    getStyleClass().add("copy-list");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    new WhileShown(this)
        .follow(model.rows(), rows -> show())
        .follow(model.record(), record -> show())
        .follow(model.current(), at -> show());
  }

  /** The current row, to be scrolled to. */
  Optional<Node> inHand() {
    return inHand;
  }

  /** Puts this below the paper in hand, or nothing. */
  void below(Optional<Node> node) {
    below = node;
    show();
  }

  private void onKey(KeyEvent event) {
    if (event.getTarget() != this || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean isOurs = true;
    switch (event.getCode()) {
      case ENTER -> model.take();
      case UP -> model.move(-1);
      case DOWN -> model.move(1);
      case HOME -> model.go(0);
      case END -> model.go(Integer.MAX_VALUE);
      case SPACE -> model.inHand().ifPresent(model::tick);
      default -> isOurs = false;
    }
    if (isOurs) {
      event.consume();
    }
  }

  private void show() {
    List<Node> nodes = new ArrayList<>();
    inHand = Optional.empty();
    for (Group group : Group.values()) {
      List<MaterialRow> own = group.of(model.rows().get());
      if (!own.isEmpty()) {
        nodes.add(head(group, own.size()));
        own.forEach(row -> addLine(nodes, row));
      }
    }
    getChildren().setAll(nodes);
    setAccessibleText(
        model.inHand().map(row -> MaterialLine.said(row, isTicked(row), texts, words)).orElse(""));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private boolean isTicked(MaterialRow row) {
    return model.isTicked(row);
  }

  private Node head(Group group, int size) {
    String key =
        switch (group) {
          case WANTED -> "ui.materials.wanted";
          case POSSIBLE -> "ui.materials.possible";
          case NO -> "ui.materials.no";
        };
    HBox head =
        new HBox(
            Labels.line(words.text(key), "section-title"),
            Labels.line(String.valueOf(size), "muted"));
    head.getStyleClass().add("copy-head");
    return head;
  }

  private void addLine(List<Node> nodes, MaterialRow row) {
    MaterialLine line = line(row);
    nodes.add(line);
    if (inHand.filter(line::equals).isPresent()) {
      below.ifPresent(nodes::add);
    }
  }

  private MaterialLine line(MaterialRow row) {
    int at = model.rows().get().indexOf(row);
    boolean isHere = at == model.current().get();
    MaterialLine line = new MaterialLine(row, isHere, isTicked(row), texts, words);
    line.setOnMouseClicked(
        event -> {
          requestFocus();
          model.go(at);
        });
    line.sign()
        .setOnMouseClicked(
            event -> {
              requestFocus();
              model.go(at);
              model.tick(row);
              event.consume();
            });
    if (isHere) {
      inHand = Optional.of(line);
    }
    return line;
  }
}
