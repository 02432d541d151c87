package org.sealready.rules.number;

import java.util.regex.Pattern;

/** A mail address as platforms accept it: narrower than RFC 5322. */
public final class MailAddress {

  private static final Pattern SHAPE =
      Pattern.compile(
          "[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");

  private MailAddress() {}

  /** Whether it looks like one. */
  public static boolean hasShape(String text) {
    return SHAPE.matcher(text).matches();
  }
}
