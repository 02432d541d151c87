package org.sealready.letter.clause;

/** What a wording makes of a clause that it does not say as it must; the worst first. */
public enum Difference {
  /** It is denied, or what it forbids is allowed. */
  NEGATED,
  /** Somebody else shall do it. */
  TURNED,
  /** It is only mentioned, no longer promised: 了解, 说明. */
  STATED,
  /** It is said with an exception or for certain cases only. */
  LIMITED,
  /** It is said with a reservation: 尽量, 原则上, 视情况. */
  WEAKENED,
  /** A list that must be complete lacks something. */
  PARTIAL,
  /** Nothing says it. */
  MISSING
}
