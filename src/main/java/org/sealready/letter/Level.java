package org.sealready.letter;

/** How much a filing needs a letter. */
public enum Level {
  /** Without it the filing comes back. */
  REQUIRED,
  /** Some bureaus ask for it, or it spares a question. */
  ADVISED,
  /** Optional: made only if the user adds it. */
  POSSIBLE
}
