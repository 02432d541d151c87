package org.sealready.rules.rejection;

import java.util.List;
import java.util.Optional;

/**
 * What a number means by which the platform refuses the whole.
 *
 * @param code its digits
 * @param field id of the field that mends it; empty where none does
 */
public record CodeMeaning(String code, Optional<String> field, List<Advice> advice) {
  public CodeMeaning {
    advice = List.copyOf(advice);
  }
}
