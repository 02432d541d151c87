package org.sealready.form;

import java.util.List;

/**
 * What follows from answers, worked out once and handed on: windows, letters and reports read this
 * one value instead of judging the same answers again.
 *
 * @param violations what is wrong, in the order of the form and then of the questions, without what
 *     was waived
 * @param waived what a person has set aside with a reason: it stays to be seen
 */
public record Judged(Effective effective, List<Violation> violations, List<Violation> waived) {

  public Judged {
    violations = List.copyOf(violations);
    waived = List.copyOf(waived);
  }

  /** The answers as given. */
  public Answers given() {
    return effective.given();
  }

  /** The same as another object, for listeners that are to run though nothing was judged anew. */
  public Judged again() {
    Effective same =
        new Effective(given(), effective.answers(), effective.asked(), effective.derived());
    return new Judged(same, violations, waived);
  }

  /** What keeps letters from being made. */
  public List<Violation> errors() {
    return violations.stream().filter(violation -> violation.severity() == Severity.ERROR).toList();
  }
}
