package org.sealready.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.pdf.LetterPdf;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.letter.Letters;

/** The guide of every sample: one page without seal room, its drawing within the type area. */
class SealingGuideTest {

  private static final Letters LETTERS = new Letters(Ours.catalogue(), LocalDate.of(2026, 11, 21));

  static List<String> samples() {
    return Ours.goodSamples();
  }

  private static PlacedPage guide(Answers answers) throws LetterRefused {
    return LetterPdf.place(
        LETTERS.fill(
            Ours.effective(answers),
            Ours.catalogue().letter("sealing-guide").orElseThrow(),
            false));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isOnePageWithEverythingInItsPlace(String sample) throws LetterRefused {
    PlacedPage page = guide(Ours.answers(sample));
    assertEquals(Optional.empty(), page.sealRoom());
    assertTrue(page.bodySize() >= 13, "legible at arm's length: " + page.bodySize());
    for (Placed item : page.items()) {
      Box box =
          switch (item) {
            case Placed.Text text -> text.box();
            case Placed.Rule rule -> box(rule);
          };
      assertTrue(Soundness.holds(Geometry.typeArea(), box), () -> item + " " + box);
    }
  }

  private static Box box(Placed.Rule rule) {
    double left = Math.min(rule.x1(), rule.x2());
    double top = Math.min(rule.y1(), rule.y2());
    return new Box(left, top, Math.abs(rule.x2() - rule.x1()), Math.abs(rule.y2() - rule.y1()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void drawsTheSealOverNameAndDateOrRoomForAFingerprint(String sample) throws LetterRefused {
    Answers answers = Ours.answers(sample);
    boolean sealed = Ours.catalogue().switches().test("seal", Ours.effective(answers).answers());
    List<String> words =
        guide(answers)
            .lines()
            .filter(line -> line.size() == Sketch.TYPE)
            .map(Placed.Text::text)
            .collect(Collectors.toList());
    assertEquals(
        sealed
            ? List.of("签字：", "①", "单位名称", "年　月　日", "②")
            : List.of("签字：", "①", "指印：", "年　月　日", "②"),
        words);
  }
}
