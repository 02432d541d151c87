package org.sealready.form;

import java.util.List;

/** Fields that belong together under one heading. */
public record Section(String id, String title, String hint, Condition when, List<Field<?>> fields) {
  public Section {
    fields = List.copyOf(fields);
  }

  /** A section that is always asked. */
  public static Section of(String id, String title, String hint, Field<?>... fields) {
    return new Section(id, title, hint, Condition.ALWAYS, List.of(fields));
  }

  public Section when(Condition condition) {
    return new Section(id, title, hint, condition, fields);
  }
}
