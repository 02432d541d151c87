package org.sealready.service.exchange;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.sealready.form.Answers;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Option;
import org.sealready.form.Options;

/** An answer as a person types or chooses it on the platform's pages. */
public final class CopyText {

  /** Between several: names of services hold commas and 、 themselves. */
  private static final String BETWEEN = "；";

  /** More of what is no code is not shown, in characters. */
  private static final int LONGEST_CODE = 20;

  private CopyText() {}

  /** The answer to this field, empty where there is none. */
  public static String of(Field<?> field, Answers answers) {
    return answers.get(field).map(value -> text(field.type(), value, answers)).orElse("");
  }

  private static String text(FieldType<?> type, Object value, Answers answers) {
    return switch (type) {
      case FieldType.Text(var kind, int max) -> kind.tidy(value.toString());
      case FieldType.LongText text -> value.toString().strip();
      case FieldType.Choice(Options options) -> name(options, value.toString(), answers);
      case FieldType.Choices(Options options, int max) ->
          ((Collection<?>) value)
              .stream()
                  .map(code -> grouped(options, code.toString(), answers))
                  .collect(Collectors.joining(BETWEEN));
      case FieldType.YesNo yesNo -> value.equals(true) ? yesNo.yes() : yesNo.no();
      case FieldType.Day day -> PlatformValues.day(value.toString()).orElse(value.toString());
      case FieldType.Entries(Options options, String none) ->
          entries((List<?>) value).stream()
              .map(entry -> entry(options, entry, answers))
              .collect(Collectors.joining(BETWEEN));
    };
  }

  private static List<Entry> entries(List<?> value) {
    return value.stream().map(Entry.class::cast).toList();
  }

  private static String entry(Options options, Entry entry, Answers answers) {
    String name = name(options, entry.type(), answers);
    return entry.number().isBlank() ? name : name + " " + entry.number().strip();
  }

  /** The name of the code in this list, or what stands for it there. */
  static String name(Options options, String code, Answers answers) {
    return options.find(code, answers).map(Option::label).orElseGet(() -> unknown(options, code));
  }

  /** 其他 stands in many groups, and the platform asks for the group first. */
  private static String grouped(Options options, String code, Answers answers) {
    return options
        .find(code, answers)
        .map(
            option ->
                option.group().isEmpty() ? option.label() : option.group() + " / " + option.label())
        .orElseGet(() -> unknown(options, code));
  }

  /** A bare code would look like something that can be chosen there. */
  private static String unknown(Options options, String code) {
    int characters = Math.min(LONGEST_CODE, code.codePointCount(0, code.length()));
    String shown = code.substring(0, code.offsetByCodePoints(0, characters));
    boolean isOffered = options.origin().isPresent() && options.knows(code);
    return "（代码 " + shown + (isOffered ? " 与前面选的不相配）" : " 不在清单里）");
  }
}
