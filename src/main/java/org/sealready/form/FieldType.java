package org.sealready.form;

import java.time.LocalDate;
import java.util.List;

/**
 * What kind of answer a field takes. Sealed, so that the readers of answers (editor, JSON, schema,
 * print) are checked by the compiler; a new kind is added only when two fields need it.
 */
public sealed interface FieldType<T> {

  /**
   * The given answer as it is kept. Every way in (a page of the window, a filing file, a table)
   * goes through here, so that the same text becomes the same answer everywhere; tidying twice
   * changes nothing.
   */
  T tidy(T given);

  /** One line of at most {@code max} code points. */
  record Text(TextKind kind, int max) implements FieldType<String> {
    @Override
    public String tidy(String given) {
      return kind.tidy(given);
    }
  }

  /** Several lines, {@code min} to {@code max} code points, with a live counter. */
  record LongText(int min, int max) implements FieldType<String> {
    @Override
    public String tidy(String given) {
      return given.strip();
    }
  }

  /** One code of a list. */
  record Choice(Options options) implements FieldType<String> {
    @Override
    public String tidy(String given) {
      return TextKind.NUMBER.tidy(given);
    }
  }

  /** At most {@code max} codes of a list. */
  record Choices(Options options, int max) implements FieldType<List<String>> {
    @Override
    public List<String> tidy(List<String> given) {
      return given.stream().map(TextKind.NUMBER::tidy).toList();
    }
  }

  /**
   * Yes or no; the two answers are worded in the declaration because they say their consequence.
   */
  record YesNo(String yes, String no) implements FieldType<Boolean> {
    @Override
    public Boolean tidy(Boolean given) {
      return given;
    }
  }

  /** A date {@code YYYY-MM-DD}, or where {@code permanent} holds the word {@link #PERMANENT}. */
  record Day(boolean permanent) implements FieldType<String> {
    @Override
    public String tidy(String given) {
      return DayText.tidy(given, permanent);
    }

    /** What somebody has typed today: a day without a year is one of this year. */
    public String typed(String given, LocalDate today) {
      return DayText.tidy(given, permanent, today);
    }
  }

  /**
   * Codes of a list, each with a number; the code {@code none} stands alone and takes no number.
   */
  record Entries(Options options, String none) implements FieldType<List<Entry>> {
    @Override
    public List<Entry> tidy(List<Entry> given) {
      return given.stream().map(Entries::tidy).toList();
    }

    /** One item as it is kept. */
    public static Entry tidy(Entry given) {
      return new Entry(TextKind.NUMBER.tidy(given.type()), tidyNumber(given.number()));
    }

    /** The number of one item as it is kept. */
    public static String tidyNumber(String given) {
      return TextKind.NUMBER.tidy(given);
    }
  }

  /** What a certificate without an end date says, on paper and in files. */
  String PERMANENT = "长期";
}
