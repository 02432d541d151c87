package org.sealready.filing.page;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Condition;
import org.sealready.form.Entry;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Options;
import org.sealready.form.TextKind;
import org.sealready.form.Width;
import org.sealready.rules.CharacterRules;
import org.sealready.rules.DateRules;
import org.sealready.rules.EntryRules;
import org.sealready.rules.ListRules;
import org.sealready.rules.NameRules;
import org.sealready.rules.PersonIdRules;
import org.sealready.rules.TextRules;

/** Creates fields, each with the rules that every field of its type carries. */
public final class Fields {

  private Fields() {}

  static Field<String> text(String id, String label, TextKind kind, int max) {
    Field<String> field = Field.of(id, label, new FieldType.Text(kind, max));
    return field
        .suggestion(CharacterRules.onlyVisible(field))
        .sensitive(kind == TextKind.PHONE ? Condition.ALWAYS : Condition.NEVER)
        .must(CharacterRules.printable())
        .must(TextRules.trimmed())
        .must(TextRules.maxLength(max));
  }

  static Field<String> prose(String id, String label, int min, int max) {
    Field<String> field = Field.of(id, label, new FieldType.LongText(min, max));
    return field
        .suggestion(CharacterRules.onlyVisible(field))
        .must(CharacterRules.printable())
        .must(TextRules.trimmed())
        .must(TextRules.lengthBetween(min, max));
  }

  /** A text that is neither printed nor handed in, so that nothing in it keeps a letter back. */
  static Field<String> note(String id, String label, int max) {
    return aside(id, label, new FieldType.LongText(0, max));
  }

  /** The same in one line. */
  static Field<String> line(String id, String label, TextKind kind, int max) {
    return aside(id, label, new FieldType.Text(kind, max))
        .sensitive(kind == TextKind.PHONE ? Condition.ALWAYS : Condition.NEVER);
  }

  private static Field<String> aside(String id, String label, FieldType<String> type) {
    Field<String> field = Field.of(id, label, type);
    return field.suggestion(CharacterRules.onlyVisible(field)).must(CharacterRules.readable());
  }

  static Field<String> person(String id, String label) {
    return text(id, label, TextKind.NAME, 50).must(NameRules.personName());
  }

  static Field<String> identityNumber(String id, String label, Field<String> idType) {
    return text(id, label, TextKind.CODE, 40)
        .sensitive(Condition.ALWAYS)
        .width(Width.WIDE)
        .reading(NumberReadings.BIRTH)
        .must(PersonIdRules.personIdNumber(idType));
  }

  static Field<String> choice(String id, String label, Options options) {
    return Field.of(id, label, new FieldType.Choice(options)).must(ListRules.inList());
  }

  public static Field<List<String>> choices(String id, String label, Options options, int max) {
    return Field.of(id, label, new FieldType.Choices(options, max)).must(ListRules.inLists());
  }

  static Field<List<Entry>> entries(String id, String label, Options options, String none) {
    return Field.of(id, label, new FieldType.Entries(options, none)).must(EntryRules.entries());
  }

  static Field<Boolean> yesNo(String id, String label, String yes, String no) {
    return Field.of(id, label, new FieldType.YesNo(yes, no));
  }

  static Field<String> day(String id, String label, boolean permanent) {
    return Field.of(id, label, new FieldType.Day(permanent)).must(DateRules.realDate());
  }

  /**
   * A day that is neither printed nor handed in.
   *
   * @param from the first day of the same period, for a last day
   */
  static Field<String> dayAside(
      String id, String label, boolean permanent, Optional<Field<String>> from) {
    return Field.of(id, label, new FieldType.Day(permanent)).must(DateRules.aside(from));
  }
}
