package org.sealready.ui.form;

/** Where the answer that a field shows comes from. */
public enum AnswerOrigin {
  /** A person gives it. */
  ASKED,
  /** It was filled in by itself and can be changed. */
  SUGGESTED,
  /** It follows from other answers; there is nothing to ask. */
  FOLLOWS
}
