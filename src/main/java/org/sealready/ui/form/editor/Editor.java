package org.sealready.ui.form.editor;

import java.util.Optional;
import javafx.scene.Node;
import org.sealready.form.Answers;

/** The control in which a field is answered. */
public interface Editor<T> {

  /** What stands on the page. */
  Node node();

  /** What the label names and what a jump to the field focuses. */
  Node entry();

  /** Shows the answer that counts, and what can be chosen under these effective answers. */
  void show(Optional<T> value, Answers effective);

  /** Puts the focus there, behind what was typed and never handed over. */
  default void requestInitialFocus() {
    entry().requestFocus();
  }

  /** Goes there and begins to search for this, where something is searched for. */
  default void look(String text) {
    requestInitialFocus();
  }

  /**
   * Whether Enter, pressed here now, ends the answer and leads on; what it chooses by the way is
   * chosen when this returns.
   */
  default boolean endsWithEnter() {
    return true;
  }

  /** Hands over what was typed and not yet given as an answer. */
  default void commit() {}

  /** Whether something was typed that is not handed over yet. */
  default boolean isTyping() {
    return false;
  }
}
