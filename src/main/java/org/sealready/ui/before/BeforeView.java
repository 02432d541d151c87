package org.sealready.ui.before;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.sealready.journey.checklist.BeforeGuide;
import org.sealready.service.before.BeforeCase;
import org.sealready.ui.box.PageSheet;
import org.sealready.ui.box.ScrolledSide;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.NoticeBar;
import org.sealready.ui.common.PageHead;
import org.sealready.ui.common.Reveal;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/** The parts of the way before a filing at the left; costs, names and category at the right. */
final class BeforeView extends BorderPane implements InitialFocus {

  /** Where the room is less, what stands at the right follows below. */
  private static final double NARROW = 900;

  private final BeforeModel model;
  private final BeforeTexts texts;
  private final KindBar kind;
  private final List<SectionPane> sections;
  private final CostCard costs;
  private final NameCard names;
  private final Optional<CategoryCard> category;
  private final VBox column = new VBox();
  private final VBox side = new VBox();
  private final ScrollPane page = new ScrollPane();
  private final ScrolledSide beside = new ScrolledSide();
  private final Optional<Function<Runnable, Inset>> categories;
  private final ReadOnlyObjectWrapper<Optional<Inset>> inset =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean wasCertified;

  /**
   * @param categories makes the table of categories, which is handed the way back; empty where
   *     there is none
   */
  BeforeView(BeforeModel model, Words words, Optional<Function<Runnable, Inset>> categories) {
    this.model = model;
    texts = new BeforeTexts(words);
    model.load();
    BeforeGuide guide = model.shown().get().orElseThrow().guide();
    kind = new KindBar(model, guide, texts);
    sections =
        guide.sections().stream().map(section -> new SectionPane(model, section, texts)).toList();
    costs = new CostCard(texts);
    names = new NameCard(model, guide, texts);
    this.categories = categories;
    category = categories.map(each -> new CategoryCard(texts, () -> choose(each)));
    getStyleClass().add("before-view");
    fill(guide);
    widthProperty().subscribe(this::arrange);
    column.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    new WhileShown(this).follow(model.shown(), shown -> show());
    foldFinished();
  }

  private void fill(BeforeGuide guide) {
    PageHead head = new PageHead(texts.text("ui.before.title"), texts.text("ui.before.intro"));
    column.getStyleClass().addAll("column", "before-column");
    column.getChildren().addAll(head, new NoticeBar(model.notice(), texts.words(), folder -> {}));
    column.getChildren().add(kind);
    column.getChildren().addAll(sections);
    PageSheet.on(page, column);
    Label checked =
        Labels.wrapped(texts.text("before.checked", guide.source().date()), "before-hint");
    side.getStyleClass().add("before-side");
    side.getChildren().addAll(costs, names);
    category.ifPresent(side.getChildren()::add);
    side.getChildren().add(checked);
    setCenter(page);
  }

  private void arrange() {
    // Before the first layout the width is not known: most windows are wide.
    boolean isNarrow = getWidth() > 0 && getWidth() < NARROW;
    boolean isBelow = column.getChildren().contains(side);
    if (inset.get().isPresent() || isNarrow == isBelow && (isBelow || getRight() != null)) {
      return;
    }
    if (isNarrow) {
      setRight(null);
      beside.setContent(null);
      column.getChildren().add(side);
    } else {
      column.getChildren().remove(side);
      beside.setContent(side);
      setRight(beside);
    }
  }

  /** What is shown in place of this page. */
  ReadOnlyObjectProperty<Optional<Inset>> inset() {
    return inset.getReadOnlyProperty();
  }

  /** Shows the table of categories, if it is not shown yet. */
  void openCategories() {
    categories.filter(each -> inset.get().isEmpty()).ifPresent(this::choose);
  }

  private void choose(Function<Runnable, Inset> categories) {
    Inset shown = categories.apply(this::back);
    inset.set(Optional.of(shown));
    setRight(null);
    setCenter(shown.view());
    enter(shown.view());
  }

  private static void enter(Node view) {
    if (view instanceof InitialFocus entered) {
      entered.requestInitialFocus();
    } else {
      view.requestFocus();
    }
  }

  /** Unfolds this part and goes there. */
  void enter(String section) {
    if (inset.get().isPresent()) {
      back();
    }
    sections.stream()
        .filter(pane -> pane.id().equals(section))
        .findFirst()
        .ifPresent(
            pane -> {
              pane.fold(false);
              pane.head().requestFocus();
              Reveal.afterLayout(page, pane.head());
            });
  }

  private void back() {
    inset.set(Optional.empty());
    setCenter(page);
    column.getChildren().remove(side);
    arrange();
    // The card comes into the window with the skin of the pane around it.
    applyCss();
    category.ifPresent(CategoryCard::focus);
  }

  private void show() {
    model
        .shown()
        .get()
        .ifPresent(
            before -> {
              kind.show(before);
              if (before.isCertified() != wasCertified) {
                wasCertified = before.isCertified();
                foldFinished();
              }
              sections.forEach(section -> section.show(before));
              costs.show(before);
              names.show();
              category.ifPresent(card -> card.show(before.record()));
            });
  }

  /** What is done folds when a person comes, not under his hands. */
  private void foldFinished() {
    BeforeCase before = model.shown().get().orElseThrow();
    for (int i = 0; i < sections.size(); i++) {
      sections.get(i).fold(before.isSettled(before.parts().get(i)));
    }
  }

  /** Up and down go from line to line of the part, and to the next part. */
  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
      List<Node> stops = stops();
      int at = stops.indexOf(getScene().getFocusOwner());
      int next = at + (event.getCode() == KeyCode.UP ? -1 : 1);
      if (at >= 0 && next >= 0 && next < stops.size()) {
        event.consume();
        stops.get(next).requestFocus();
        Reveal.in(page, stops.get(next));
      }
    }
  }

  private List<Node> stops() {
    List<Node> stops = new ArrayList<>();
    sections.forEach(section -> stops.addAll(section.stops()));
    return stops;
  }

  @Override
  public void requestInitialFocus() {
    if (inset.get().isPresent()) {
      enter(inset.get().get().view());
      return;
    }
    foldFinished();
    Optional<String> current =
        model.shown().get().flatMap(BeforeCase::current).map(part -> part.section().id());
    SectionPane first =
        sections.stream()
            .filter(section -> current.equals(Optional.of(section.id())))
            .findFirst()
            .orElseGet(sections::getFirst);
    first.head().requestFocus();
    Reveal.afterLayout(page, first.head());
  }
}
