package org.sealready.form;

import java.util.List;

/** A rule that a field's answer breaks; {@code args} fill the placeholders of the rule's texts. */
public record Violation(Field<?> field, Rule<?> rule, List<String> args) {

  public Severity severity() {
    return rule.severity();
  }
}
