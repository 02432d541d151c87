package org.sealready.filing.data;

import java.util.Set;

/**
 * The filings that a provincial demand concerns.
 *
 * @param only codes of subject-types.json, and {@link #SOLE_TRADER}; empty for every kind
 * @param except the same, for kinds that are left out
 */
public record Scope(Set<String> only, Set<String> except, Situation when) {

  /** 个体工商户: filed as an enterprise, told by the credit code. */
  public static final String SOLE_TRADER = "sole-trader";

  /** Every filing. */
  static final Scope ALL = new Scope(Set.of(), Set.of(), Situation.ALWAYS);

  /** How a list of kinds is written. */
  static final String KINDS = "(?:[0-9]++|sole-trader)(?:、(?:[0-9]++|sole-trader))*+";

  public Scope {
    only = Set.copyOf(only);
    except = Set.copyOf(except);
  }

  /** Whether it concerns an entity that is of these kinds. */
  public boolean isFor(Set<String> kinds) {
    return (only.isEmpty() || kinds.stream().anyMatch(only::contains))
        && kinds.stream().noneMatch(except::contains);
  }
}
