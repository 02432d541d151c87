package org.sealready.form;

/** How much room a field's content needs; the view turns it into pixels. */
public enum Width {
  /** A date, a short code. */
  SHORT,
  /** A telephone number, a choice of few words. */
  HALF,
  /** An identity number, a name. */
  WIDE,
  /** An address, a remark. */
  FULL
}
