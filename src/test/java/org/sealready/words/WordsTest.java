package org.sealready.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sealready.form.Answers;
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
import org.sealready.form.StartingPoint;
import org.sealready.form.TextKind;
import org.sealready.form.Verdict;
import org.sealready.form.Violation;

class WordsTest {

  private static final Words CHINESE = Words.in(Language.CHINESE);
  private static final Words ENGLISH = Words.in(Language.ENGLISH);
  private static final Field<String> FIELD =
      Field.of("toy.name", "名{0}称", new FieldType.Text(TextKind.PLAIN, 10));

  @Test
  void fillsEachPlaceholderWithItsValue() {
    assertEquals("甲和乙，甲", CHINESE.phrase(phrase("{0}和{1}，{0}", "甲", "乙")));
  }

  @Test
  void aValueThatLooksLikeAPlaceholderIsLeftAlone() {
    assertEquals("{1}和乙", CHINESE.phrase(phrase("{0}和{1}", "{1}", "乙")));
    assertEquals("$1\\和{0}", CHINESE.phrase(phrase("{0}和{1}", "$1\\", "{0}")));
    assertEquals("参数 {1} 的值 {0} 不能用", CHINESE.text("cli.bad-value", "{1}", "{0}"));
  }

  @Test
  void aPlaceholderWithoutAValueStands() {
    assertEquals("甲和{1}", CHINESE.phrase(phrase("{0}和{1}", "甲")));
    assertEquals("{label}{x}", CHINESE.phrase(phrase("{label}{x}", "甲")));
  }

  @Test
  void aMessageNamesItsFieldAndKeepsWhatWasTyped() {
    Violation violation = new Violation(FIELD, rule("“{label}”里有{0}"), List.of("{label}"));
    assertEquals("“名{0}称”里有{label}", CHINESE.message(violation));
    assertEquals("改名{0}称", CHINESE.fix(violation));
  }

  @Test
  void saysWhichTextIsMissing() {
    var missing = assertThrows(IllegalArgumentException.class, () -> ENGLISH.text("no.such.key"));
    assertTrue(missing.getMessage().contains("no.such.key"), missing.getMessage());
    assertTrue(missing.getMessage().contains("en"), missing.getMessage());
  }

  @Test
  void theSwitchChangesTheLanguage() {
    List<Language> reached =
        Stream.iterate(Language.CHINESE, Language::next).limit(Language.values().length).toList();
    assertEquals(List.of(Language.values()), reached);
    assertEquals(Language.CHINESE, reached.getLast().next());
    assertNotEquals(CHINESE.severity(Severity.ERROR), ENGLISH.severity(Severity.ERROR));
    assertEquals(Optional.of(Language.ENGLISH), Language.of("en"));
    assertEquals(Optional.empty(), Language.of("xx"));
  }

  @Test
  void whatNoLanguageOverridesStaysAsDeclared() {
    assertEquals("名{0}称", ENGLISH.label(FIELD));
    assertEquals("", ENGLISH.hint(FIELD));
    assertEquals("是", ENGLISH.answer(FIELD, true, "是"));
  }

  @Test
  void codeListsAreTranslatedInAFileOfTheirOwn() {
    Option enterprise = Option.of("4", "企业");
    Options types = Options.fixed("subject-types", List.of(enterprise));
    assertEquals("企业", CHINESE.option(types, enterprise));
    assertEquals("Enterprise", ENGLISH.option(types, enterprise));
    assertEquals("", ENGLISH.group(types, enterprise));
  }

  @Test
  void aPlaceIsAPageAndALabel() {
    Page page = new Page("toy", "玩具", "", true, List.of(Section.of("s", "", "", FIELD)));
    Form form = new Form(List.of(page), List.of(), rule(""));
    Field<String> stray = Field.of("toy.stray", "别处", FIELD.type());
    assertEquals("玩具 › 名{0}称", CHINESE.place(form, FIELD));
    assertEquals("别处", CHINESE.place(form, stray));
  }

  @Test
  void aStartThatBeginsSaysNoFarewell() {
    assertEquals("", CHINESE.farewell(start("")));
    assertEquals("再见", CHINESE.farewell(start("再见")));
    assertEquals("单位", CHINESE.title(start("")));
    assertEquals("有证照", CHINESE.text(start("")));
  }

  @Test
  void aSourceIsTheOfficialTitleAndItsDay() {
    LocalDate today = LocalDate.of(2026, 11, 21);
    assertEquals("GB 1 (2022)", ENGLISH.source(new Source("GB 1", "2022"), today));
    assertEquals("GB 1", ENGLISH.source(new Source("GB 1", ""), today));
    assertEquals("GB 1 (read 2026-11)", ENGLISH.source(Source.readOn("GB 1", "2026-11"), today));
    assertEquals(
        "GB 1 (2015-10, 11 years old)", ENGLISH.source(new Source("GB 1", "2015-10"), today));
    assertEquals("GB 1 (2021-11)", ENGLISH.source(new Source("GB 1", "2021-11"), today));
    assertEquals("GB 1 (2021)", ENGLISH.source(new Source("GB 1", "2021"), today));
    assertEquals("GB 1 (2021-11-22)", ENGLISH.source(new Source("GB 1", "2021-11-22"), today));
    assertEquals(
        "GB 1 (2021-11-21, 5 years old)", ENGLISH.source(new Source("GB 1", "2021-11-21"), today));
    assertEquals(
        "GB 1 (read 2019-01-31, 7 years old)",
        ENGLISH.source(Source.readOn("GB 1", "2019-01-31"), today));
  }

  private static Phrase phrase(String text, String... args) {
    return new Phrase("toy.phrase", text, List.of(args));
  }

  private static StartingPoint start(String farewell) {
    return new StartingPoint("toy", "单位", "有证照", "", Answers.empty(), farewell);
  }

  private static Rule<Object> rule(String message) {
    return new Rule<>(
        "toy-rule",
        Severity.ERROR,
        message,
        "改{label}",
        new Source("", ""),
        false,
        (value, context) -> Verdict.FINE);
  }
}
