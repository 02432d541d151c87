package org.sealready.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Form;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.form.Page;
import org.sealready.form.Rule;
import org.sealready.form.Section;
import org.sealready.form.Severity;
import org.sealready.form.Source;
import org.sealready.form.TextKind;
import org.sealready.form.Verdict;

/** A small form with the field ids that the bundled letters print, and invented people. */
public final class Toy {

  private static final Options ID_TYPES =
      Options.fixed("id", List.of(Option.of("2", "居民身份证"), Option.of("7", "护照")));

  private static final FieldType<String> NAME = new FieldType.Text(TextKind.NAME, 60);
  private static final FieldType<String> CODE = new FieldType.Text(TextKind.CODE, 60);
  private static final FieldType<String> PLAIN = new FieldType.Text(TextKind.PLAIN, 500);

  /** Types of the fields by id. */
  private static final Map<String, FieldType<String>> TYPES =
      Map.ofEntries(
          Map.entry("entity.name", PLAIN),
          Map.entry("entity.certificateNumber", CODE),
          Map.entry("entityContact.name", NAME),
          Map.entry("entityContact.idType", new FieldType.Choice(ID_TYPES)),
          Map.entry("entityContact.idNumber", CODE),
          Map.entry("entityContact.position", PLAIN),
          Map.entry("miniProgramContact.name", NAME),
          Map.entry("miniProgramContact.idType", new FieldType.Choice(ID_TYPES)),
          Map.entry("miniProgramContact.idNumber", CODE),
          Map.entry("miniProgramContact.position", PLAIN),
          Map.entry("miniProgram.name", PLAIN),
          Map.entry("miniProgram.appId", CODE),
          Map.entry("miniProgram.remark", new FieldType.LongText(20, 200)),
          Map.entry("letters.addressee", PLAIN),
          Map.entry("letters.term", PLAIN),
          Map.entry("letters.date", new FieldType.Day(false)));

  public static final Form FORM = form();

  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("entity.name", "成都青禾云联科技有限公司"),
          Map.entry("entity.certificateNumber", "91510107MA6CQ7XK3Q"),
          Map.entry("entityContact.name", "洪昳铉"),
          Map.entry("entityContact.idType", "2"),
          Map.entry("entityContact.idNumber", "510104199007044826"),
          Map.entry("entityContact.position", "运营主管"),
          Map.entry("miniProgramContact.name", "洪昳铉"),
          Map.entry("miniProgramContact.idType", "2"),
          Map.entry("miniProgramContact.idNumber", "510104199007044826"),
          Map.entry("miniProgramContact.position", "运营主管"),
          Map.entry("miniProgram.name", "青禾排队叫号"),
          Map.entry("miniProgram.appId", "wx3f2a9c0d1e4b5a67"),
          Map.entry("miniProgram.remark", "为线下门店提供取号、排队进度查询和到号提醒，不发布新闻，不设论坛，用户不能公开发布内容。"),
          Map.entry("letters.date", "2026-11-21"));

  /** The letters of {@code assets/letters}. */
  public static final List<String> IDS =
      List.of(
          "entity-contact-authorization",
          "mini-program-contact-authorization",
          "commitment",
          "no-pre-approval-commitment");

  /** A unit with a seal. */
  public static final Predicate<String> SEALED = Letter.SEAL::equals;

  /** A natural person, who has none. */
  public static final Predicate<String> INDIVIDUAL = "individual"::equals;

  /** A unit without a seal. */
  public static final Predicate<String> UNSEALED = name -> false;

  private Toy() {}

  private static Form form() {
    List<Field<?>> fields = new ArrayList<>();
    TYPES.forEach((id, type) -> fields.add(Field.of(id, id, type)));
    Section section = Section.of("all", "全部", "", fields.toArray(Field<?>[]::new));
    Rule<Object> same =
        new Rule<>(
            "same",
            Severity.ERROR,
            "",
            "",
            new Source("", ""),
            false,
            (value, context) -> Verdict.FINE);
    return new Form(List.of(new Page("all", "全部", "", true, List.of(section))), List.of(), same);
  }

  /** Usual answers with these instead, an empty one being none; keys and values by turns. */
  public static Effective answers(String... changes) {
    Answers answers = Answers.empty();
    for (var entry : USUAL.entrySet()) {
      answers = with(answers, entry.getKey(), entry.getValue());
    }
    for (int i = 0; i < changes.length; i += 2) {
      answers = with(answers, changes[i], changes[i + 1]);
    }
    return FORM.effective(answers);
  }

  @SuppressWarnings("unchecked") // every field of this form takes a string
  private static Answers with(Answers answers, String id, String value) {
    Field<String> field = (Field<String>) FORM.field(id).orElseThrow();
    return value.isEmpty() ? answers.without(field) : answers.with(field, value);
  }

  /** The form's placeholders and those that a catalogue adds. */
  public static Placeholders placeholders() {
    return Placeholders.of(
        FORM,
        List.of(
            constant("entity.certificateLabel", "统一社会信用代码"),
            constant("signatory.title", "法定代表人"),
            constant("signatory.name", "曾予安"),
            constant("signatory.idType", "居民身份证"),
            constant("signatory.idNumber", "510107198203162410")));
  }

  private static Placeholder constant(String name, String value) {
    return new Placeholder(name, List.of(), true, answers -> value);
  }

  /** A bundled letter with these answers in it. */
  public static FilledLetter letter(String id, Predicate<String> switches, String... changes) {
    return letter(Template.bundled(id), switches, changes);
  }

  /** A letter in this wording with these answers in it. */
  public static FilledLetter letter(
      Template template, Predicate<String> switches, String... changes) {
    Letter letter =
        new Letter(
            "toy",
            "玩具函",
            List.of(),
            effective -> Optional.of(Need.of(Level.POSSIBLE, "k", "因")),
            template);
    return letter.fill(answers(changes), placeholders(), switches);
  }
}
