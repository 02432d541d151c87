package org.sealready.service.before;

import java.util.List;

/**
 * What is to be said of a name that the Mini Program could have.
 *
 * @param units its length as the platform counts: a Chinese character is two, a letter or digit one
 * @param reasons the gravest first; never empty
 */
public record NameVerdict(String name, int units, Sign sign, List<String> reasons) {

  /** How it stands with a name. */
  public enum Sign {
    FINE,
    /** Often refused, or to be looked up. */
    DOUBT,
    /** Better another one. */
    REFUSED
  }

  public NameVerdict {
    reasons = List.copyOf(reasons);
  }
}
