package org.sealready.journey;

/** Who has to act next in a state of a filing. */
public enum Actor {
  /** Whoever prepares the filing. */
  DESK,
  /** The administrator of the Mini Program, on the phone. */
  ADMINISTRATOR,
  /** The entity contact, on the phone. */
  ENTITY_CONTACT,
  /** Whoever gets the ministry's message; then the bureau. */
  SMS,
  PLATFORM,
  BUREAU,
  NOBODY
}
