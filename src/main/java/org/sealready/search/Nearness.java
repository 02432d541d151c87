package org.sealready.search;

/** How well a text fits what was typed, the best first. */
public enum Nearness {
  /** It is what was typed, in characters or in full pinyin. */
  WHOLE,
  /** It begins so. */
  BEGINNING,
  /** It begins with characters or words that begin with these letters. */
  INITIALS,
  /** It begins so, and the other characters follow in this order, as in a short name. */
  ABRIDGED,
  /** It has that somewhere. */
  CONTAINED,
  /** Somewhere in it stand characters or words that begin so, or it stands within a word. */
  INITIALS_WITHIN
}
