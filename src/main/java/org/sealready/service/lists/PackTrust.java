package org.sealready.service.lists;

/** What speaks for a pack; the texts stand in the words resources under {@code pack.trust.*}. */
public enum PackTrust {
  /** Signed by a maker whose key was accepted. */
  ACCEPTED,
  /** Signed by a maker whose key nobody has accepted here yet. */
  UNKNOWN_KEY,
  /** Nobody has signed it. */
  UNSIGNED
}
