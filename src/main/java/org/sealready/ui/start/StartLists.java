package org.sealready.ui.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.sealready.ui.keys.Arrows;
import org.sealready.words.Words;

/**
 * The lists of the start screen: what is due, what is in progress, what is finished. Of long ones
 * only what is shown is made.
 */
final class StartLists {

  private static final int FIRST_DUE = 3;
  private static final int MORE_DUE = 20;
  private static final int FIRST_CARDS = 12;
  private static final int FIRST_LINES = 8;

  private final StartActions actions;
  private final FilingMenu kept;
  private final Supplier<StartTexts> texts;
  private final VBox due = new VBox();
  private final StartSection open;
  private final StartSection finished;
  private final List<FilingCard> cards = new ArrayList<>();
  private final List<FinishedLine> lines = new ArrayList<>();
  private final Cards grid = new Cards(List.of());
  private final VBox list = new VBox();
  private StartPage page = new StartPage(List.of(), List.of(), List.of());
  private Optional<DuePanel> panel = Optional.empty();
  private int dueShown = FIRST_DUE;

  /**
   * @param texts says how things stand at the time of asking
   */
  StartLists(Words words, StartActions actions, FilingMenu kept, Supplier<StartTexts> texts) {
    this.actions = actions;
    this.kept = kept;
    this.texts = texts;
    open = new StartSection(words, "ui.start.kept", "ui.start.kept.note", FIRST_CARDS);
    finished = new StartSection(words, "ui.start.finished", "ui.start.finished.note", FIRST_LINES);
    due.managedProperty().bind(due.visibleProperty());
    due.setVisible(false);
    list.getStyleClass().add("finished");
  }

  Node due() {
    return due;
  }

  Node open() {
    return open;
  }

  Node finished() {
    return finished;
  }

  /** The way to what is due today; empty where nothing is. */
  Optional<Node> primary() {
    return panel.filter(each -> page.isUrgent()).map(DuePanel::first);
  }

  /** One of the filings that are shown, in their order. */
  private record Place(String id, Node whole, Arrows.Stop stop) {}

  private List<Place> places() {
    return Stream.concat(
            cards.stream().map(card -> new Place(card.filing().id(), card, card.stop())),
            lines.stream().map(line -> new Place(line.filing().id(), line, line.stop())))
        .toList();
  }

  /** Whether the keyboard is at one of the filings. */
  boolean isFocusWithin() {
    return places().stream().anyMatch(place -> place.whole().isFocusWithin());
  }

  /** Where the filing with this id is opened. */
  Optional<Node> of(String id) {
    return places().stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .map(place -> place.stop().node());
  }

  /** Shows these filings; the keyboard stays at its filing, or goes to the next where that went. */
  void show(StartPage now) {
    List<Place> before = places();
    Optional<Place> focused =
        before.stream().filter(place -> place.whole().isFocusWithin()).findFirst();
    page = now;
    cards.clear();
    lines.clear();
    showDue();
    showOpen();
    showFinished();
    focused.flatMap(place -> near(place.id(), before.indexOf(place))).ifPresent(Node::requestFocus);
  }

  private Optional<Node> near(String id, int at) {
    List<Place> now = places();
    return of(id)
        .or(
            () ->
                now.isEmpty()
                    ? Optional.empty()
                    : Optional.of(now.get(Math.min(at, now.size() - 1)).stop().node()));
  }

  /** Says how things stand now; what has another place than before is shown there. */
  void tell(StartPage now) {
    StartPage before = page;
    page = now;
    if (!now.due().equals(before.due())) {
      boolean isFocused = panel.filter(Node::isFocusWithin).isPresent();
      showDue();
      panel.filter(shown -> isFocused).ifPresent(each -> each.first().requestFocus());
    }
    if (!now.open().equals(before.open())) {
      Optional<String> focused =
          cards.stream().filter(Node::isFocusWithin).map(card -> card.filing().id()).findFirst();
      cards.clear();
      showOpen();
      focused.flatMap(this::of).ifPresent(Node::requestFocus);
    }
    StartTexts said = texts.get();
    panel.ifPresent(each -> each.lines().forEach(line -> line.tell(said)));
    tell(cards, said);
  }

  private void showDue() {
    due.setVisible(!page.due().isEmpty());
    panel =
        Optional.of(page)
            .filter(each -> !each.due().isEmpty())
            .map(each -> new DuePanel(each, dueShown, texts.get(), actions, this::moreDue));
    due.getChildren().setAll(panel.stream().toList());
  }

  private void moreDue() {
    int before = dueShown;
    dueShown = before + Math.max(before, MORE_DUE);
    showDue();
    panel.ifPresent(each -> each.lines().get(before).way().requestFocus());
  }

  private void showOpen() {
    StartTexts said = texts.get();
    List<FilingCard> more =
        page.open().stream()
            .limit(open.most())
            .skip(cards.size())
            .map(filing -> new FilingCard(filing, said, actions, kept))
            .toList();
    tell(more, said);
    cards.addAll(more);
    grid.show(cards);
    open.show(
        page.open().size(), grid, cards.stream().map(FilingCard::stop).toList(), this::showOpen);
  }

  private void tell(List<FilingCard> some, StartTexts said) {
    Map<String, DueRow> first = new HashMap<>();
    page.due().forEach(row -> first.putIfAbsent(row.filing().id(), row));
    some.forEach(card -> card.tell(said, Optional.ofNullable(first.get(card.filing().id()))));
  }

  private void showFinished() {
    StartTexts said = texts.get();
    page.finished().stream()
        .limit(finished.most())
        .skip(lines.size())
        .map(filing -> new FinishedLine(filing, said, actions, kept))
        .forEach(lines::add);
    list.getChildren().setAll(lines);
    finished.show(
        page.finished().size(),
        list,
        lines.stream().map(FinishedLine::stop).toList(),
        this::showFinished);
  }
}
