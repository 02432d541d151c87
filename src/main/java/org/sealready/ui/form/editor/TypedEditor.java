package org.sealready.ui.form.editor;

import javafx.scene.Node;

/** An editor that is typed into and hands over what was typed. */
interface TypedEditor extends Editor<String> {

  /** What is typed, and when it is handed over. */
  TypedText typed();

  @Override
  default Node entry() {
    return typed().control();
  }

  @Override
  default void requestInitialFocus() {
    typed().requestInitialFocus();
  }

  @Override
  default boolean isTyping() {
    return typed().isTyping();
  }

  @Override
  default void commit() {
    typed().commit();
  }
}
