package org.sealready.form;

/**
 * A number as it may stand on a screen that others can see: its beginning and its end tell its
 * owner which it is and nobody else what it is (个人信息保护法 article 51, de-identification).
 */
public final class Mask {

  private static final int HEAD = 3;
  private static final int TAIL = 4;

  private Mask() {}

  /** The number with its middle hidden; a short one keeps its last character alone. */
  public static String of(String number) {
    int length = number.codePointCount(0, number.length());
    boolean isLong = length > HEAD + TAIL;
    int head = isLong ? HEAD : 0;
    int tail = isLong ? TAIL : Math.min(1, length);
    return number.substring(0, number.offsetByCodePoints(0, head))
        + "*".repeat(length - head - tail)
        + number.substring(number.offsetByCodePoints(number.length(), -tail));
  }

  /** Whether this field's answer is masked under these effective answers. */
  public static boolean covers(Field<?> field, Answers effective) {
    return field.sensitive().holds(effective);
  }
}
