package org.sealready.ui.letters;

import java.util.Locale;
import java.util.Optional;
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
import org.sealready.service.LetterState;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.ui.forms.FormLine;

/** One letter: whether it is needed and why, who signs, and what can be done with it. */
final class LetterCard extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final LetterState state;
  private final LetterWords names;
  private final LettersView.Actions actions;

  LetterCard(LetterState state, boolean isSealed, LetterWords names, LettersView.Actions actions) {
    this.state = state;
    this.names = names;
    this.actions = actions;
    getStyleClass().add("letter-card");
    VBox texts = new VBox(title(), Labels.wrapped(names.reason(state), "letter-reason"));
    texts.getStyleClass().add("letter-texts");
    texts.getChildren().add(state.blockers().isEmpty() ? signing(isSealed) : blocked());
    texts.getChildren().add(new FormLine(state.letter(), actions.forms(), names.words()));
    HBox.setHgrow(texts, Priority.ALWAYS);
    getChildren().addAll(thumbnail(), texts, buttons());
    setOnMouseClicked(event -> actions.look(state.letter()));
  }

  private static Node thumbnail() {
    StackPane sheet = new StackPane(Icons.of("letter-lines"));
    sheet.getStyleClass().add("thumbnail");
    return sheet;
  }

  private Node title() {
    String level = state.need().level().name().toLowerCase(Locale.ROOT);
    Label badge = Labels.line(names.level(state.need().level()), "badge", level);
    badge.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(Labels.wrapped(names.title(state), "letter-title"), badge);
    line.getStyleClass().add("letter-head");
    return line;
  }

  /** A form of others says itself where it is signed and sealed. */
  private Label signing(boolean isSealed) {
    String ours = isSealed ? "ui.letters.sign-seal" : "ui.letters.sign-print";
    boolean isForm = actions.forms().model().isUsed(state.letter().id());
    return Labels.wrapped(names.words().text(isForm ? "ui.forms.sign" : ours), "muted");
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
                () -> actions.correct(first)));
    line.getStyleClass().addAll("message", "error", "letter-blocked");
    return line;
  }

  private Node buttons() {
    HBox buttons = new HBox();
    buttons.getStyleClass().add("actions");
    if (state.blockers().isEmpty()) {
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

  void showChosen(Optional<Letter> letter) {
    pseudoClassStateChanged(CHOSEN, letter.filter(state.letter()::equals).isPresent());
  }
}
