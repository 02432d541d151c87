package org.sealready.service.before;

import java.util.List;

/**
 * What is to be said of a name that the Mini Program could have.
 *
 * @param units its length as the platform counts: a Chinese character is two, a letter or digit one
 * @param reasons the gravest first; never empty
 */
public record NameVerdict(String name, int units, List<Reason> reasons) {

  /** How it stands with a name. */
  public enum Sign {
    FINE,
    /** Often refused, or to be looked up. */
    DOUBT,
    /** Better another one. */
    REFUSED
  }

  /** Something that is to be said of it. */
  public record Reason(Sign sign, String text) {}

  /** The gravest of all. */
  public Sign sign() {
    return reasons.getFirst().sign();
  }

  public NameVerdict {
    reasons = List.copyOf(reasons);
  }
}
