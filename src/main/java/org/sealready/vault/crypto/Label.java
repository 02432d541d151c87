package org.sealready.vault.crypto;

/**
 * The unencrypted metadata of a sealed file; it is authenticated, so a file with a changed label
 * does not open.
 *
 * @param name what it is called within its kind; never anything personal
 * @param count its save count, at most {@link #MOST}; orders files by age independently of the
 *     clock
 */
public record Label(Kind kind, String name, long count) {

  /** Far above any real count; leaves room to increment. */
  public static final long MOST = 1L << 53;

  /** What is sealed. The number in the file is the place in this list, counted from 1. */
  public enum Kind {
    FILING,
    PICTURE,
    PROFILES,
    WORDING,
    LIST,
    FORM
  }
}
