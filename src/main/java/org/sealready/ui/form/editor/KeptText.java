package org.sealready.ui.form.editor;

import java.util.function.Predicate;
import javafx.scene.control.TextInputControl;
import org.sealready.ui.typing.Spot;
import org.sealready.vault.filing.Typed;

/**
 * A text control whose content is kept while it is no answer. What an input method composes is left
 * alone, and so is a control that stands in no window any more.
 */
public final class KeptText {

  private final TextInputControl control;
  private final Spot spot;
  private final Predicate<String> isAnswer;
  private final Composition composition;

  /**
   * @param isAnswer whether there is nothing to keep where the control says this
   */
  KeptText(TextInputControl control, Spot spot, Predicate<String> isAnswer) {
    this.control = control;
    this.spot = spot;
    this.isAnswer = isAnswer;
    this.composition = new Composition(control);
    control.textProperty().addListener(observable -> look());
    control.caretPositionProperty().addListener(observable -> look());
  }

  /** Keeps what stands in this control unless it is empty; begins with what was kept before. */
  public static KeptText of(TextInputControl control, Spot spot) {
    return of(control, spot, String::isEmpty);
  }

  /**
   * The same where something stands there before a person has typed.
   *
   * @param isUntyped whether nobody has typed anything where the control says this
   */
  public static KeptText of(TextInputControl control, Spot spot, Predicate<String> isUntyped) {
    KeptText kept = new KeptText(control, spot, isUntyped);
    control.focusedProperty().subscribe((was, is) -> kept.onFocus(is));
    kept.restore();
    return kept;
  }

  /** Whoever goes elsewhere has written what an input method was composing. */
  private void onFocus(boolean isFocused) {
    if (!isFocused && isComposing()) {
      endComposition();
      look();
    }
  }

  /** Shows what was kept before. */
  void restore() {
    spot.typed().ifPresent(this::show);
  }

  private void show(Typed typed) {
    control.setText(typed.text());
    control.positionCaret(typed.caret());
  }

  /** Puts the focus there; where something is kept, writing goes on behind it. */
  void requestInitialFocus() {
    int caret = spot.typed().map(Typed::caret).orElse(-1);
    control.requestFocus();
    if (caret >= 0) {
      control.positionCaret(caret);
    }
  }

  /** Whether letters are being composed now. */
  public boolean isComposing() {
    return composition.isActive();
  }

  /** Whether something is kept. */
  boolean isKept() {
    return spot.typed().isPresent();
  }

  /** What stands there now is what was written, composed or not. */
  void endComposition() {
    composition.end();
  }

  /** What stands there now is an answer. */
  void end() {
    spot.end();
  }

  private void look() {
    if (control.getScene() == null) {
      return;
    }
    if (isComposing()) {
      spot.compose();
    } else if (isAnswer.test(control.getText())) {
      spot.end();
    } else {
      spot.write(control.getText(), control.getCaretPosition());
    }
  }
}
