package org.sealready.ui.form.editor;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextInputControl;
import org.sealready.ui.typing.Spot;

/**
 * A typed answer on its way: what the control shows, and when it is handed over. Nothing is handed
 * over while an input method composes. Begins with what was typed here before and never handed
 * over.
 */
final class TypedText {

  private final TextInputControl control;
  private final UnaryOperator<String> tidy;
  private final Consumer<Optional<String>> receiver;
  private final KeptText kept;
  private String shown = "";
  private boolean begun;

  TypedText(
      TextInputControl control,
      UnaryOperator<String> tidy,
      Consumer<Optional<String>> receiver,
      Spot spot) {
    this.control = control;
    this.tidy = tidy;
    this.receiver = receiver;
    this.kept = new KeptText(control, spot, text -> text.equals(shown));
    kept.restore();
  }

  /**
   * Hands an answer over while it is being typed where it puts right what is said to be wrong: the
   * red goes with the key that mends it. What stands in the control is not touched.
   */
  void mending(Predicate<Optional<String>> mends) {
    control.textProperty().addListener(observable -> look(mends));
  }

  private void look(Predicate<Optional<String>> mends) {
    if (isComposing() || !control.isFocused() || !isTyping()) {
      return;
    }
    String text = tidy.apply(control.getText());
    Optional<String> answer = text.isEmpty() ? Optional.empty() : Optional.of(text);
    if (!text.equals(shown) && mends.test(answer)) {
      shown = text;
      receiver.accept(answer);
    }
  }

  TextInputControl control() {
    return control;
  }

  boolean isComposing() {
    return kept.isComposing();
  }

  /** Shows an answer that was given: what was typed before gives way. */
  void show(Optional<String> value) {
    show(value, false);
  }

  /**
   * Shows an answer; what is being composed stays.
   *
   * @param isSuggested whether nobody has given it: then what is being typed stays as well
   */
  void show(Optional<String> value, boolean isSuggested) {
    String text = value.orElse("");
    boolean stays = isComposing() || (kept.isKept() && (isSuggested || !begun));
    begun = true;
    if (text.equals(shown)) {
      return;
    }
    shown = text;
    if (!stays) {
      put(text);
      kept.end();
    }
  }

  /** Whether something was typed that is not handed over yet. */
  boolean isTyping() {
    return !control.getText().equals(shown);
  }

  /** Puts the focus there; what was typed and never handed over goes on. */
  void requestInitialFocus() {
    kept.requestInitialFocus();
  }

  /** Hands over what was typed, tidied; an answer that was only passed through stays as it is. */
  void commit() {
    if (isComposing() && control.isFocused()) {
      return;
    }
    kept.endComposition();
    String text = tidy.apply(control.getText());
    if (isTyping() && !text.equals(shown)) {
      receiver.accept(text.isEmpty() ? Optional.empty() : Optional.of(text));
      forgetSteps();
    }
    put(shown);
    kept.end();
  }

  /** The control's own undo ends at what was handed over: from there the frame takes steps back. */
  private void forgetSteps() {
    int caret = control.getCaretPosition();
    control.setText(control.getText());
    control.positionCaret(caret);
  }

  /** The caret stays where it is when the text does. */
  private void put(String text) {
    if (!control.getText().equals(text)) {
      control.setText(text);
    }
  }
}
