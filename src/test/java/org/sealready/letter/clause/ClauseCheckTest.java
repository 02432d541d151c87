package org.sealready.letter.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseCheckTest {

  private static final Clause LIABILITY =
      new Clause(
          "liability",
          "承担法律责任",
          "",
          "2025",
          List.of(),
          List.of(
              new Way(
                  Pattern.compile("承担"),
                  false,
                  List.of(Pattern.compile("责任")),
                  Optional.empty(),
                  true)),
          List.of(),
          3,
          false,
          Optional.of(Pattern.compile("平台")),
          Optional.of(Pattern.compile("各负一半")),
          Optional.empty());

  private static List<Deviation> check(String text) {
    List<ClauseCheck.Line> lines = text.lines().map(line -> new ClauseCheck.Line(1, line)).toList();
    return new ClauseCheck(Map.of()).of(lines, List.of(LIABILITY));
  }

  @ParameterizedTest
  @CsvSource({
    "一、如有不实，承担责任。, ''",
    "1. 如有不實， 承擔 責任!, ''",
    "（三）责任由本单位承担。, ''",
    "不承担责任。, NEGATED",
    "责任由平台承担。, TURNED",
    "知悉应当承担责任。, STATED",
    "仅在国庆期间承担责任。, LIMITED",
    "尽量承担责任。, WEAKENED",
    "承担责任。责任各负一半。, NEGATED",
    "由授课老师承担责任。, TURNED",
    "承担责任的义务由他人担负。, TURNED",
    "了解责任。, STATED",
    "说到责任。, MISSING",
    "别的话。, MISSING",
    "承担责任。本承诺仅供参考。, NEGATED",
  })
  void tellsWhatDiffers(String text, String difference) {
    assertEquals(
        difference,
        String.join(" ", check(text).stream().map(one -> one.difference().name()).toList()),
        text);
  }

  @Test
  void showsTheSentenceAsItWasWritten() {
    List<Deviation> told = check("第一句。 本单位 「尽量」承擔责任。第三句。");
    assertEquals(List.of("本单位 「尽量」承擔责任。"), told.stream().map(Deviation::text).toList());
  }

  @Test
  void aTitleIsThatOfItsKind() {
    LetterClauses letter =
        new LetterClauses(
            Optional.of(Pattern.compile("承诺[书函]$")),
            Optional.of(Pattern.compile("真实性")),
            List.of());
    assertFalse(letter.isOfAnother("《网站 承诺书》（单位）"));
    assertFalse(letter.isOfAnother(""));
    assertTrue(letter.isOfAnother("承诺书的说明"));
    assertTrue(letter.isOfAnother("真实性承诺书"));
  }

  /** Whatever is pasted, the window must answer. */
  @Test
  void answersSoonForAnyText() {
    String text = ("不承担尽量除外，如有责任的可以由平台取得批准之前" + "。；").repeat(1500);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertFalse(check(text).isEmpty()));
  }
}
