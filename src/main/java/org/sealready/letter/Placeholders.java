package org.sealready.letter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Form;
import org.sealready.form.TextKind;

/** The values that letters can print, by name. */
public final class Placeholders {

  /** The room that a character written by hand takes: one character wide. */
  private static final String ROOM = "\u3000";

  private final Map<String, Placeholder> byName;
  private final Optional<Field<String>> handwritten;

  private Placeholders(Map<String, Placeholder> byName, Optional<Field<String>> handwritten) {
    this.byName = Collections.unmodifiableMap(byName);
    this.handwritten = handwritten;
  }

  /**
   * One for every field of the form, named by its id and printing its effective answer, and these
   * besides; one of these replaces a field's own of the same name.
   */
  public static Placeholders of(Form form, List<Placeholder> extra) {
    Map<String, Placeholder> byName = new LinkedHashMap<>();
    form.fields().forEach(field -> byName.put(field.id(), of(field)));
    extra.forEach(placeholder -> byName.put(placeholder.name(), placeholder));
    return new Placeholders(byName, Optional.empty());
  }

  /** The same, with room to write by hand in place of each character that this field names. */
  public Placeholders leaving(Field<String> characters) {
    return new Placeholders(byName, Optional.of(characters));
  }

  /** The field that names the characters which are left to be written by hand, if there is one. */
  public Optional<Field<String>> handwritten() {
    return handwritten;
  }

  private static boolean isLeft(String character, String left) {
    return !character.isBlank() && left.contains(character);
  }

  /** The text with room in place of what is written by hand. */
  String withRoom(String text, Answers answers) {
    String left = handwritten.flatMap(answers::get).orElse("");
    if (left.isEmpty()) {
      return text;
    }
    StringBuilder printed = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .map(character -> isLeft(character, left) ? ROOM : character)
        .forEach(printed::append);
    return printed.toString();
  }

  private static Placeholder of(Field<?> field) {
    return new Placeholder(
        field.id(),
        List.of(field),
        isTogether(field.type()),
        answers -> AnswerText.of(field, answers));
  }

  /** Names, codes and dates are torn apart in no line. */
  private static boolean isTogether(FieldType<?> type) {
    return switch (type) {
      case FieldType.Text text -> text.kind().isCode() || text.kind() == TextKind.NAME;
      case FieldType.Day day -> true;
      case FieldType.LongText text -> false;
      case FieldType.Choice choice -> false;
      case FieldType.Choices choices -> false;
      case FieldType.YesNo yesNo -> false;
      case FieldType.Entries entries -> false;
    };
  }

  /** The placeholder with this name. */
  public Optional<Placeholder> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Every name, the form's fields first. */
  public Set<String> names() {
    return byName.keySet();
  }
}
