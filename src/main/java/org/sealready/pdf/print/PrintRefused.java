package org.sealready.pdf.print;

/** Printing did not happen. */
public final class PrintRefused extends Exception {

  private static final long serialVersionUID = 1;

  private final Kind kind;

  /** Why it did not. */
  public enum Kind {
    /** No printer can be found at all, or nobody who knows them answers. */
    NO_PRINTER,
    /** The chosen one is no longer there. */
    GONE,
    /** It is there and takes no jobs. */
    REJECTING,
    /** The printing system refused or broke off. */
    FAILED
  }

  public PrintRefused(Kind kind, Throwable cause) {
    super(kind.name(), cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
