package org.sealready.form;

/** How certain it is that the filing comes back. */
public enum Severity {
  /** The platform or the bureau refuses it for certain. */
  ERROR,
  /** Refused in some places or often. */
  WARNING,
  /** Only a person can know. */
  HINT
}
