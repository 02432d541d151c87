package org.sealready.service.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.form.Effective;
import org.sealready.letter.Letter;
import org.sealready.letter.Template;
import org.sealready.letter.TemplateProblem;
import org.sealready.letter.TemplateProblem.Kind;
import org.sealready.service.Catalogue;
import org.sealready.words.Language;
import org.sealready.words.Words;

class WordingCheckTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final WordingCheck CHECK = new WordingCheck(CATALOGUE);
  private static final Letter LETTER = CATALOGUE.letter("commitment").orElseThrow();
  private static final String TEXT = Template.text("commitment").orElseThrow();
  private static final String MORE = "本单位承诺遵守上述各项规定。";

  private static List<TemplateProblem> errors(String text, Effective effective) {
    return CHECK.of(LETTER, text, effective).stream().filter(TemplateProblem::isError).toList();
  }

  private static String line(Letter letter, TemplateProblem problem, Language language) {
    return new TemplateTexts(CATALOGUE, Words.in(language)).line(letter, problem);
  }

  @Test
  void bundledWordingsAreFineInEverySample() {
    for (String name : Ours.goodSamples()) {
      for (Letter letter : CATALOGUE.letters()) {
        List<TemplateProblem> problems =
            CHECK.of(
                letter,
                Template.text(letter.id()).orElseThrow(),
                Ours.effective(Ours.answers(name)));
        assertTrue(problems.stream().noneMatch(TemplateProblem::isError), name + problems);
      }
    }
  }

  @Test
  void namesCharactersThatCannotBePrintedInAnyBranchWithTheirLine() {
    String text = "# 甲\n@if seal\n正\u200B文\n@else\n\uDB40\uDC00\n@end\n@date";
    List<TemplateProblem> problems =
        CHECK.of(LETTER, text).stream().filter(one -> one.kind() == Kind.UNPRINTABLE).toList();
    assertEquals(List.of(3, 5), problems.stream().map(TemplateProblem::line).toList());
    assertTrue(line(LETTER, problems.getFirst(), Language.CHINESE).contains("U+200B"));
  }

  /** Cutting what is said to be too much is enough, and one character less is not. */
  @Test
  void saysHowMuchIsTooMuchForThePage() {
    Effective filing = Ours.effective(Ours.answers("company-both-letters"));
    String own = "# 承诺书\n" + (MORE.repeat(90) + "\n") + "@date {letters.date}";
    TemplateProblem tooLong = errors(own, filing).getFirst();
    assertEquals(Kind.TOO_LONG, tooLong.kind());
    int excess = Integer.parseInt(tooLong.what());
    int length = MORE.length() * 90;
    String all = MORE.repeat(90);
    assertEquals(List.of(), errors(own.replace(all, all.substring(0, length - excess)), filing));
    assertFalse(errors(own.replace(all, all.substring(0, length - excess + 1)), filing).isEmpty());
  }

  @Test
  void tooMuchWhateverTheFilingIsToldWithoutOne() {
    List<TemplateProblem> problems = CHECK.of(LETTER, TEXT + MORE.repeat(400));
    assertEquals(Kind.TOO_LONG, problems.getFirst().kind());
  }

  @Test
  void aFilingsOwnRareCharacterIsNoFaultOfTheWording() {
    Effective filing = Ours.effective(Ours.answers("character-without-font"));
    for (Letter letter : CATALOGUE.letters()) {
      String text = Template.text(letter.id()).orElseThrow();
      assertTrue(
          CHECK.of(letter, text, filing).stream().noneMatch(TemplateProblem::isError), letter.id());
    }
  }

  @Test
  void suggestsWhatWasMeant() {
    assertSuggested("{entity.nam}", "{entity.name}（主办单位名称）");
    assertSuggested("{Entity.Name}", "{entity.name}");
    assertSuggested("{appId}", "{miniProgram.appId}");
    assertSuggested("{ entity.name }", "{entity.name}");
    assertSuggested("{完全不相干的名字}", "请从可插入的内容里选");
    assertSuggested("@sing 甲", "@sign？");
    assertSuggested("@sign法定代表人（签字）：", "空一格");
    assertSuggested("@if sealed", "seal");
  }

  private static void assertSuggested(String line, String expected) {
    TemplateProblem problem =
        CHECK.of(LETTER, "# 甲\n" + line + "\n@end\n@date").stream()
            .filter(one -> one.line() == 2)
            .findFirst()
            .orElseThrow();
    String said = line(LETTER, problem, Language.CHINESE);
    assertTrue(said.contains(expected), said);
  }

  @Test
  void everyProblemIsWordedInBothLanguagesWithoutOpenPlaces() {
    for (Kind kind : Kind.values()) {
      String what = kind == Kind.MISSING ? "essential.date" : kind == Kind.FULL_WIDTH ? "｛" : "甲";
      TemplateProblem problem = new TemplateProblem(3, kind, what);
      for (Language language : Language.values()) {
        String said = line(LETTER, problem, language);
        assertFalse(said.isBlank() || said.matches(".*\\{\\d}.*"), said);
      }
    }
  }

  @Test
  void quotesNoMoreThanAPersonReads() {
    String said =
        line(LETTER, new TemplateProblem(1, Kind.SECOND_TITLE, "长".repeat(5000)), Language.CHINESE);
    assertTrue(said.length() < 120, said);
  }
}
