package org.sealready.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealready.pdf.layout.PlacedPage.mm;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.letter.Block;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Run;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.line.Cell;
import org.sealready.pdf.line.Kinsoku;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.pdf.line.MeasuredParagraph;
import org.sealready.pdf.line.Measurer;
import org.sealready.pdf.line.PlacedGlyph;

/** Point by point what GB/T 9704-2012 and clreq ask of a page, measured on the page. */
class TypesettingTest {

  private static final String HAN = "本单位现授权担任小程序负责人办理备案核实提交资料保证真实完整";

  private static PlacedPage page(Block... blocks) throws LetterRefused {
    List<Block> all = new ArrayList<>(List.of(blocks));
    all.add(close("成都青禾云联科技有限公司", "2026年11月21日", true));
    return new LetterLayout(FontBook.bundled()).place(new FilledLetter("toy", "函", all, false));
  }

  private static Block close(String unit, String date, boolean sealed) {
    return new Block.Close(
        List.of(new Run(unit, "unit", false)), List.of(new Run(date, "date", true)), sealed);
  }

  private static Block title(String text) {
    return new Block.Title(List.of(Run.fixed(text)));
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(List.of(Run.fixed(text)));
  }

  private static List<Placed.Text> lines(PlacedPage page) {
    return page.lines().toList();
  }

  /** The lines of one long paragraph, without the last and those of the close. */
  private static List<Placed.Text> fullLines(String text) throws LetterRefused {
    List<Placed.Text> all = lines(page(paragraph(text)));
    return all.subList(0, all.size() - 3);
  }

  private static double left(Placed.Text line) {
    return line.glyphs().getFirst().x();
  }

  private static double right(Placed.Text line) {
    PlacedGlyph last = line.glyphs().stream().filter(glyph -> glyph.width() > 0).toList().getLast();
    return last.x() + last.width();
  }

  /** The gap before the n-th glyph of a line, in ems. */
  private static double gap(Placed.Text line, int before) {
    PlacedGlyph one = line.glyphs().get(before - 1);
    return (line.glyphs().get(before).x() - one.x() - one.width()) / line.size();
  }

  // GB/T 9704-2012, 5.2: A4, 37 mm above, 28 mm left; 22 lines of 28 characters of 16 points.

  @Test
  void thePageHasTheMeasuresOfTheStandard() throws LetterRefused {
    List<Placed.Text> lines = lines(page(paragraph(HAN.repeat(6))));
    Placed.Text second = lines.get(1);

    assertEquals(mm(210), PlacedPage.WIDTH);
    assertEquals(mm(28), left(second), 0.01);
    assertEquals(16, second.size());
    assertEquals(28, second.glyphs().size());
    assertEquals(28 * 16, right(second) - left(second), 0.01);
    assertEquals(mm(225) / 22, second.baseline() - lines.getFirst().baseline(), 0.01);
    assertTrue(lines.getFirst().box().y() > mm(37) && lines.getFirst().box().y() < mm(37) + 16);
  }

  @Test
  void aPageHolds22Lines() {
    assertEquals(22, Math.floor(Geometry.HEIGHT / (Geometry.LEADING * Geometry.BODY) + 1e-9));
    assertEquals(28, Geometry.columns(16));
    for (double size = 12; size <= 16; size += Geometry.STEP) {
      assertEquals(0, Geometry.columns(size) % 1, "a line is a multiple of its characters");
      assertTrue(Geometry.columns(size) * size <= Geometry.WIDTH);
    }
  }

  @Test
  void titleAddresseeAndParagraphStandWhereTheyShould() throws LetterRefused {
    List<Placed.Text> lines =
        lines(
            page(
                title("主体负责人授权书"),
                new Block.Addressee(List.of(Run.fixed("四川省通信管理局："))),
                paragraph(HAN)));
    double middle = mm(28) + Geometry.WIDTH / 2;

    assertEquals(22, lines.get(0).size());
    assertEquals(middle, (left(lines.get(0)) + right(lines.get(0))) / 2, 0.01);
    assertEquals(mm(28), left(lines.get(1)), 0.01);
    assertEquals(mm(28) + 2 * 16, left(lines.get(2)), 0.01);
    assertEquals(mm(28), left(lines.get(3)), 0.01);
  }

  @Test
  void aLongTitleIsInTwoEvenLines() throws LetterRefused {
    List<Placed.Text> lines = lines(page(title("关于微信小程序名称与主办单位名称不一致的情况说明")));

    int first = lines.get(0).glyphs().size();
    int second = lines.get(1).glyphs().size();
    assertEquals(24, first + second);
    assertTrue(Math.abs(first - second) <= 2, first + " and " + second);
  }

  // Both edges are flush.

  @Test
  void bothEdgesAreFlushWhateverStandsThere() throws LetterRefused {
    String mixed = "办理“备案”（含 App 端），核实 12.5% 的资料；“《指南》（第二版）”、——保证真实……";
    for (Placed.Text line : fullLines(mixed.repeat(8)).subList(1, 8)) {
      assertEquals(mm(28), left(line), 0.01, line::text);
      assertEquals(mm(28) + 28 * 16, right(line), 0.01, line::text);
    }
  }

  /** Half an em is what is left of a mark at an edge. */
  @Test
  void aMarkAtAnEdgeTakesHalfAnEm() throws LetterRefused {
    for (String text : List.of("文".repeat(25) + "，" + HAN, "文".repeat(26) + "（" + HAN)) {
      for (Placed.Text line : lines(page(paragraph(text))).subList(0, 2)) {
        PlacedGlyph first = line.glyphs().getFirst();
        PlacedGlyph last = line.glyphs().getLast();
        assertEquals(isMark(first) ? 8 : 16, first.width(), 0.01);
        assertEquals(isMark(last) ? 8 : 16, last.width(), 0.01);
      }
    }
  }

  private static boolean isMark(PlacedGlyph glyph) {
    return Kinsoku.kindOf(glyph.codePoint()).isMark();
  }

  // Marks in a row: 2 em become 1.5, and 1 where the line is squeezed.

  @ParameterizedTest
  @ValueSource(strings = {"）。", "”，", "》（", "。“", "（《", "』」", "？！"})
  void twoMarksInARowTakeOneEmAndAHalf(String marks) throws LetterRefused {
    MeasuredParagraph text = measure("文" + marks + "书");

    assertEquals(3.5, text.natural(), 1e-9);
    assertTrue(text.least(0, 4) <= 3.2 + 1e-9);
  }

  @Test
  void aClosingAndAnOpeningMarkMayShrinkToOneEm() throws LetterRefused {
    assertEquals(1, measure("》（").least(0, 2), 1e-9);
  }

  @Test
  void oneMarkMayShrinkButKeepsAPause() throws LetterRefused {
    assertEquals(3, measure("文，书").natural(), 1e-9);
    assertEquals(2.7, measure("文，书").least(0, 3), 1e-9);
  }

  private static MeasuredParagraph measure(String text) throws LetterRefused {
    return new Measurer(FontBook.bundled(), false).measure(List.of(Run.fixed(text)));
  }

  // A quarter of an em between Han and alphabet, none at the edges, half an em at most.

  @Test
  void aQuarterOfAnEmStandsBetweenHanAndLatin() throws LetterRefused {
    Placed.Text line = lines(page(paragraph("使用App端3次"))).getFirst();

    assertEquals(0.25, gap(line, 2), 1e-6);
    assertEquals(0.25, gap(line, 5), 1e-6);
    assertEquals(0.25, gap(line, 6), 1e-6);
    assertEquals(0.25, gap(line, 7), 1e-6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"《App》", "（3）", "，A", "A。", "25℃", "￥3", "12.5%"})
  void noGapStandsBesideAMarkOrBeforeAUnit(String text) throws LetterRefused {
    MeasuredParagraph measured = measure(text);
    double ink = measured.cells().stream().mapToDouble(Cell::ink).sum();
    double blank = measured.cells().stream().mapToDouble(cell -> cell.lead() + cell.trail()).sum();

    assertTrue(measured.natural() <= ink + blank + 1e-9);
  }

  @Test
  void theGapIsNeverMoreThanHalfAnEmAndNoneAtTheEdges() throws LetterRefused {
    String text = "用户在App里预约Wi-Fi服务并用QQ登录H5页面查看VIP会员权益和SVIP会员91510107MA6CQ7XK3Q的说明";
    for (Placed.Text line : fullLines(text.repeat(6))) {
      for (int i = 1; i < line.glyphs().size(); i++) {
        if (isLatin(line, i - 1) != isLatin(line, i)) {
          assertTrue(gap(line, i) <= 0.5 + 1e-6, line::text);
        }
      }
    }
  }

  private static boolean isLatin(Placed.Text line, int at) {
    return Kinsoku.kindOf(line.glyphs().get(at).codePoint()) == Kinsoku.Kind.LATIN;
  }

  @Test
  void theInterpunctTakesHalfAnEm() throws LetterRefused {
    assertEquals(2.5, measure("甲·乙").natural(), 1e-9);
  }

  @Test
  void aDashIsOneStrokeOfTwoEms() throws LetterRefused {
    Placed.Text line = lines(page(paragraph("甲——乙"))).getFirst();

    assertEquals(0, gap(line, 2), 1e-6);
    assertEquals(32, line.glyphs().get(1).width() + line.glyphs().get(2).width(), 0.01);
  }

  // What must not be broken, at every place in the line.

  @ParameterizedTest
  @ValueSource(
      strings = {
        "——",
        "……",
        "2026年11月21日",
        "2026年1月",
        "138 0013 8000",
        "+86 138 0013 8000",
        "010-82310000",
        "12.5%",
        "25℃",
        "￥3,980.00",
        "91510107MA6CQ7XK3Q",
        "wx3f2a9c0d1e4b5a67",
        "ＡＢＣ１２３",
        "e-mail"
      })
  void staysInOneLineWhereverItComes(String piece) throws LetterRefused {
    for (int before = 10; before < 30; before++) {
      String text = "文".repeat(before) + piece + "书".repeat(30);
      assertTrue(
          lines(page(paragraph(text))).stream().anyMatch(line -> line.text().contains(piece)),
          before + " characters before it");
    }
  }

  @Test
  void aVeryLongNameIsBrokenBetweenItsPartsRatherThanALineTorn() throws LetterRefused {
    String name = "MAXIMILIAN ALEXANDER VON HOHENZOLLERN-SIGMARINGEN";
    Block block =
        new Block.Paragraph(
            List.of(Run.fixed("现授权本单位"), new Run(name, "name", true), Run.fixed("担任负责人。")));

    List<Placed.Text> lines = lines(page(block));
    assertEquals("现授权本单位MAXIMILIAN ALEXANDER VON ", lines.getFirst().text());
  }

  // Size and leading give before anything else.

  @Test
  void leadingGivesBeforeSizeAndSizeGoesDownTo12() throws LetterRefused {
    double size = 16;
    double leading = Geometry.LEADING;
    for (int length = 100; ; length += 60) {
      PlacedPage page;
      try {
        page = page(title("函"), paragraph(HAN.repeat(40).substring(0, length)));
      } catch (LetterRefused full) {
        break;
      }
      List<Placed.Text> lines = lines(page);
      double now = (lines.get(2).baseline() - lines.get(1).baseline()) / page.bodySize();
      assertTrue(page.bodySize() <= size);
      assertTrue(now <= leading + 0.01 || page.bodySize() < size, "size stays, leading shrinks");
      assertTrue(page.bodySize() == 16 || now < Geometry.LEADING - 0.05, "leading went first");
      size = page.bodySize();
      leading = now;
    }
    assertEquals(12, size);
  }

  // Where a hand writes.

  @Test
  void aBlankDateHasRoomForAHand() throws LetterRefused {
    PlacedPage page =
        new LetterLayout(FontBook.bundled())
            .place(
                new FilledLetter(
                    "toy",
                    "函",
                    List.of(paragraph(HAN), close("某某公司", "　　　　年　　月　　日", true)),
                    false));
    Placed.Text date = lines(page).getLast();

    assertTrue(date.glyphs().get(4).x() - left(date) >= mm(20), "four figures");
    assertTrue(date.glyphs().get(7).x() - right(date, 4) >= mm(10), "two figures");
  }

  private static double right(Placed.Text line, int glyph) {
    return line.glyphs().get(glyph).x() + line.glyphs().get(glyph).width();
  }

  @ParameterizedTest
  @ValueSource(strings = {"法定代表人（签字）：", "境外非政府组织代表机构首席代表（签字并按指印，请使用黑色签字笔）："})
  void aSignatureHasFiveCentimetres(String label) throws LetterRefused {
    PlacedPage page = page(paragraph(HAN), new Block.SignatureLine(List.of(Run.fixed(label))));
    Placed.Rule rule =
        page.items().stream()
            .filter(Placed.Rule.class::isInstance)
            .map(Placed.Rule.class::cast)
            .findFirst()
            .orElseThrow();

    assertTrue(rule.x2() - rule.x1() >= mm(48));
    assertTrue(rule.x2() <= Geometry.LEFT + Geometry.WIDTH + 0.01);
  }
}
