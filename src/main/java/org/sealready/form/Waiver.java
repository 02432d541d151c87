package org.sealready.form;

/** A problem that a person set aside, with the reason and the day ({@code YYYY-MM-DD}). */
public record Waiver(String rule, String field, String reason, String date) {

  /** Whether it is meant for this problem. */
  public boolean covers(Violation violation) {
    return rule.equals(violation.rule().id()) && field.equals(violation.field().id());
  }
}
