package org.sealready.form;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * An answer that other answers tell and that a person may take with one click; never taken by
 * itself.
 *
 * @param id key of its translations
 * @param text what the click does; {@code {0}} is the answer, with those of other fields that it
 *     gives besides
 * @param value the answer under these effective answers; empty where there is nothing to suggest
 * @param more other answers that the click gives as well, under the same effective answers
 */
public record Suggestion<T>(
    String id, String text, Function<Answers, Optional<T>> value, UnaryOperator<Answers> more) {

  /** A suggestion that answers nothing but its field. */
  public Suggestion(String id, String text, Function<Answers, Optional<T>> value) {
    this(id, text, value, UnaryOperator.identity());
  }

  /** The answers after this value was taken for this field. */
  public Answers taken(Field<T> field, T answer, Answers effective) {
    return more.apply(effective).with(field, answer);
  }
}
