package org.sealready.journey.station;

/** Who files, as far as the way differs. */
public enum Applicant {
  /** Companies and all other bodies with a certificate of the mainland. */
  COMPANY,
  /** Sole traders (个体工商户). */
  TRADER,
  /** Natural persons. */
  INDIVIDUAL,
  /** Bodies registered outside the mainland. */
  OVERSEAS
}
