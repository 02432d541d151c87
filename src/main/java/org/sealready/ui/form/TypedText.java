package org.sealready.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextInputControl;

/**
 * A typed answer on its way: what the control shows, and when it is handed over. Nothing is handed
 * over while an input method composes.
 */
final class TypedText {

  private final TextInputControl control;
  private final UnaryOperator<String> tidy;
  private final Consumer<Optional<String>> receiver;
  private final Composition composition;
  private String shown = "";

  TypedText(
      TextInputControl control, UnaryOperator<String> tidy, Consumer<Optional<String>> receiver) {
    this.control = control;
    this.tidy = tidy;
    this.receiver = receiver;
    this.composition = new Composition(control);
  }

  boolean isComposing() {
    return composition.isActive();
  }

  /** Shows an answer; what is being typed stays. */
  void show(Optional<String> value) {
    String text = value.orElse("");
    if (text.equals(shown)) {
      return;
    }
    shown = text;
    if (!isComposing()) {
      control.setText(text);
    }
  }

  /** Whether something was typed that is not handed over yet. */
  boolean isTyping() {
    return !control.getText().equals(shown);
  }

  /** Hands over what was typed, tidied. */
  void commit() {
    if (isComposing() && control.isFocused()) {
      return;
    }
    composition.end();
    String text = tidy.apply(control.getText());
    if (!text.equals(shown)) {
      receiver.accept(text.isEmpty() ? Optional.empty() : Optional.of(text));
    }
    if (!control.getText().equals(shown)) {
      control.setText(shown);
    }
  }
}
