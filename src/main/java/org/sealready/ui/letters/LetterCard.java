package org.sealready.ui.letters;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.form.Violation;
import org.sealready.letter.Letter;
import org.sealready.service.letter.LetterState;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.SaidAtFocus;
import org.sealready.ui.keys.HeldFocus;
import org.sealready.ui.paper.PaperLine;
import org.sealready.ui.preview.LetterWords;
import org.sealready.words.Words;

/** One letter: whether it is needed and why, who signs, and what can be done with it. */
final class LetterCard extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

  private final LetterState state;
  private final LetterWords names;
  private final LettersView.Actions actions;
  private final Label guide;
  private final ChoiceLink way;
  private final VBox texts;
  private final VBox standing;
  private final Node buttons;
  private Optional<Refused> refused = Optional.empty();

  LetterCard(LetterState state, boolean canChoose, LetterWords names, LettersView.Actions actions) {
    this.state = state;
    this.names = names;
    this.actions = actions;
    guide = Labels.wrapped(names.guide(state), "letter-guide");
    way = new ChoiceLink(state, names, actions);
    getStyleClass().add("letter-card");
    pseudoClassStateChanged(LEFT_OUT, isLeftOut());
    texts = new VBox(title(), Labels.wrapped(names.reason(state), "letter-reason"));
    texts.getStyleClass().add("letter-texts");
    standing = new VBox(standing());
    texts.getChildren().addAll(standing, Labels.wrapped(names.upload(state), "muted"), guide);
    if (!isLeftOut()) {
      add(new PaperLine(state.letter(), actions.forms(), names.words()));
    }
    buttons = buttons();
    VBox side = new VBox(buttons);
    side.getStyleClass().add("letter-side");
    if (canChoose) {
      side.getChildren().add(way);
    }
    HBox.setHgrow(texts, Priority.ALWAYS);
    getChildren().addAll(thumbnail(), texts, side);
    showChosen(Optional.empty());
    setOnMouseClicked(event -> actions.look(state.letter()));
  }

  /** One more line at the end of what the card says. */
  void add(Node line) {
    texts.getChildren().add(line);
  }

  private static Node thumbnail() {
    StackPane sheet = new StackPane(Icons.of("letter-lines"));
    sheet.getStyleClass().add("thumbnail");
    return sheet;
  }

  boolean isLeftOut() {
    return state.isLeftOut();
  }

  private Node title() {
    Label badge = Labels.line(names.standing(state), "badge", names.kind(state));
    badge.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(Labels.wrapped(names.titleLines(state), "letter-title"), badge);
    line.getStyleClass().add("letter-head");
    return line;
  }

  /** Who signs it, what must be corrected first, or what leaving it out risks. */
  private Node standing() {
    if (isLeftOut()) {
      return warned(Labels.wrapped(names.risk(state), "message-text"));
    }
    return state.blockers().isEmpty() ? Labels.wrapped(signing(), "muted") : blocked();
  }

  /** A form of others says itself where it is signed and sealed. */
  private String signing() {
    return actions.forms().model().isUsed(state.letter().id())
        ? names.words().text("ui.forms.sign")
        : names.signing(state);
  }

  private Node warned(Label text) {
    HBox line = new HBox(Icons.of("warning"), text);
    line.getStyleClass().addAll("message", "warning", "letter-blocked");
    return line;
  }

  private Node blocked() {
    Violation first = state.blockers().getFirst();
    Label text =
        Labels.wrapped(
            names.words().text("ui.letters.blocked", state.blockers().size()), "message-text");
    HBox line =
        new HBox(
            Icons.of("error"),
            text,
            Labels.link(
                names.words().text("ui.letters.correct", names.words().label(first.field())),
                () -> actions.go(first.field())));
    line.getStyleClass().addAll("message", "error", "letter-blocked");
    return line;
  }

  /** Says why it cannot be made, or takes that back; then there is nothing to print. */
  void showRefused(Optional<Refused> now) {
    if (!now.equals(refused)) {
      boolean hadFocus = buttons.isFocusWithin() || standing.isFocusWithin();
      refused = now;
      standing.getChildren().setAll(now.map(this::told).orElseGet(this::standing));
      buttons.setVisible(now.isEmpty());
      buttons.setManaged(now.isEmpty());
      if (hadFocus) {
        focusRemedy();
        now.ifPresent(told -> SaidAtFocus.of(getScene(), told.why()));
      }
    }
  }

  /** What had the focus is gone: it goes to what can be done now. */
  private void focusRemedy() {
    Stream.of(standing, buttons, way)
        .flatMap(part -> HeldFocus.firstIn(part).stream())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private Node told(Refused refused) {
    VBox lines = new VBox(Labels.wrapped(refused.why(), "message-text"));
    Words words = names.words();
    refused
        .byHand()
        .map(field -> Labels.link(words.text("ui.preview.by-hand"), () -> actions.go(field)))
        .ifPresent(lines.getChildren()::add);
    refused
        .changedAt()
        .map(
            field ->
                Labels.link(
                    words.text("ui.letters.correct", words.label(field)), () -> actions.go(field)))
        .ifPresent(lines.getChildren()::add);
    HBox.setHgrow(lines, Priority.ALWAYS);
    HBox line = new HBox(Icons.of("error"), lines);
    line.getStyleClass().addAll("message", "error", "letter-blocked", "letter-refusal");
    return line;
  }

  private Node buttons() {
    HBox buttons = new HBox();
    buttons.getStyleClass().add("actions");
    if (state.blockers().isEmpty() && !isLeftOut()) {
      buttons.getChildren().add(button("ui.letters.print", () -> actions.print(state)));
      buttons.getChildren().add(button("ui.letters.pdf", () -> actions.save(state)));
    }
    return buttons;
  }

  private Button button(String key, Runnable action) {
    Button button = Labels.button(names.words().text(key), action, "outlined");
    button.setAccessibleText(button.getText() + " " + names.title(state));
    button
        .focusedProperty()
        .addListener(
            (property, was, is) -> {
              if (is) {
                actions.look(state.letter());
              }
            });
    return button;
  }

  Letter letter() {
    return state.letter();
  }

  /** Puts the focus on the way to choose otherwise. */
  void requestInitialFocus() {
    way.requestFocus();
  }

  /** The letter that is looked at says more of itself. */
  void showChosen(Optional<Letter> letter) {
    boolean isChosen = letter.filter(state.letter()::equals).isPresent();
    pseudoClassStateChanged(CHOSEN, isChosen);
    boolean more = isChosen && !guide.getText().isEmpty();
    guide.setVisible(more);
    guide.setManaged(more);
  }
}
