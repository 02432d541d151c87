package org.sealready.ui.category;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.journey.category.Category;
import org.sealready.journey.category.Paper;
import org.sealready.service.category.CategoryHit;
import org.sealready.service.category.CategoryReport;
import org.sealready.service.category.SearchWords;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** One category that was found: what it is called, what it asks for, how many papers. */
final class CategoryLine extends HBox {

  private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");

  /** Between the levels of a path, as everywhere in the window. */
  private static final String BETWEEN = " › ";

  /** So many papers are named in the line. */
  private static final int NAMED = 2;

  CategoryLine(
      CategoryHit hit, SearchWords sought, boolean isChosen, CategoryReport report, Words words) {
    Category category = hit.category();
    getStyleClass().add("category-line");
    MarkedLine name = new MarkedLine();
    name.add(sought.pieces(category.group() + BETWEEN), "category-of");
    name.add(sought.pieces(own(category)), "category-name");
    VBox texts = new VBox(name);
    texts.getStyleClass().add("category-texts");
    texts.setMinWidth(0);
    String below = below(hit, sought, words);
    if (hit.reason().isPresent()) {
      texts.getChildren().add(Labels.wrapped(words.of(hit.reason().get()), "category-below"));
    } else if (!below.isEmpty()) {
      MarkedLine line = new MarkedLine();
      line.add(sought.pieces(below), "category-below");
      texts.getChildren().add(line);
    }
    HBox.setHgrow(texts, Priority.ALWAYS);
    getChildren().add(texts);
    if (isChosen) {
      Label chosen = Labels.line(words.text("ui.category.is-chosen"), "done");
      chosen.setMinWidth(USE_PREF_SIZE);
      getChildren().add(chosen);
    }
    Label badge = badge(category, report);
    getChildren().add(badge);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(said(category, report));
  }

  /** A path as the window shows it. */
  static String shown(String path) {
    return path.replace(Category.SEPARATOR, BETWEEN);
  }

  /** What stands in the path behind the group. */
  static String own(Category category) {
    return shown(category.path().substring((category.group() + Category.SEPARATOR).length()));
  }

  /** What a screen reader says. */
  static String said(Category category, CategoryReport report) {
    return shown(category.path()) + " " + report.badge(category);
  }

  static Label badge(Category category, CategoryReport report) {
    Label badge =
        Labels.line(
            report.badge(category), "badge", category.papers().isEmpty() ? "free" : "advised");
    badge.setMinWidth(USE_PREF_SIZE);
    return badge;
  }

  void inHand(boolean isInHand) {
    pseudoClassStateChanged(IN_HAND, isInHand);
  }

  /** The third level where that was hit, else the papers, first those that were looked for. */
  private static String below(CategoryHit hit, SearchWords sought, Words words) {
    if (hit.where() == CategoryHit.Where.DETAILS) {
      return String.join("、", hit.category().details());
    }
    List<String> papers =
        hit.category().papers().stream()
            .flatMap(set -> set.papers().stream())
            .map(Paper::name)
            .distinct()
            .toList();
    List<String> some =
        Stream.concat(papers.stream().filter(paper -> isSought(paper, sought)), papers.stream())
            .distinct()
            .limit(NAMED)
            .toList();
    String named = String.join("、", some);
    return papers.size() > NAMED ? words.text("ui.category.and-more", named) : named;
  }

  private static boolean isSought(String paper, SearchWords sought) {
    return sought.pieces(paper).stream().anyMatch(piece -> piece.isHit());
  }
}
