package org.sealready.service;

/** The user's choice for a letter. */
public enum LetterChoice {
  /** As it is needed. */
  NONE,
  /** Made although the filing does not need it. */
  ADDED,
  /** Not made although it is required or advised. */
  LEFT_OUT
}
