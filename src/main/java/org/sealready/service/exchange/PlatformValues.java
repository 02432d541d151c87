package org.sealready.service.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.platform.PlatformKey.Type;

/** One answer to and from the types of the platform's dictionary. */
final class PlatformValues {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  private PlatformValues() {}

  /** The value that the key takes; empty where the answer cannot be written as one. */
  static Optional<?> write(Field<?> field, Object answer, Type type) {
    return switch (type) {
      case TEXT ->
          field.type() instanceof FieldType.Day
              ? day(answer.toString())
              : Optional.of(answer.toString());
      case INTEGER -> integer(answer.toString());
      case INTEGERS -> integers((List<?>) answer);
      case TEXTS -> Optional.of(answer);
      case ITEMS, OBJECT -> Optional.empty();
    };
  }

  /** The answer in this value of the key; empty where it is of another type. */
  static Optional<?> read(Field<?> field, Object value, Type type) {
    return switch (type) {
      case TEXT ->
          !(value instanceof String text)
              ? Optional.empty()
              : field.type() instanceof FieldType.Day ? iso(text) : Optional.of(text);
      case INTEGER -> value instanceof Integer number ? Optional.of("" + number) : Optional.empty();
      case INTEGERS -> codes(value);
      case TEXTS, ITEMS, OBJECT -> Optional.empty();
    };
  }

  /** A whole number that comes back as the same text. */
  static Optional<Integer> integer(String text) {
    try {
      int number = Integer.parseInt(text);
      return String.valueOf(number).equals(text) ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException noNumber) {
      // Whoever asks names the answer: a code that is no number has no place in the interface.
      return Optional.empty();
    }
  }

  private static Optional<List<Integer>> integers(List<?> codes) {
    List<Integer> numbers = new ArrayList<>();
    for (Object code : codes) {
      Optional<Integer> number = integer(code.toString());
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers.add(number.get());
    }
    return Optional.of(numbers);
  }

  private static Optional<List<String>> codes(Object value) {
    return value instanceof List<?> list && list.stream().allMatch(Integer.class::isInstance)
        ? Optional.of(list.stream().map(String::valueOf).toList())
        : Optional.empty();
  }

  /** A day as the platform asks for it: eight digits, or the word of a document without an end. */
  static Optional<String> day(String answer) {
    Matcher parts = DAY.matcher(answer);
    if (parts.matches()) {
      return Optional.of(parts.group(1) + parts.group(2) + parts.group(3));
    }
    return Optional.of(answer).filter(FieldType.PERMANENT::equals);
  }

  private static Optional<String> iso(String text) {
    Matcher digits = EIGHT_DIGITS.matcher(text);
    if (digits.matches()) {
      return Optional.of(digits.replaceFirst("$1-$2-$3"));
    }
    return Optional.of(text).filter(FieldType.PERMANENT::equals);
  }

  /** Whether the answer has a code that our copy of its list does not hold. */
  static boolean holdsUnknownCode(Field<?> field, Object answer) {
    return switch (field.type()) {
      case FieldType.Choice choice -> !choice.options().knows((String) answer);
      case FieldType.Choices choices ->
          !((List<?>) answer).stream().allMatch(code -> choices.options().knows((String) code));
      case FieldType.Entries entries ->
          !((List<?>) answer)
              .stream().allMatch(entry -> entries.options().knows(((Entry) entry).type()));
      case FieldType.Text text -> false;
      case FieldType.LongText text -> false;
      case FieldType.Day day -> false;
      case FieldType.YesNo yesNo -> false;
    };
  }
}
