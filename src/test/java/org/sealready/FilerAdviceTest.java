package org.sealready;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.form.Bilingual;
import org.sealready.rules.rejection.Advice;
import org.sealready.service.rejection.ReasonTexts;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** What to do about a rejection is said to whoever files, and names nothing of others. */
class FilerAdviceTest {

  /** The platform's own names of its slots are quoted. */
  private static final String SLOTS = "“[^”]*”（(最多 )?\\d+ [张个]）|“[^”]*” \\([^)]*\\)";

  static Stream<Arguments> kinds() {
    return FilerTextsTest.kinds();
  }

  private static String said(Advice advice, FilerCase kind, Language language) {
    Words words = Ours.catalogue().worded(Words.in(language), kind.answers());
    return new ReasonTexts(Ours.catalogue(), words).advice(advice).replaceAll(SLOTS, "");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void namesNothingOfOthers(FilerCase kind, Language language) {
    List<String> found = new ArrayList<>();
    for (Advice advice : ListedAdvice.all()) {
      String said = said(advice, kind, language);
      if (kind.foreign(language).matcher(said).find()) {
        found.add(advice.id() + ": " + said);
      }
    }
    assertEquals("", String.join("\n", found));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void namesNoProvinceAndLeavesNoPlace(FilerCase kind, Language language) {
    List<String> found = new ArrayList<>();
    for (Advice advice : ListedAdvice.all()) {
      String said = said(advice, kind, language);
      FilerTextsTest.PROVINCES
          .matcher(said)
          .results()
          .map(MatchResult::group)
          .forEach(name -> found.add(advice.id() + ": " + name));
      if (said.matches(".*[{}].*")) {
        found.add(advice.id() + ": " + said);
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void eachKindIsToldByItsOwnWords() {
    assertTrue(of("not-legal", FilerCase.TRADER).contains("改成经营者本人"));
    assertTrue(of("not-legal", FilerCase.BRANCH).contains("改成负责人本人"));
    assertTrue(of("name", FilerCase.INSTITUTION).startsWith("照证书一字不差"));
    assertTrue(of("letter-seal", FilerCase.UNSEALED_TRADER).contains("指印"));
    assertTrue(of("letter-seal", FilerCase.COMPANY).contains("公章"));
    assertTrue(of("authorization", FilerCase.INDIVIDUAL).startsWith("个人备案不用授权书"));
    assertTrue(of("entity-type", FilerCase.TRADER).contains("主体性质选“企业”"));
  }

  /** What was kept before the list had ids is told as it was kept. */
  @Test
  void whatWasKeptWithoutAnIdStays() {
    Advice kept = new Advice("", new Bilingual("照执照填。", "As on the licence."), false);
    assertEquals("照执照填。", said(kept, FilerCase.COMPANY, Language.CHINESE));
  }

  private static String of(String id, FilerCase kind) {
    Advice advice =
        ListedAdvice.all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    return said(advice, kind, Language.CHINESE);
  }
}
