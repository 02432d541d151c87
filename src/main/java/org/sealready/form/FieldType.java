package org.sealready.form;

import java.util.List;

/**
 * What kind of answer a field takes. Sealed, so that the readers of answers (editor, JSON, schema,
 * print) are checked by the compiler; a new kind is added only when two fields need it.
 */
public sealed interface FieldType<T> {

  /** One line of at most {@code max} code points. */
  record Text(TextKind kind, int max) implements FieldType<String> {}

  /** Several lines, {@code min} to {@code max} code points, with a live counter. */
  record LongText(int min, int max) implements FieldType<String> {}

  /** One code of a list. */
  record Choice(Options options) implements FieldType<String> {}

  /** At most {@code max} codes of a list. */
  record Choices(Options options, int max) implements FieldType<List<String>> {}

  /**
   * Yes or no; the two answers are worded in the declaration because they say their consequence.
   */
  record YesNo(String yes, String no) implements FieldType<Boolean> {}

  /** A date {@code YYYY-MM-DD}, or where {@code permanent} holds the word {@link #PERMANENT}. */
  record Day(boolean permanent) implements FieldType<String> {}

  /**
   * Codes of a list, each with a number; the code {@code none} stands alone and takes no number.
   */
  record Entries(Options options, String none) implements FieldType<List<Entry>> {}

  /** What a certificate without an end date says, on paper and in files. */
  String PERMANENT = "长期";
}
