package org.sealready.filing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sealready.form.Answers;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.FieldType;

/**
 * Changes of a sample's answers as the tables of the tests write them: {@code field=value}, {@code
 * field=} for no answer, {@code ?question=yes}; several divided by {@code " ;; "}.
 */
public final class Changes {

  private Changes() {}

  public static Answers of(Answers answers, String changes) {
    Answers changed = answers;
    if (!changes.isBlank()) {
      for (String change : changes.stripLeading().split(" ;; ")) {
        changed = one(changed, change);
      }
    }
    return changed;
  }

  private static Answers one(Answers answers, String change) {
    String name = change.substring(0, change.indexOf('='));
    String value = change.substring(change.indexOf('=') + 1);
    if (name.startsWith("?")) {
      return answers.withQuestions(Map.of(name.substring(1), value));
    }
    Field<?> field = MiniProgramFiling.FORM.field(name).orElseThrow();
    return value.isEmpty() ? answers.without(field) : with(answers, field, value);
  }

  @SuppressWarnings("unchecked") // the type of the field says what it answers with
  private static Answers with(Answers answers, Field<?> field, String value) {
    return switch (field.type()) {
      case FieldType.YesNo yesNo ->
          answers.with((Field<Boolean>) field, Boolean.parseBoolean(value));
      case FieldType.Choices choices ->
          answers.with((Field<List<String>>) field, List.of(value.split(",")));
      case FieldType.Entries entries ->
          answers.with(
              (Field<List<Entry>>) field,
              Arrays.stream(value.split(",")).map(Changes::entry).toList());
      case FieldType.Text text -> answers.with((Field<String>) field, value);
      case FieldType.LongText text -> answers.with((Field<String>) field, value);
      case FieldType.Choice choice -> answers.with((Field<String>) field, value);
      case FieldType.Day day -> answers.with((Field<String>) field, value);
    };
  }

  private static Entry entry(String text) {
    int at = text.indexOf(':');
    return at < 0 ? new Entry(text, "") : new Entry(text.substring(0, at), text.substring(at + 1));
  }
}
