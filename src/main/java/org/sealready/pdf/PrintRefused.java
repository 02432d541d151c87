package org.sealready.pdf;

/** Printing did not happen. */
public final class PrintRefused extends Exception {

  private static final long serialVersionUID = 1;

  private final Kind kind;

  /** Why it did not. */
  public enum Kind {
    /** This computer has no printer at all. */
    NO_PRINTER,
    /** The chosen one is no longer there. */
    GONE,
    /** The printing system refused or broke off. */
    FAILED
  }

  PrintRefused(Kind kind, Throwable cause) {
    super(kind.name(), cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
