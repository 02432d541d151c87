package org.sealready.rules.rejection;

import java.util.List;
import java.util.Optional;

/**
 * What a piece of text was found to say.
 *
 * @param field id of a field, slot or letter; empty where none mends it
 * @param score how sure it is
 */
record Finding(Optional<String> field, List<Advice> advice, double score) {

  static final Finding NONE = new Finding(Optional.empty(), List.of(), 0);

  /** Whether no cause explains it, but a field is named beside a word of trouble. */
  boolean isNamed() {
    return score == Findings.NAMED || score == Findings.NAMED_ALONE;
  }

  boolean isSure() {
    return score > 0;
  }
}
