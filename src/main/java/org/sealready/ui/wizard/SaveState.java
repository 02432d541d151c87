package org.sealready.ui.wizard;

import org.sealready.vault.file.NotSaved;

/** Whether what was answered is safe on disk. */
public sealed interface SaveState {

  record Saved() implements SaveState {}

  record Saving() implements SaveState {}

  /** Something is being typed, and what was typed last is not on disk yet. */
  record Typing() implements SaveState {}

  /** Not saved; the reason is worded in the language of the window. */
  record Failed(NotSaved.Kind why) implements SaveState {}

  /** Nothing was answered yet. */
  record Empty() implements SaveState {}

  /** Another window has the right to save: it can be looked at here. */
  record Elsewhere() implements SaveState {}

  /** A sample to try things with: it is not kept. */
  record Unkept() implements SaveState {}
}
