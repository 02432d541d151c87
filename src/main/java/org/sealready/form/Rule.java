package org.sealready.form;

import java.util.Optional;

/**
 * One demand on a field's value, as a value itself: it never sees a control and never a language.
 * Cross-field rules are the same thing, attached to the field that shows them.
 *
 * @param id stable kebab-case name, the key of its translations and of waivers; several fields may
 *     carry the same rule
 * @param message what is wrong and why it matters; may hold {@code {label}} for the field's label
 *     and {@code {0}}...
 * @param fix what to do
 * @param waivable whether a person may set it aside with a reason; warnings always may
 * @param check the judgement; an empty value means that the field has no answer
 */
public record Rule<T>(
    String id,
    Severity severity,
    String message,
    String fix,
    Source source,
    boolean waivable,
    Check<T> check) {

  /** Judges one value. */
  @FunctionalInterface
  public interface Check<T> {
    /** The verdict on this value in this context. */
    Verdict of(Optional<T> value, Context context);
  }

  /** A rule that says nothing where there is no answer: being required is a rule of its own. */
  public static <T> Check<T> given(java.util.function.BiFunction<T, Context, Verdict> check) {
    return (value, context) ->
        value.map(present -> check.apply(present, context)).orElse(Verdict.FINE);
  }

  /** The same rule, judged otherwise. */
  public Rule<T> judging(Check<T> other) {
    return new Rule<>(id, severity, message, fix, source, waivable, other);
  }

  /** The same rule, which a person may set aside with a reason. */
  public Rule<T> asWaivable() {
    return new Rule<>(id, severity, message, fix, source, true, check);
  }
}
