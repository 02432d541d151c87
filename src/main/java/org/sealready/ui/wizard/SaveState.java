package org.sealready.ui.wizard;

/** Whether what was answered is safe on disk. */
public sealed interface SaveState {

  record Saved() implements SaveState {}

  record Saving() implements SaveState {}

  /** Not saved; the reason is a sentence in the language of the window. */
  record Failed(String reason) implements SaveState {}

  /** A sample to try things with: it is not kept. */
  record Unkept() implements SaveState {}
}
