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

  /** The same section with these rules and suggestions added, each to its field. */
  Section with(List<Attached<?>> additions) {
    return new Section(
        id,
        title,
        hint,
        when,
        fields.stream().<Field<?>>map(field -> Attached.all(field, additions)).toList());
  }
}
