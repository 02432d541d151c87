package org.sealready.pdf.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sealready.letter.Run;
import org.sealready.pdf.font.Face;
import org.sealready.pdf.font.FixedGlyphs;

class LineBreakerTest {

  private static final String HAN = "本单位现授权担任小程序负责人办理备案核实提交资料保证真实完整";
  private static final List<String> PIECES =
      List.of(
          "，", "。", "、", "；", "：", "“甲乙”", "（丙）", "《丁》", "——", "……", "！", "？」", "/", "12.5%",
          "AppID");
  private static final List<String> TOGETHER =
      List.of("91510107MA6CQ7XK3Q", "阿卜杜拉·买买提", "2026年11月21日", "洪昳铉", "wx3f2a9c0d1e4b5a67");

  /** A line with what a reader sees of it. */
  private record Shown(String text, List<PlacedGlyph> glyphs) {}

  private static MeasuredParagraph measure(List<Run> runs) throws LetterRefused {
    return new Measurer(new FixedGlyphs(), false).measure(runs);
  }

  private static List<Shown> lines(MeasuredParagraph text, double indent, double width) {
    List<Shown> lines = new ArrayList<>();
    List<LineBreaker.Span> spans = new LineBreaker(text, indent, width).lines();
    for (LineBreaker.Span span : spans) {
      double room = span.from() == 0 ? width - indent : width;
      List<PlacedGlyph> glyphs =
          new LineSetter(text, span).set(width - room, room, 1, span != spans.getLast());
      StringBuilder shown = new StringBuilder();
      glyphs.forEach(glyph -> shown.appendCodePoint(glyph.codePoint()));
      lines.add(new Shown(shown.toString(), glyphs));
    }
    return lines;
  }

  private static List<Run> randomText(Random random) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < 20 + random.nextInt(40); i++) {
      int from = random.nextInt(HAN.length() - 4);
      runs.add(Run.fixed(HAN.substring(from, from + 1 + random.nextInt(4))));
      switch (random.nextInt(3)) {
        case 0 -> runs.add(Run.fixed(PIECES.get(random.nextInt(PIECES.size()))));
        case 1 -> runs.add(new Run(TOGETHER.get(random.nextInt(TOGETHER.size())), "code", true));
        default -> {}
      }
    }
    return runs;
  }

  @Test
  void heedsTheRulesOfLinesInRandomTexts() throws LetterRefused {
    for (int seed = 0; seed < 600; seed++) {
      Random random = new Random(seed);
      List<Run> runs = randomText(random);
      double width = 24 + random.nextInt(14);
      List<Shown> lines = lines(measure(runs), 2, width);
      String what = "seed " + seed;

      assertEquals(
          String.join("", runs.stream().map(Run::text).toList()),
          String.join("", lines.stream().map(Shown::text).toList()),
          what);
      lines.forEach(line -> assertInside(line, width, what));
      assertEdges(lines, what);
      assertUnbroken(runs, lines, what);
    }
  }

  private static void assertInside(Shown line, double width, String what) {
    double at = -1e-6;
    for (PlacedGlyph glyph : line.glyphs()) {
      assertTrue(glyph.x() >= at - 1e-6, () -> what + " overlaps: " + line.text());
      at = glyph.x() + glyph.width();
    }
    double end = at;
    assertTrue(end <= width + 1e-6, () -> what + " too wide by " + (end - width));
  }

  private static void assertEdges(List<Shown> lines, String what) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean start = i == 0 || Kinsoku.mayStart(text.codePointAt(0));
      boolean end = i == lines.size() - 1 || Kinsoku.mayEnd(text.codePointBefore(text.length()));
      assertTrue(start && end, () -> what + ": " + text);
    }
  }

  /** Every unbreakable piece stands in one line as often as it was written. */
  private static void assertUnbroken(List<Run> runs, List<Shown> lines, String what) {
    List<String> pieces = new ArrayList<>(TOGETHER);
    pieces.addAll(List.of("——", "……", "12.5%", "AppID"));
    String all = String.join("", runs.stream().map(Run::text).toList());
    for (String piece : pieces) {
      long there = lines.stream().mapToLong(line -> count(line.text(), piece)).sum();
      assertEquals(count(all, piece), there, what + " " + piece);
    }
  }

  private static long count(String text, String piece) {
    return (text.length() - text.replace(piece, "").length()) / piece.length();
  }

  @Test
  void fullLinesAreFlushAtBothEdges() throws LetterRefused {
    MeasuredParagraph text = measure(List.of(Run.fixed(HAN.repeat(5))));
    List<Shown> lines = lines(text, 2, 28);

    for (Shown line : lines.subList(0, lines.size() - 1)) {
      PlacedGlyph last = line.glyphs().getLast();
      assertEquals(28, last.x() + last.width(), 1e-6);
    }
  }

  @Test
  void breaksWithinWhatIsLongerThanALine() throws LetterRefused {
    MeasuredParagraph text = measure(List.of(new Run("9".repeat(200), "code", true)));
    List<Shown> lines = lines(text, 0, 28);

    assertTrue(lines.size() > 1);
    lines.forEach(line -> assertInside(line, 28, "long code"));
  }

  @Test
  void survivesALineOfNothingButMarks() throws LetterRefused {
    MeasuredParagraph text = measure(List.of(Run.fixed("甲" + "。".repeat(200))));

    lines(text, 2, 28).forEach(line -> assertInside(line, 28, "marks"));
  }

  @Test
  void squeezesMarksInARow() {
    Cell close = Cell.of('）', Face.REGULAR, 1, Run.fixed("）"));
    Cell stop = Cell.of('。', Face.REGULAR, 1, Run.fixed("。"));
    Cell open = Cell.of('（', Face.REGULAR, 1, Run.fixed("（"));

    assertEquals(0, Gap.between(close, stop).natural());
    assertEquals(0.5, Gap.between(stop, open).natural());
    assertFalse(Gap.between(stop, open).least() > 0.2);
  }
}
