package org.sealready.letter;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Option;
import org.sealready.form.Options;

/** An answer as a letter words it. */
public final class AnswerText {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern BREAK = Pattern.compile("\\s*[\\r\\n\\t]+\\s*");

  private AnswerText() {}

  /** The field's answer in words, empty where it has none. */
  public static <T> String of(Field<T> field, Answers answers) {
    return answers.get(field).map(value -> of(field.type(), value, answers)).orElse("");
  }

  private static String of(FieldType<?> type, Object value, Answers answers) {
    return switch (type) {
      case FieldType.Text text -> value.toString();
      case FieldType.LongText text -> inOneLine(value.toString());
      case FieldType.Choice choice -> label(choice.options(), value, answers);
      case FieldType.Choices choices ->
          items(value)
              .map(code -> label(choices.options(), code, answers))
              .filter(text -> !text.isEmpty())
              .collect(list());
      case FieldType.YesNo yesNo -> value.equals(true) ? yesNo.yes() : yesNo.no();
      case FieldType.Day day -> date(value.toString());
      case FieldType.Entries entries ->
          items(value).map(item -> entry(entries.options(), item, answers)).collect(list());
    };
  }

  /**
   * A day {@code YYYY-MM-DD} as letters write it: Arabic figures without leading zeros (GB/T
   * 9704-2012, 7.3.5.4); any other text unchanged.
   */
  public static String date(String day) {
    Matcher parts = DAY.matcher(day);
    return parts.matches()
        ? parts.group(1)
            + "年"
            + Integer.parseInt(parts.group(2))
            + "月"
            + Integer.parseInt(parts.group(3))
            + "日"
        : day;
  }

  private static Collector<CharSequence, ?, String> list() {
    return Collectors.joining("、");
  }

  private static Stream<?> items(Object value) {
    return value instanceof Collection<?> many ? many.stream() : Stream.of(value);
  }

  /** A code that is newer than our list has no name here, and a letter shows no codes. */
  private static String label(Options options, Object code, Answers answers) {
    String unnamed = options.knows(code.toString()) ? code.toString() : "";
    return options.find(code.toString(), answers).map(Option::label).orElse(unnamed);
  }

  private static String entry(Options options, Object item, Answers answers) {
    if (!(item instanceof Entry(String type, String number))) {
      return "";
    }
    String label = label(options, type, answers);
    return number.isBlank() ? label : label + "（" + number + "）";
  }

  /** Line breaks within prose become a blank between Latin words and nothing between Han. */
  private static String inOneLine(String text) {
    String stripped = text.strip();
    return BREAK
        .matcher(stripped)
        .replaceAll(
            found ->
                stripped.charAt(found.start() - 1) < 0x80 && stripped.charAt(found.end()) < 0x80
                    ? " "
                    : "");
  }
}
