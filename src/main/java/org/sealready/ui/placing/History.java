package org.sealready.ui.placing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What something was, so that steps can be taken back and again. */
final class History<T> {

  private static final int MOST = 200;

  private final Deque<T> past = new ArrayDeque<>();
  private final Deque<T> future = new ArrayDeque<>();

  /** A step was taken from this state to another. */
  void leave(T before) {
    past.push(before);
    future.clear();
    if (past.size() > MOST) {
      past.removeLast();
    }
  }

  /** The state before this one. */
  Optional<T> back(T now) {
    return step(past, future, now);
  }

  /** The state after this one, if a step was taken back. */
  Optional<T> again(T now) {
    return step(future, past, now);
  }

  boolean canGoBack() {
    return !past.isEmpty();
  }

  boolean canGoAgain() {
    return !future.isEmpty();
  }

  private static <T> Optional<T> step(Deque<T> from, Deque<T> to, T now) {
    Optional<T> next = Optional.ofNullable(from.poll());
    next.ifPresent(state -> to.push(now));
    return next;
  }
}
