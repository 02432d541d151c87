package org.sealready.pdf.intake.fault;

/** A PDF that is refused. */
public final class IntakeRefused extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Kind {
    /** Broken, or not a PDF at all. */
    DAMAGED,
    /** Opens with a password only. */
    ENCRYPTED,
    /** Opens, but its permissions forbid filling or printing. */
    PROTECTED,
    /** Without a page. */
    NO_PAGES,
    /** More pages than any form has. */
    TOO_MANY_PAGES,
    /** A page of a size that no printer has. */
    PAGE_SIZE,
    /** A picture in it has more pixels than any scan. */
    TOO_MANY_PIXELS,
    /** A picture in it cannot be read to its end. */
    BROKEN_PICTURE,
    /** A font that is not embedded and has no bundled substitute, or a broken one. */
    MISSING_FONT,
    /** Something else on a page cannot be drawn. */
    NOT_WHOLE,
    /** Fields that only Adobe Reader supports (XFA). */
    XFA
  }

  private final Kind kind;

  public IntakeRefused(Kind kind) {
    super(kind.name());
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
