package org.sealready.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A problem that a person set aside, with the reason and the day ({@code YYYY-MM-DD}).
 *
 * @param about the parts of the answer that it is meant for; empty for whatever the rule says there
 */
public record Waiver(String rule, String field, String reason, String date, List<String> about) {

  public Waiver {
    about = List.copyOf(about);
  }

  /** For whatever the rule says at this field. */
  public Waiver(String rule, String field, String reason, String date) {
    this(rule, field, reason, date, List.of());
  }

  /** For this problem; with the parts that an earlier waiver has set aside already. */
  public static Waiver of(
      Violation violation, String reason, String date, Optional<Waiver> earlier) {
    List<String> about = new ArrayList<>(violation.about());
    earlier
        .filter(each -> !about.isEmpty())
        .ifPresent(
            each ->
                each.about().stream().filter(part -> !about.contains(part)).forEach(about::add));
    return new Waiver(violation.rule().id(), violation.field().id(), reason, date, about);
  }

  /** Whether it is for this rule at this field. */
  public boolean isAt(Violation violation) {
    return rule.equals(violation.rule().id()) && field.equals(violation.field().id());
  }

  /** Whether it is meant for this problem, with all its parts. */
  public boolean covers(Violation violation) {
    return isAt(violation) && (about.isEmpty() || about.containsAll(violation.about()));
  }

  /** Whether it is meant for this part of an answer. */
  public boolean isAbout(String part) {
    return about.isEmpty() || about.contains(part);
  }
}
