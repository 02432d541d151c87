package org.sealready.rules.rejection;

import java.util.List;
import java.util.Optional;

/**
 * One reason out of what a reviewer wrote.
 *
 * @param text the words of the reviewer
 * @param start where they begin in what was handed in, in characters; -1 for an entry of a list
 * @param end behind their last character; -1 as above
 * @param field id of the field, slot or letter that mends it; empty where none does or none is sure
 * @param advice what to do, best first; empty where nothing is sure
 */
public record RejectionItem(
    String text, int start, int end, Optional<String> field, List<Advice> advice) {
  public RejectionItem {
    advice = List.copyOf(advice);
  }

  /** Whether it is known what it is about. */
  public boolean isSure() {
    return field.isPresent() || !advice.isEmpty();
  }
}
