package org.sealready.form;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A rule or a suggestion that is added to a field of a form after the field was declared: for those
 * that read fields of other pages, or that come from a file which a user can replace.
 */
public final class Attached<T> {

  private final Field<T> field;
  private final UnaryOperator<Field<T>> addition;

  private Attached(Field<T> field, UnaryOperator<Field<T>> addition) {
    this.field = field;
    this.addition = addition;
  }

  /** A rule for the answer of this field. */
  public Attached(Field<T> field, Rule<? super T> rule) {
    this(field, one -> one.must(rule));
  }

  /** A suggested answer for this field; it is offered after those that the field has. */
  public static <T> Attached<T> suggestion(Field<T> field, Suggestion<T> suggestion) {
    return new Attached<>(field, one -> one.suggestion(suggestion));
  }

  /** The field with those of these additions that belong to it, in their order. */
  @SuppressWarnings("unchecked") // equal fields have one id and so one type
  static <T> Field<T> all(Field<T> field, List<Attached<?>> additions) {
    Field<T> more = field;
    for (Attached<?> attached : additions) {
      if (attached.field.equals(field)) {
        more = ((Attached<T>) attached).addition.apply(more);
      }
    }
    return more;
  }
}
