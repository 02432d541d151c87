package org.sealready.journey.material;

import java.util.Locale;

/** How much a filing needs a paper. */
public enum MaterialNeed {
  /** Without it the filing comes back. */
  REQUIRED,
  /** Some bureaus ask for it, or it spares a question. */
  ADVISED,
  /** Only where the page or the bureau asks, or as long as answers are missing. */
  POSSIBLE,
  /** It is not needed. */
  NO,
  /** It does not exist for whoever files, and is not spoken of. */
  NEVER;

  /** As in data and output. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
