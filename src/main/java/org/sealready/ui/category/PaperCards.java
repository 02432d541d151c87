package org.sealready.ui.category;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sealready.form.Bilingual;
import org.sealready.journey.category.Category;
import org.sealready.journey.category.EasierNeighbour;
import org.sealready.journey.category.Paper;
import org.sealready.journey.category.PaperSet;
import org.sealready.service.category.CategoryReport;
import org.sealready.service.category.PaperSheet;
import org.sealready.service.category.PaperStates;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.common.Wrapping;
import org.sealready.words.Visible;
import org.sealready.words.Words;

/** The papers of the current category: one card a set, "or" between them. */
final class PaperCards extends VBox {

  private static final PseudoClass COMPLETE = PseudoClass.getPseudoClass("complete");

  /** A card and its set, to be marked as ticks change. */
  private record Card(PaperSet set, VBox card, Label done) {}

  private final CategoryModel model;
  private final Words words;
  private final CategoryReport report;
  private final List<CheckBox> boxes = new ArrayList<>();
  private final List<Card> cards = new ArrayList<>();

  PaperCards(CategoryModel model, CategoryReport report, Words words) {
    this.model = model;
    this.words = words;
    this.report = report;
    getStyleClass().add("category-papers");
    new WhileShown(this)
        .follow(model.inHand(), this::show)
        .follow(model.diary().record(), record -> mark());
  }

  /** Puts the focus on the first paper, if there is one. */
  void enter() {
    boxes.stream().findFirst().ifPresent(Node::requestFocus);
  }

  private void show(Optional<Category> inHand) {
    boxes.clear();
    cards.clear();
    getChildren().clear();
    inHand.ifPresent(this::fill);
    mark();
  }

  private void fill(Category category) {
    List<Node> nodes = getChildren();
    nodes.add(Labels.wrapped(category.group(), "muted"));
    nodes.add(Labels.wrapped(CategoryLine.own(category), "category-title"));
    if (!category.details().isEmpty()) {
      String details = String.join("、", category.details());
      nodes.add(Labels.wrapped(words.text("ui.category.details", details), "category-below"));
    }
    PaperSheet sheet = new PaperSheet(model.table(), words);
    nodes.add(Labels.wrapped(sheet.asked(category), "category-asked"));
    category.notes().forEach(note -> nodes.add(note(note, category)));
    int at = 1;
    for (PaperSet set : category.papers()) {
      if (at > 1) {
        nodes.add(or());
      }
      nodes.add(card(set, sheet.heading(at++, set), category.papers().size() > 1));
    }
    model.easier().ifPresent(easier -> nodes.add(easier(easier)));
    nodes.add(
        Labels.wrapped(
            words.text("ui.category.source", model.table().date())
                + " "
                + words.of(model.table().remark()),
            "category-below"));
  }

  private Node note(Bilingual note, Category category) {
    boolean isFirst = category.notes().getFirst().equals(note);
    return Labels.wrapped(
        words.of(note), category.isUncertain() && isFirst ? "category-check" : "category-note");
  }

  private Node card(PaperSet set, String heading, boolean isOneOfSome) {
    Label done = Labels.line(words.text("ui.category.complete"), "done");
    done.setMinWidth(USE_PREF_SIZE);
    VBox card = new VBox();
    card.getStyleClass().add("category-card");
    Label title = Labels.wrapped(isOneOfSome ? heading : alone(set), "category-set");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(title, done);
    head.getStyleClass().add("category-card-head");
    if (title.getText().isEmpty()) {
      head.managedProperty().bind(done.visibleProperty());
    }
    card.getChildren().add(head);
    for (List<Paper> need : set.needs()) {
      if (need.size() > 1) {
        card.getChildren().add(Labels.wrapped(words.text("ui.category.any"), "category-below"));
      }
      need.forEach(paper -> card.getChildren().add(box(paper, need.size() > 1)));
    }
    cards.add(new Card(set, card, done));
    return card;
  }

  /** What stands above the only set. */
  private String alone(PaperSet set) {
    boolean isOfSeveral = set.needs().size() > 1;
    String all = isOfSeveral ? words.text("ui.category.these") : "";
    return set.applicant().isEmpty() ? all : set.applicant();
  }

  private Node box(Paper paper, boolean isOneOfSome) {
    CheckBox box = new CheckBox(Visible.line(paper.label()));
    Wrapping.in(box);
    box.setMinHeight(USE_PREF_SIZE);
    box.setMnemonicParsing(false);
    box.getStyleClass().add(isOneOfSome ? "category-either" : "category-paper");
    box.setUserData(paper);
    box.setOnAction(event -> model.choice().tick(paper, box.isSelected()));
    boxes.add(box);
    return box;
  }

  private Node or() {
    HBox or = new HBox(line(), Labels.line(words.text("ui.category.or"), "muted"), line());
    or.getStyleClass().add("category-or");
    return or;
  }

  private static Node line() {
    Region line = new Region();
    line.getStyleClass().add("category-or-line");
    HBox.setHgrow(line, Priority.ALWAYS);
    return line;
  }

  private Node easier(EasierNeighbour easier) {
    VBox panel =
        new VBox(
            Labels.wrapped(words.of(easier.when()), "category-when"),
            Labels.wrapped(
                words.text("ui.category.easier", CategoryLine.shown(easier.to())), "category-note"),
            Labels.link(words.text("ui.category.ease"), model::ease));
    panel.getStyleClass().add("category-easier");
    return panel;
  }

  private void mark() {
    PaperStates states = model.choice().states();
    boxes.forEach(
        box -> box.setSelected(states.isThere(model.kind().get(), (Paper) box.getUserData())));
    for (Card each : cards) {
      boolean isComplete = states.isComplete(model.kind().get(), each.set());
      each.card().pseudoClassStateChanged(COMPLETE, isComplete);
      each.done().setVisible(isComplete);
    }
  }
}
