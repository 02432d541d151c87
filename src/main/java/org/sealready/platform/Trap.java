package org.sealready.platform;

/** What often goes wrong where a value is typed into the platform's page. */
public enum Trap {
  /** Every character and bracket as on the certificate. */
  EXACT,
  /** Without province, city and district in front. */
  NO_REGION,
  /** Eight digits, year, month and day. */
  DAY,
  /** Eight digits, or the word for a document without an end. */
  DAY_OR_PERMANENT,
  /** Another number than the mobile one. */
  OTHER_NUMBER,
  /** Asked only where the contact is not the legal representative. */
  IF_OTHER,
  /** The platform fills it in. */
  FILLED_IN,
  /** Not asked in a first filing. */
  LATER,
  /** Entries of the second level only. */
  SECOND_LEVEL,
  /** To be chosen even where nothing applies. */
  ALSO_NONE,
  /** Only so many characters. */
  COUNTED
}
