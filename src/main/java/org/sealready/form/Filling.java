package org.sealready.form;

import java.util.Optional;
import java.util.function.Function;

/**
 * An answer that is filled in while a person gives the ones that tell it. It is an answer like any
 * other: kept, marked as filled in for as long as it is what they tell, and written over at will. A
 * file is never filled in: there, what is absent is not answered.
 *
 * @param told the answer under these effective answers, of which the field's own was taken out
 */
public record Filling<T>(Field<T> field, Function<Answers, Optional<T>> told) {

  /** What the other answers tell. */
  Optional<T> toldBy(Answers effective) {
    return told.apply(effective.without(field));
  }

  /** Whether the field's answer is what the others tell. */
  public boolean isFollowed(Answers effective) {
    Optional<T> answer = effective.get(field);
    return answer.isPresent() && answer.equals(toldBy(effective));
  }

  /**
   * The answers after those of {@code before} have become these: what is empty or was filled in
   * goes along where they tell something else now.
   *
   * @param now effective answers, so far without this filling
   */
  Optional<T> followed(Answers before, Answers now) {
    Optional<T> told = toldBy(now);
    Optional<T> answer = now.get(field);
    Optional<T> earlier = toldBy(before);
    boolean isFree = answer.isEmpty() || answer.equals(earlier);
    return told.filter(value -> isFree && !told.equals(earlier) && !told.equals(answer));
  }
}
