package org.sealready.service.rejection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One time that a filing came back.
 *
 * @param at when it was taken in, as an ISO time with its offset
 * @param text what was written, as it was pasted
 * @param isElsewhere whether it comes from another platform or office
 */
public record RejectionRound(
    String at, String text, boolean isElsewhere, List<KeptReason> reasons) {

  public RejectionRound {
    reasons = List.copyOf(reasons);
  }

  /** The same with this reason changed. */
  public RejectionRound with(int index, UnaryOperator<KeptReason> change) {
    List<KeptReason> others = new ArrayList<>(reasons);
    others.set(index, change.apply(others.get(index)));
    return new RejectionRound(at, text, isElsewhere, others);
  }

  /** Never the content: it may be personal data and must not reach a log. */
  @Override
  public String toString() {
    return "RejectionRound(" + at + ", " + reasons.size() + ")";
  }
}
