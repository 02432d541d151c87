package org.sealready.form;

import java.util.List;

/** A rule that a field's answer breaks; {@code args} fill the placeholders of the rule's texts. */
public record Violation(Field<?> field, Rule<?> rule, List<String> args) {

  /** Whether a person may set it aside with a reason. */
  public boolean waivable() {
    return rule.waivable() || rule.severity() != Severity.ERROR;
  }

  public Severity severity() {
    return rule.severity();
  }
}
