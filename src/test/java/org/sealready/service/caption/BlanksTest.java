package org.sealready.service.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sealready.paper.Area;
import org.sealready.paper.Paper;
import org.sealready.paper.PaperPage;
import org.sealready.paper.RuledLine;
import org.sealready.paper.Slot;
import org.sealready.pdf.intake.PrintedGlyph;

/** What a page may cost that is no form, and which lines are one. */
class BlanksTest {

  private static List<Slot> read(List<RuledLine> lines, List<PrintedGlyph> glyphs) {
    PaperPage page = new PaperPage(210, 297, lines);
    return Blanks.read(new Paper(Paper.Kind.PLAIN, List.of(page), List.of(), false), glyphs);
  }

  private static PrintedGlyph glyph(String text, double x, double y) {
    return new PrintedGlyph(0, text, new Area(x, y, 4, 4));
  }

  private static List<PrintedGlyph> words(String text, double x, double y) {
    List<PrintedGlyph> glyphs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      glyphs.add(glyph(text.substring(i, i + 1), x + 4 * i, y));
    }
    return glyphs;
  }

  @Test
  void aGridIsNoFormAndCostsLittle() {
    List<RuledLine> grid = new ArrayList<>();
    for (int i = 0; i < 390; i++) {
      grid.add(new RuledLine(5, 5 + 0.73 * i, 200, 5 + 0.73 * i));
      grid.add(new RuledLine(5 + 0.5 * i, 5, 5 + 0.5 * i, 290));
    }
    List<PrintedGlyph> glyphs = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      glyphs.add(glyph("字", i % 200, i / 200 * 2.9));
    }
    assertTimeout(Duration.ofSeconds(10), () -> assertEquals(List.of(), read(grid, glyphs)));
  }

  @Test
  void aPageWithoutWordsAsksNothing() {
    assertEquals(List.of(), read(List.of(new RuledLine(20, 50, 90, 50)), List.of()));
  }

  @Test
  void aLineThatIsDrawnAndSeenIsOneBlank() {
    List<RuledLine> lines =
        List.of(
            new RuledLine(40, 54.2, 90, 54.2),
            new RuledLine(40.2, 54, 65, 54),
            new RuledLine(65.3, 54, 89.8, 54));
    List<Slot> found = read(lines, words("单位名称", 20, 50));
    assertEquals(1, found.size());
    assertEquals("单位名称", found.getFirst().caption().before());
    Area area = found.getFirst().spots().getFirst().area();
    assertEquals(54, area.bottom(), 0.3, "the text stands on the line");
    assertEquals(50, area.width(), 1.5);
  }

  @Test
  void wordsAreUnderlinedAndNotAskedFor() {
    List<Slot> found =
        read(List.of(new RuledLine(20, 54.2, 60, 54.2)), words("单位名称须与执照一致", 20, 50));
    assertEquals(List.of(), found);
  }
}
