package org.sealready.service;

import java.util.Arrays;
import java.util.Locale;

/**
 * A short code for a fault of ours: the same fault gives the same code, and it says nothing of what
 * was being worked on.
 */
public final class FaultCode {

  private static final int LENGTH = 8;

  private FaultCode() {}

  /** The code of this fault. */
  public static String of(Throwable fault) {
    StringBuilder places = new StringBuilder(fault.getClass().getName());
    Arrays.stream(fault.getStackTrace())
        .limit(LENGTH)
        .forEach(frame -> places.append(frame.getClassName()).append(frame.getLineNumber()));
    return "%08x".formatted(places.toString().hashCode()).toUpperCase(Locale.ROOT);
  }
}
