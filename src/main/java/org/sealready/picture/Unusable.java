package org.sealready.picture;

/** A picture that cannot be used. */
public final class Unusable extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Kind {
    /** Not a picture of a kind that can be read. */
    UNKNOWN,
    /** A kind that only the phone that took it can read. */
    HEIC,
    /** A kind that browsers save pictures in. */
    WEBP,
    /** More pixels than any scan of a page has. */
    TOO_MANY_PIXELS,
    /** Too few to print. */
    TOO_FEW_PIXELS,
    /** More pages than any form has. */
    TOO_MANY_PAGES,
    /** Cut off or broken. */
    DAMAGED
  }

  private final Kind kind;

  Unusable(Kind kind) {
    super(kind.name());
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
