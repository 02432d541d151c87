package org.sealready.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An answer that follows from others and so is not asked again: the contact who is the legal
 * representative has his name.
 *
 * @param from the fields that it follows from; they stand earlier in the form
 * @param given what an answer of the field itself means where the derivation applies
 * @param value the derived answer under the effective answers so far; empty where it cannot be told
 *     yet
 */
public record Derivation<T>(
    Field<T> target,
    Condition when,
    List<Field<?>> from,
    Given given,
    Function<Answers, Optional<T>> value) {

  /** What a given answer means beside a derived one. */
  public enum Given {
    /** The derived value is only a default. */
    WINS,
    /** Both must be the same; a difference is an error. */
    MUST_EQUAL,
    /** It is kept but not read. */
    IGNORED
  }

  /** The target's answer is another field's answer. */
  public static <T> Derivation<T> copy(
      Field<T> target, Field<T> source, Condition when, Given given) {
    return new Derivation<>(target, when, List.of(source), given, answers -> answers.get(source));
  }
}
