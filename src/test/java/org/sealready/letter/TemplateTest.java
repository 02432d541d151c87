package org.sealready.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.letter.TemplateProblem.Kind;

class TemplateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "正文 | 0 | NO_TITLE",
        "# 甲~# 乙~@date | 2 | SECOND_TITLE",
        "# 甲~正文 | 0 | NO_DATE",
        "# 甲~@date~@stamp 丙 | 3 | UNKNOWN_COMMAND",
        "# 甲~@date~@if~@end | 3 | BAD_SWITCH",
        "# 甲~@date~@if seal extra~@end | 3 | BAD_SWITCH",
        "# 甲~@date~@if seal | 3 | UNCLOSED_IF",
        "# 甲~@date~@else | 3 | STRAY_ELSE",
        "# 甲~@date~@if a~@else~@else~@end | 5 | STRAY_ELSE",
        "# 甲~@date~@end | 3 | STRAY_END",
        "# 甲~@date~正文{a.b | 3 | STRAY_BRACE",
        "# 甲~@date~正文a.b} | 3 | STRAY_BRACE",
        "# 甲~@date~正文{a b} | 3 | BAD_PLACEHOLDER",
        "# 甲~@date~正文{} | 3 | BAD_PLACEHOLDER",
        "# 甲~@date~[[正文 | 3 | STRAY_PART",
        "# 甲~@date~正文]] | 3 | STRAY_PART",
        "# 甲~@date~[[正[[文]] | 3 | STRAY_PART",
      })
  void namesWhatIsWrongAndWhere(String text, int line, Kind kind) {
    List<TemplateProblem> problems = Template.parse(text.replace("~", "\n")).problems();

    assertTrue(
        problems.stream().anyMatch(found -> found.line() == line && found.kind() == kind),
        problems::toString);
  }

  @Test
  void collectsEveryProblemOfAFile() {
    var parsed = Template.parse("@foo\n正{a\n@else\n@if x\n");

    assertEquals(
        List.of(
            Kind.UNKNOWN_COMMAND,
            Kind.STRAY_BRACE,
            Kind.STRAY_ELSE,
            Kind.UNCLOSED_IF,
            Kind.NO_TITLE,
            Kind.NO_DATE),
        parsed.problems().stream().map(TemplateProblem::kind).toList());
  }

  @Test
  void namesUnknownPlaceholdersAndSwitchesInEveryBranch() {
    Template template =
        Template.parse(
                "# 甲\n@if seal\n{known}[[{lost}]]\n@else\n@if foo\n{gone}\n@end\n@end\n@date")
            .template();

    assertEquals(
        List.of(
            new TemplateProblem(3, Kind.UNKNOWN_PLACEHOLDER, "lost"),
            new TemplateProblem(5, Kind.UNKNOWN_SWITCH, "foo"),
            new TemplateProblem(6, Kind.UNKNOWN_PLACEHOLDER, "gone")),
        template.unknown(Set.of("known"), Set.of("seal")));
  }

  @Test
  void aPageThatNobodySignsNeedsNoDate() {
    assertEquals(List.of(), Template.parse("@undated\n# 甲\n正文").problems());
  }

  @Test
  void aSwitchMayBeNamedAfterALetter() {
    assertEquals(
        List.of(), Template.parse("# 甲\n@if letter.sealing-guide\n正文\n@end\n@date").problems());
  }

  @Test
  void readsFilesOfWindowsEditors() {
    var parsed = Template.parse("\uFEFF# 甲\r\n\r\n% 注\r\n　正文\r\n@date {d}\r\n");

    assertEquals(List.of(), parsed.problems());
    assertEquals(3, parsed.template().lines(name -> true).size());
  }
}
