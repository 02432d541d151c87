package org.sealready.ui.letters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.letter.Letter;
import org.sealready.letter.Level;
import org.sealready.service.letter.LetterState;
import org.sealready.ui.box.PageSheet;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.NoticeBar;
import org.sealready.ui.common.PageHead;
import org.sealready.ui.common.Reveal;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.form.page.FieldRow;
import org.sealready.ui.paper.PapersActions;
import org.sealready.ui.preview.LetterWords;
import org.sealready.words.Words;

/** Which letters this filing needs and why, and the way to paper. */
public final class LettersView extends ScrollPane implements InitialFocus {

  /** What the cards ask for. */
  interface Actions {
    void look(Letter letter);

    /** Goes to this field. */
    void go(Field<?> field);

    void print(LetterState state);

    void save(LetterState state);

    void add(Letter letter);

    void leaveOut(LetterState state);

    /** Takes back that it was added or left out. */
    void restore(Letter letter);

    /** What is done about forms that take a letter's place. */
    PapersActions forms();
  }

  /** Where letters are worded, and what a card says of the wording of its letter. */
  public interface Worded {
    Optional<Node> note(Letter letter);

    void open(Optional<Letter> first);
  }

  private final LettersModel model;
  private final LettersActions actions;
  private final Worded worded;
  private final Words words;
  private final LetterWords names;
  private final Label intro = Labels.wrapped("", "page-intro");
  private final VBox cards = new VBox();
  private final List<LetterCard> shown = new ArrayList<>();
  private final ExtraFields extras;
  private final Optional<DayChoice> day;
  private final FlowPane links;
  private final GuideStrip guide;
  private final LetterOffers offers;
  private final KeptLetters kept;
  private final LettersWay way;

  public LettersView(
      LettersModel model, LettersActions actions, Worded worded, Words words, Consumer<Path> open) {
    this.model = model;
    this.actions = actions;
    this.worded = worded;
    this.words = words;
    this.names = new LetterWords(words);
    extras = new ExtraFields(model, words);
    day = model.contents().day().map(field -> new DayChoice(model, field, words));
    links = links();
    guide = new GuideStrip(names, actions);
    offers = new LetterOffers(names, actions);
    kept = new KeptLetters(words, "letter-cards");
    way = new LettersWay(model, actions, words);
    VBox column = new VBox(head(), new NoticeBar(model.notice(), words, open));
    day.ifPresent(column.getChildren()::add);
    column.getChildren().addAll(cards, kept, extras, guide, offers, links, wordingLink());
    column.getChildren().add(official());
    column.getStyleClass().addAll("column", "letters-column");
    cards.getStyleClass().add("letter-cards");
    getStyleClass().add("letters");
    PageSheet.on(this, column);
    new WhileShown(this)
        .follow(model.preview().states(), states -> show())
        .follow(model.memory().known(), prints -> show())
        .follow(model.refused().known(), refused -> showRefused())
        .onSet(model.form().effective(), model::lookForRefused)
        .follow(model.preview().chosen(), letter -> showChosen());
  }

  private Node head() {
    return new PageHead(Labels.wrapped(words.text("ui.letters.title"), "page-title"), intro);
  }

  /** The forms that others hand out go before ours. */
  private Node official() {
    HBox line = new HBox(Labels.wrapped(words.text("ui.letters.official"), "muted"));
    line.getChildren()
        .add(Labels.link(words.text("ui.forms.another"), actions.forms()::bringAnother));
    line.getStyleClass().add("links");
    return line;
  }

  private FlowPane links() {
    FlowPane links = new FlowPane(Labels.line(words.text("ui.letters.elsewhere"), "muted"));
    links.getChildren().add(Labels.link(words.text("ui.letters.as-one"), actions::saveAsOne));
    links.getChildren().add(Labels.line(words.text("ui.letters.size"), "muted", "second"));
    links.getChildren().add(Labels.link(words.text("ui.print.test-title"), actions::printTestPage));
    links.getStyleClass().add("links");
    return links;
  }

  private HBox wordingLink() {
    HBox link = new HBox(Labels.line(words.text("ui.wording.ask"), "muted"));
    link.getChildren()
        .add(
            Labels.link(
                words.text("ui.wording.open"), () -> worded.open(model.preview().chosen().get())));
    link.getStyleClass().add("links");
    return link;
  }

  /** How many are needed, apart from those that are only advised. */
  private String intro() {
    List<LetterState> wanted = model.preview().wanted();
    long required = wanted.stream().filter(state -> state.need().level() == Level.REQUIRED).count();
    long advised = wanted.size() - required;
    if (wanted.isEmpty()) {
      return words.text("ui.letters.none");
    }
    if (required == 0) {
      return words.text("ui.letters.intro.advised", advised);
    }
    return advised == 0
        ? words.text("ui.letters.intro.required", required)
        : words.text("ui.letters.intro.both", required, advised);
  }

  private void show() {
    intro.setText(intro());
    extras.show();
    shown.clear();
    LetterChoices choices = model.choices();
    choices.cards().forEach(state -> shown.add(card(state, choices.isPossible())));
    cards.getChildren().setAll(shown.stream().filter(one -> !one.letter().isKept()).toList());
    kept.show(shown.stream().filter(one -> one.letter().isKept()).toList());
    guide.show(model.guide());
    offers.show(choices.offers());
    way.show();
    showChosen();
    showRefused();
    model.lookForRefused();
    choices.takeChanged().ifPresent(this::requestInitialFocus);
  }

  /** The focus stays with the letter for which a person has just chosen. */
  private void requestInitialFocus(Letter letter) {
    shown.stream()
        .filter(card -> card.letter().equals(letter))
        .findFirst()
        .ifPresentOrElse(LetterCard::requestInitialFocus, this::requestFocus);
  }

  private LetterCard card(LetterState state, boolean canChoose) {
    LetterCard card = new LetterCard(state, canChoose, names, actions);
    worded.note(state.letter()).ifPresent(card::add);
    model
        .memory()
        .of(state.letter())
        .map(print -> new PrintLine(print, model.memory().texts(words), model.form().today()))
        .ifPresent(card::add);
    return card;
  }

  private void showRefused() {
    shown.forEach(card -> card.showRefused(model.refused(card.letter(), words)));
  }

  private void showChosen() {
    shown.forEach(card -> card.showChosen(model.preview().chosen().get()));
  }

  /** What stands at the lower right of the window. */
  public List<Button> bottomActions() {
    return way.buttons();
  }

  /** A field of the letters' contents, or the letters that were left out. */
  @Override
  public void requestInitialFocus(Field<?> field) {
    show();
    applyCss();
    layout();
    Optional<FieldRow<?>> row = extras.unfold(field);
    Optional<LetterCard> card =
        model.choices().isOf(field)
            ? shown.stream().filter(LetterCard::isLeftOut).findFirst()
            : Optional.empty();
    if (row.isPresent()) {
      row.get().requestInitialFocus();
      Reveal.in(this, row.get());
    } else if (card.isPresent()) {
      card.get().requestInitialFocus();
      Reveal.in(this, card.get());
    } else {
      requestInitialFocus();
    }
  }

  /** Somebody may come back from wording a letter. */
  @Override
  public void requestInitialFocus() {
    model.memory().refresh();
    show();
    applyCss();
    layout();
    day.ifPresentOrElse(DayChoice::requestInitialFocus, this::requestFocus);
  }
}
