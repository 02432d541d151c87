package org.sealready.ui.preview;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.sealready.form.Field;
import org.sealready.form.Violation;
import org.sealready.letter.Letter;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Refusals;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Chips.Chip;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.WhileShown;
import org.sealready.words.Words;

/**
 * The letter over the whole window: to read every word, to see the room for the seal, to print. At
 * the left the letters, at the right what the person does who signs.
 */
public final class WholeLetter extends BorderPane {

  private static final KeyCombination PRINT =
      new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

  /** What can be done from here. */
  public interface Actions {
    void print(LetterState letter);

    void save(LetterState letter);

    void printAll();

    /** Goes to a field, wherever it is asked. */
    void go(Field<?> field);

    /** Whether a form of others takes this letter's place. */
    boolean isOfOthers(Letter letter);

    /** Back to where the person was. */
    void back();
  }

  private final PreviewModel model;
  private final Words words;
  private final LetterWords names;
  private final Actions actions;
  private final Zoom before;
  private final SpotLayer spots;
  private final LetterPage page;
  private final RefusedBox refused;
  private final Ruler ruler = new Ruler();
  private final SealMeasures measures;
  private final ZoomPane desk;
  private final PreviewKeys keys;
  private final SigningSteps steps;
  private final WholeHead head;
  private final WholeFoot foot;
  private final Chips<Letter> letters;

  public WholeLetter(PreviewModel model, Refusals refusals, Words words, Actions actions) {
    this.model = model;
    this.words = words;
    this.actions = actions;
    names = new LetterWords(words);
    before = model.zoom().get();
    spots = new SpotLayer(model, words, this::leaveTo);
    page = new LetterPage(spots, words.text("ui.preview.seal"));
    refused = new RefusedBox(refusals, words, this::leaveTo);
    measures = new SealMeasures(words);
    page.over(ruler);
    page.over(measures);
    desk = new ZoomPane(model, page, refused, Labels.wrapped(words.text("ui.whole.note"), "muted"));
    ZoomBar bar = new ZoomBar(desk, words);
    keys = new PreviewKeys(model, desk, bar, () -> {});
    steps = new SigningSteps(words);
    head = new WholeHead(model, desk, bar, words, this::showSizes, this::leave);
    foot = new WholeFoot(words, this::onPrimary, this::onSave, actions::printAll);
    letters = letters();
    getStyleClass().add("whole-letter");
    setTop(head);
    setLeft(list());
    setCenter(desk);
    setRight(side());
    setBottom(foot);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.zoom().set(new Zoom.WholePage());
    new WhileShown(this)
        .follow(model.chosen(), letter -> showChosen())
        .follow(model.states(), states -> showChosen())
        .follow(model.zoom(), head::show)
        .follow(model.numbersShown(), shown -> spots.mark())
        .follow(model.sight(), this::showSight);
  }

  private Chips<Letter> letters() {
    Chips<Letter> chips =
        new Chips<>(
            model.wanted().stream()
                .map(state -> new Chip<>(state.letter(), names.shortTitle(state)))
                .toList());
    chips.onChosen(letter -> model.chosen().set(Optional.of(letter)));
    chips.getStyleClass().add("whole-letters");
    return chips;
  }

  private void showSizes(boolean isShown) {
    measures.setVisible(isShown);
    ruler.setVisible(isShown);
  }

  private Node list() {
    VBox list =
        new VBox(
            Labels.line(words.text("ui.whole.letters", model.wanted().size()), "side-heading"),
            letters,
            new PageTurner(model, words));
    return scrolled(list, "whole-list");
  }

  private Node side() {
    return scrolled(new VBox(steps), "whole-side");
  }

  private static Node scrolled(VBox content, String style) {
    content.getStyleClass().add(style);
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add(style + "-scroll");
    return scroll;
  }

  private Optional<LetterState> chosen() {
    return model.wanted().stream()
        .filter(state -> model.chosen().get().filter(state.letter()::equals).isPresent())
        .findFirst();
  }

  private void showChosen() {
    Optional<LetterState> state = chosen();
    letters.show(model.chosen().get());
    head.show(state);
    steps.show(state, state.map(LetterState::letter).filter(actions::isOfOthers).isPresent());
    foot.show(state, model.wanted().size());
  }

  private void showSight(PreviewState sight) {
    boolean drawn = sight instanceof PreviewState.Drawn;
    page.setVisible(drawn);
    page.setManaged(drawn);
    refused.show(sight);
    if (sight instanceof PreviewState.Drawn(var letter, var look, var leading)) {
      page.show(look, leading);
    }
  }

  private void onPrimary() {
    chosen()
        .ifPresent(
            state -> {
              if (state.blockers().isEmpty()) {
                actions.print(state);
              } else {
                leaveTo(state.blockers().stream().map(Violation::field).findFirst().orElseThrow());
              }
            });
  }

  private void onSave() {
    chosen().ifPresent(actions::save);
  }

  private void leave() {
    model.zoom().set(before);
    actions.back();
  }

  private void leaveTo(Field<?> field) {
    leave();
    actions.go(field);
  }

  /** The focus begins at the primary button, so that Enter presses it. */
  public void requestInitialFocus() {
    foot.requestInitialFocus();
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    } else if (PRINT.match(event)) {
      event.consume();
      onPrimary();
    } else if (event.getCode() == KeyCode.PAGE_DOWN && !event.isShortcutDown()) {
      event.consume();
      model.turn(1);
    } else if (event.getCode() == KeyCode.PAGE_UP && !event.isShortcutDown()) {
      event.consume();
      model.turn(-1);
    } else {
      keys.onKey(event, true);
    }
  }
}
