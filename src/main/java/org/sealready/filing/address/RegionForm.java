package org.sealready.filing.address;

/** How an address writes the name of a region; the surest form first. */
public enum RegionForm {
  /** The official name of today: 河池市. */
  FULL,
  /** An autonomous area without its nationalities: 都安县 for 都安瑶族自治县. */
  AUTONOMOUS,
  /** A name of earlier lists, or of another city than today: 吴江市. */
  OLD,
  /** Without the word for its kind: 广西, 成都. */
  SHORT
}
