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

  /**
   * The same answers as a drawing on the screen may show them: each number that is masked in its
   * field has its middle hidden, and as many characters as before.
   */
  public static Effective shown(Form form, Effective effective) {
    Answers shown = effective.answers();
    for (Field<?> field : form.fields()) {
      if (field.type() instanceof FieldType.Text && covers(field, effective.answers())) {
        shown = hiding(textual(field), shown);
      }
    }
    return new Effective(effective.given(), shown, effective.asked(), effective.derived());
  }

  private static Answers hiding(Field<String> field, Answers answers) {
    return answers.with(field, answers.get(field).map(Mask::of));
  }

  @SuppressWarnings("unchecked") // a field of text is answered with text
  private static Field<String> textual(Field<?> field) {
    return (Field<String>) field;
  }

  /** Whether this field's answer is masked under these effective answers. */
  public static boolean covers(Field<?> field, Answers effective) {
    return field.sensitive().holds(effective);
  }
}
