package org.sealready.ui.category;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.sealready.form.Bilingual;
import org.sealready.journey.category.Category;
import org.sealready.service.category.CategoryHit;
import org.sealready.service.category.CategoryHit.Where;
import org.sealready.service.category.CategoryReport;
import org.sealready.service.category.FoundCategories;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** What was found, by name, by everyday word and by paper. */
final class ResultList extends VBox {

  /** So much of what was typed is repeated. */
  private static final int LONGEST = 20;

  private final CategoryModel model;
  private final Words words;
  private final CategoryReport report;
  private final Map<Category, CategoryLine> lines = new HashMap<>();

  ResultList(CategoryModel model, CategoryReport report, Words words) {
    this.model = model;
    this.words = words;
    this.report = report;
    getStyleClass().add("category-results");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    new WhileShown(this)
        .onSet(model.rows(), this::show)
        .onSet(model.diary().record(), this::show)
        .follow(model.inHand(), inHand -> mark());
    show();
  }

  /** The line of the current category, to be scrolled to. */
  Optional<Node> inHand() {
    return model.inHand().get().map(lines::get);
  }

  private void show() {
    lines.clear();
    List<Node> nodes = new ArrayList<>();
    FoundCategories found = model.found();
    String sought = brief(model.typed().get().strip());
    block(nodes, "ui.category.all", sought, where -> where == Where.ALL);
    block(
        nodes,
        "ui.category.by-name",
        sought,
        where -> where != Where.ALL && where != Where.EVERYDAY && where != Where.PAPERS);
    block(nodes, "ui.category.by-word", sought, where -> where == Where.EVERYDAY);
    block(nodes, "ui.category.by-paper", sought, where -> where == Where.PAPERS);
    if (found.hits().isEmpty()) {
      nothing(nodes, found);
    } else if (model.more() > 0) {
      nodes.add(Labels.link(words.text("ui.category.more", model.more()), model::whole));
    }
    getChildren().setAll(nodes);
    mark();
  }

  private void block(List<Node> nodes, String key, String sought, Predicate<Where> isOfIt) {
    List<CategoryHit> hits =
        model.rows().get().stream().filter(hit -> isOfIt.test(hit.where())).toList();
    if (!hits.isEmpty()) {
      nodes.add(Labels.wrapped(words.text(key, sought), "category-block"));
      Optional<Bilingual> said = Optional.empty();
      for (CategoryHit hit : hits) {
        // One reason stands at the first of those that it leads to.
        nodes.add(line(hit.reason().equals(said) ? hit.withoutReason() : hit));
        said = hit.reason();
      }
    }
  }

  private Node line(CategoryHit hit) {
    boolean isChosen = model.choice().states().isChosen(hit.category());
    CategoryLine line = new CategoryLine(hit, model.found().words(), isChosen, report, words);
    line.setOnMouseClicked(
        event -> {
          requestFocus();
          model.take(hit.category());
        });
    lines.put(hit.category(), line);
    return line;
  }

  /** What would be found: other words, and other kinds of entity. */
  private void nothing(List<Node> nodes, FoundCategories found) {
    nodes.add(
        Labels.wrapped(
            words.text("ui.category.nothing", brief(model.typed().get().strip())), "page-empty"));
    found
        .elsewhere()
        .forEach(
            (kind, count) ->
                nodes.add(
                    Labels.link(
                        words.text("ui.category.elsewhere", report.name(kind), count),
                        () -> model.kind(kind))));
    for (String word : found.nearest()) {
      Hyperlink link =
          Labels.link(words.text("ui.category.try", word), () -> model.typed().set(word));
      nodes.add(link);
    }
  }

  private void mark() {
    lines.forEach(
        (category, line) -> line.inHand(model.inHand().get().filter(category::equals).isPresent()));
    setAccessibleText(model.inHand().get().map(each -> CategoryLine.said(each, report)).orElse(""));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private static String brief(String typed) {
    return typed.codePointCount(0, typed.length()) <= LONGEST
        ? typed
        : typed.substring(0, typed.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
