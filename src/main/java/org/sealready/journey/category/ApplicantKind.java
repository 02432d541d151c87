package org.sealready.journey.category;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose table it is: each kind of entity may choose other categories. */
public enum ApplicantKind {
  /** Enterprises, sole traders, offices, media, other organisations of the mainland. */
  COMPANY,
  INDIVIDUAL,
  /** From Hong Kong, Macau, Taiwan and other countries. */
  OVERSEAS;

  /** As data and commands call it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ApplicantKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
