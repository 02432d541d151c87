package org.sealready.form;

import java.util.List;

/**
 * A rule that a field's answer breaks.
 *
 * @param args fill the placeholders of the rule's texts
 * @param about the parts of the answer that are objected to; empty where it is the answer as a
 *     whole
 */
public record Violation(Field<?> field, Rule<?> rule, List<String> args, List<String> about) {

  /** A violation of the answer as a whole. */
  public Violation(Field<?> field, Rule<?> rule, List<String> args) {
    this(field, rule, args, List.of());
  }

  /** Whether a person may set it aside with a reason. */
  public boolean waivable() {
    return rule.waivable() || rule.severity() != Severity.ERROR;
  }

  public Severity severity() {
    return rule.severity();
  }
}
