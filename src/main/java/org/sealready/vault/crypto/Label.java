package org.sealready.vault.crypto;

/**
 * What a sealed file says about itself in the open; a changed label opens nothing.
 *
 * @param name what it is called within its kind; never anything personal
 * @param count the how manyth save of it this is, at most {@link #MOST}; tells an older file from a
 *     newer one whatever the clock said
 */
public record Label(Kind kind, String name, long count) {

  /** Nobody saves more often; leaves room to count on. */
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
