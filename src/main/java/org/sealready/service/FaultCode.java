package org.sealready.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A short code for an unexpected exception (hash of its stack trace): the same fault gives the same
 * code, without personal data.
 */
public final class FaultCode {

  private static final int LENGTH = 8;

  private FaultCode() {}

  /** The code of this fault. */
  public static String of(Throwable fault) {
    Throwable root = root(fault);
    StringBuilder places = new StringBuilder(root.getClass().getName());
    Arrays.stream(root.getStackTrace())
        .limit(LENGTH)
        .forEach(frame -> places.append(frame.getClassName()).append(frame.getLineNumber()));
    return "%08x".formatted(places.toString().hashCode()).toUpperCase(Locale.ROOT);
  }

  /** What is handed over between threads arrives wrapped, always at the same place. */
  private static Throwable root(Throwable fault) {
    return Stream.iterate(fault, each -> each != null, Throwable::getCause)
        .limit(LENGTH)
        .reduce(fault, (outer, inner) -> inner);
  }
}
