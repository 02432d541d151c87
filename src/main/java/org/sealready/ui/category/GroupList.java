package org.sealready.ui.category;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sealready.service.category.CategoryHit;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** The first level, each group with how much was found in it; the others below a line. */
final class GroupList extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final CategoryModel model;
  private final Words words;
  private List<Optional<String>> order = List.of();

  GroupList(CategoryModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("category-groups");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    new WhileShown(this).onSet(model.rows(), this::show);
    show();
  }

  private void show() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    model.table().of(model.kind().get()).forEach(each -> counts.put(each.group(), 0));
    for (CategoryHit hit : model.found().hits()) {
      counts.merge(hit.category().group(), 1, Integer::sum);
    }
    List<Node> nodes = new ArrayList<>();
    List<Optional<String>> all = new ArrayList<>(List.of(Optional.empty()));
    int found = model.found().hits().size();
    nodes.add(line(Optional.empty(), words.text("ui.category.groups.all"), found));
    for (String group : most(counts)) {
      all.add(Optional.of(group));
      nodes.add(line(Optional.of(group), group, counts.get(group)));
    }
    List<String> empty = counts.keySet().stream().filter(group -> counts.get(group) == 0).toList();
    if (!empty.isEmpty() && found > 0) {
      nodes.add(rule());
    }
    empty.forEach(group -> nodes.add(without(group)));
    order = List.copyOf(all);
    getChildren().setAll(nodes);
    setAccessibleText(model.group().get().orElse(words.text("ui.category.groups.all")));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** Those in which something was found; once somebody looks for something, the most first. */
  private List<String> most(Map<String, Integer> counts) {
    List<String> some = new ArrayList<>(counts.keySet());
    some.removeIf(group -> counts.get(group) == 0);
    if (!model.typed().get().isBlank()) {
      some.sort(Comparator.comparing(group -> -counts.get(group)));
    }
    return some;
  }

  private static Node rule() {
    Region rule = new Region();
    rule.getStyleClass().add("category-rule");
    return rule;
  }

  private Node line(Optional<String> group, String name, int count) {
    Label text = Labels.line(name, "category-group-name");
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Label number = Labels.line(String.valueOf(count), "category-count");
    number.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(text, number);
    line.getStyleClass().add("category-group");
    line.pseudoClassStateChanged(CHOSEN, model.group().get().equals(group));
    line.setAccessibleRole(AccessibleRole.LIST_ITEM);
    line.setAccessibleText(name + " " + count);
    line.setOnMouseClicked(
        event -> {
          requestFocus();
          model.group(group);
        });
    return line;
  }

  /** A group in which nothing was found: a click looks through it instead. */
  private Node without(String group) {
    HBox line = new HBox(Labels.line(group, "muted"));
    line.getStyleClass().add("category-group");
    line.setOnMouseClicked(
        event -> {
          requestFocus();
          model.typed().set("");
          model.group(Optional.of(group));
        });
    return line;
  }

  private void onKey(KeyEvent event) {
    int at = order.indexOf(model.group().get());
    switch (event.getCode()) {
      case UP -> go(at - 1, event);
      case DOWN -> go(at + 1, event);
      case HOME -> go(0, event);
      case END -> go(order.size() - 1, event);
      default -> {}
    }
  }

  private void go(int index, KeyEvent event) {
    event.consume();
    model.group(order.get(Math.clamp(index, 0, order.size() - 1)));
  }
}
