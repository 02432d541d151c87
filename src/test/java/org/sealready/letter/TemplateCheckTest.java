package org.sealready.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.letter.TemplateProblem.Kind;
import org.sealready.letter.clause.LetterClauses;

class TemplateCheckTest {

  private static final Set<String> SWITCHES = Set.of("seal", "individual");
  private static final TemplateCheck CHECK = new TemplateCheck(Toy.placeholders(), SWITCHES);

  private static Letter letter(Essential... essentials) {
    return new Letter(
        "toy",
        "玩具函",
        "",
        Letter.Use.HANDED_IN,
        List.of(),
        effective -> Optional.of(Need.of(Level.POSSIBLE, "k", "因")),
        answers -> Signer.NOBODY,
        () -> Template.parse("# 甲\n@date").template(),
        List.of(essentials),
        () -> LetterClauses.NONE);
  }

  private static List<TemplateProblem> check(String text, Essential... essentials) {
    return CHECK.of(letter(essentials), text.replace("~", "\n"));
  }

  private static List<TemplateProblem> in(
      Predicate<String> on, String text, Essential essential, String... changes) {
    return CHECK.of(letter(essential), text.replace("~", "\n"), Toy.answers(changes).answers(), on);
  }

  private static String told(List<TemplateProblem> problems) {
    return String.join(
        "; ",
        problems.stream()
            .map(one -> (one.line() + " " + one.kind() + " " + one.what()).strip())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "# 甲~@date | ''",
        "# 甲~正文{entity.nam}~@date | 2 UNKNOWN_PLACEHOLDER entity.nam",
        "# 甲~[[正文{nope}]]~@date | 2 UNKNOWN_PLACEHOLDER nope",
        "# 甲~@date~@if sealed~@end | 3 UNKNOWN_SWITCH sealed",
        "# 甲~@date~@singn 丙 | 3 UNKNOWN_COMMAND singn",
        "# 甲~@sign　丙~@date　丁 | ''",
        "甲~@date | 0 NO_TITLE",
        "# 甲 | 0 NO_DATE",
        "# 甲~｛entity.name｝~@date | 2 FULL_WIDTH ｛; 2 FULL_WIDTH ｝",
        "# 甲~＃ 乙~@date | 2 FULL_WIDTH ＃",
        "# 甲~＠sign 乙~@date | 2 FULL_WIDTH ＠",
        "# 甲~乙＃丙，百分之五％~@date | ''",
        "# 甲~{entity.name}％~@date | ''",
        "# 甲~【【{letters.term}】】~@date | 2 FULL_WIDTH 【【; 2 FULL_WIDTH 】】",
        "# 甲~@unit {entity.name}（盖章）~@date | 2 NOTE （盖章）",
        "# 甲~姓名____~@date | 2 NOTE ____",
        "# 甲~（请在此处填写真实姓名）~@date | 2 NOTE （请在此处填写真实姓名）",
        "# 甲~@sign 法定代表人（签字）：~@date | ''",
        "# 甲~以下简称（本单位）~@date | ''",
      })
  void tellsWhatIsWrongAndWhere(String text, String expected) {
    assertEquals(expected, told(check(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{entity.name} | # 甲~{entity.name}~@date | ''",
        "{entity.name} | # 甲~@unit {entity.name}~@date | ''",
        "{entity.name} | # 甲~正文~@date | 0 MISSING e",
        "{entity.name} | # 甲~% {entity.name}~@date | 0 MISSING e",
        "{entity.name} | # 甲~@if seal~{entity.name}~@end~@date | 0 MISSING e",
        "{entity.name} | # 甲~@if seal~{entity.name}~@else~[[{entity.name}]]~@end~@date | ''",
        "{entity.name} | # 甲~@if nope~{entity.name}~@end~@date | 2 UNKNOWN_SWITCH nope; 0 MISSING e",
        "@sign | # 甲~@sign~@date | ''",
        "@sign | # 甲~签字@sign~@date | ''",
        "@sign | # 甲~@line 签字~@date | 0 MISSING e",
        "责任 | # 甲~承担责任。~@date | ''",
        "责任 | # 责任书~正文~@date | 0 MISSING e",
        "'@date ' | # 甲~@date {letters.date} | ''",
        "'@date ' | # 甲~@date | 0 MISSING e",
        "'@date ' | # 甲 | 0 MISSING e",
        "'# ' | 正文~@date | 0 NO_TITLE",
        "'# ' | @if seal~# 甲~@end~@date | 0 MISSING e",
      })
  void tellsWhatALetterMustCarry(String sign, String text, String expected) {
    assertEquals(expected, told(check(text, Essential.of("e", "要素", sign))));
  }

  @Test
  void anyOneSignIsEnough() {
    Essential duties = Essential.of("e", "要素", "核验", "{letters.term}");
    assertEquals("", told(check("# 甲~配合核验。~@date", duties)));
    assertEquals("", told(check("# 甲~{letters.term}~@date", duties)));
  }

  @Test
  void asksForAnEssentialOnlyWhereItIsNeeded() {
    Essential unit = Essential.of("e", "要素", "@unit").when("seal", "!individual");
    String text = "# 甲~@if seal~@if not individual~@unit {entity.name}~@end~@end~@date";
    assertEquals("", told(check(text, unit)));
    assertEquals("0 MISSING e", told(check(text.replace("@if seal", "@if not seal"), unit)));
  }

  @Test
  void aFilingIsAskedForItsOwnCaseOnly() {
    Essential print = Essential.of("e", "要素", "@fingerprint");
    String text = "# 甲~@if not seal~@fingerprint 指印~@end~@date 2026年1月1日";
    assertEquals("0 MISSING e", told(in(Toy.SEALED, text, print)));
    assertEquals("", told(in(Toy.UNSEALED, text, print)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# 甲~{entity.name}~@date 今日 | entity.name | 2 ROOM entity.name",
        "# 甲~[[职务{entityContact.position}]]~@date 今日 | entityContact.position | 2 LEFT_OUT entityContact.position",
        "# 甲~> {letters.addressee}：~@date 今日 | letters.addressee | 2 LEFT_OUT letters.addressee",
        "# 甲~@date {letters.date} | letters.date | 2 ROOM letters.date",
        "# 甲~{entity.name}{entity.name}~@date 今日 | entity.name | 2 ROOM entity.name",
        "# 甲~@if not seal~{entity.name}~@end~@date 今日 | entity.name | ''",
        "# 甲~{entity.name}~@date 今日 | letters.term | ''",
      })
  void tellsWhatThisFilingLeavesEmpty(String text, String empty, String expected) {
    Essential any = Essential.of("e", "要素", "# ");
    assertEquals(expected, told(in(Toy.SEALED, text, any, empty, "")));
  }

  /** Whatever is pasted, the window must answer. */
  @Test
  void answersForAnyText() {
    String[] texts = {
      "@if seal\n".repeat(8000),
      "@if seal\n@else\n@end\n".repeat(3000),
      "（盖章".repeat(16000),
      "（" + "盖章".repeat(30000),
      "[[{".repeat(20000),
      "{a".repeat(30000),
      "甲".repeat(64000),
      "\n".repeat(64000)
    };
    for (String text : texts) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> assertTrue(check(text).size() > 0, text.substring(0, 5)));
    }
  }

  @Test
  void severityFollowsFromWhatIsWrong() {
    assertTrue(new TemplateProblem(1, Kind.UNKNOWN_PLACEHOLDER, "").isError());
    assertTrue(new TemplateProblem(0, Kind.TOO_LONG, "").isError());
    assertEquals(
        List.of(Kind.NO_TITLE, Kind.STRAY_END, Kind.MISSING, Kind.NOTE, Kind.ROOM),
        List.of(
                new TemplateProblem(1, Kind.ROOM, ""),
                new TemplateProblem(9, Kind.NOTE, ""),
                new TemplateProblem(0, Kind.MISSING, ""),
                new TemplateProblem(7, Kind.STRAY_END, ""),
                new TemplateProblem(0, Kind.NO_TITLE, ""))
            .stream()
            .sorted(TemplateProblem.WORST_FIRST)
            .map(TemplateProblem::kind)
            .toList());
  }
}
