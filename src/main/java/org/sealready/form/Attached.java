package org.sealready.form;

import java.util.List;

/**
 * A rule at a field of a form that is already declared: for rules that look across pages, or that
 * come from a file which a user can replace.
 */
public record Attached<T>(Field<T> field, Rule<? super T> rule) {

  /** The field with those of these rules that belong to it. */
  @SuppressWarnings("unchecked") // equal fields have one id and so one type
  static <T> Field<T> all(Field<T> field, List<Attached<?>> rules) {
    Field<T> more = field;
    for (Attached<?> attached : rules) {
      if (attached.field().equals(field)) {
        more = more.must(((Attached<T>) attached).rule());
      }
    }
    return more;
  }
}
