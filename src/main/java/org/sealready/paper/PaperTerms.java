package org.sealready.paper;

import java.util.List;

/**
 * How papers of others name what we hold.
 *
 * @param names of each value
 * @param kinds by which a number is told from a name
 */
public record PaperTerms(List<KnownName> names, List<ValueKind> kinds) {

  /** Nothing is known. */
  public static final PaperTerms NONE = new PaperTerms(List.of(), List.of());

  public PaperTerms {
    names = List.copyOf(names);
    kinds = List.copyOf(kinds);
  }
}
