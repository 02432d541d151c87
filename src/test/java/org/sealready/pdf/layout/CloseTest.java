package org.sealready.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.letter.Block;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Run;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.line.LetterRefused;

/** Name and date at the end, with names of every length. */
class CloseTest {

  private static final String DATE = "2026年11月21日";
  private static final String LONG =
      "中国（上海）自由贸易试验区临港新片区青禾云联智慧排队信息技术服务产业投资基金管理中心（有限合伙）四川天府新区成都直管区第一分公司科技创新服务部";

  private static PlacedPage page(String unit, String date, boolean sealed) throws LetterRefused {
    Block close =
        new Block.Close(
            List.of(new Run(unit, "entity.name", false)),
            List.of(new Run(date, "letters.date", true)),
            sealed);
    Block paragraph = new Block.Paragraph(List.of(Run.fixed("特此授权。")));
    return new LetterLayout(FontBook.bundled())
        .place(new FilledLetter("toy", "函", List.of(paragraph, close), false));
  }

  private static List<Placed.Text> closing(PlacedPage page) {
    List<Placed.Text> lines = page.lines().toList();
    return lines.subList(1, lines.size());
  }

  private static double middle(Placed.Text line) {
    return line.box().x() + line.box().width() / 2;
  }

  /** As a clerk does it: one line as long as that looks well, three at most. */
  @ParameterizedTest
  @CsvSource({"4, 1", "12, 1", "18, 1", "22, 1", "24, 2", "40, 2", "56, 3", "70, 3"})
  void aLongNameTakesFewLines(int length, int lines) throws LetterRefused {
    List<Placed.Text> close = closing(page(LONG.substring(0, length), DATE, true));

    assertEquals(lines, close.size() - 1);
  }

  @Test
  void nameAndDateAreCentredOnEachOtherAndOnTheSeal() throws LetterRefused {
    for (int length = 2; length <= LONG.length(); length++) {
      for (String date : List.of(DATE, "　　　　年　　月　　日")) {
        PlacedPage page = page(LONG.substring(0, length), date, true);
        Box room = page.sealRoom().orElseThrow();
        List<Placed.Text> close = closing(page);
        for (Placed.Text line : close) {
          assertEquals(room.x() + room.width() / 2, middle(line), 0.01);
          assertTrue(Soundness.holds(Geometry.typeArea(), line.box()), length + " characters");
        }
        double top = close.getFirst().box().y();
        double bottom = close.getLast().box().bottom();
        assertTrue(room.y() <= top && bottom <= room.bottom(), "the seal covers all lines");
        assertFalse(Soundness.overlap(room, page.lines().findFirst().orElseThrow().box()));
        assertTrue(room.right() < PlacedPage.WIDTH && room.bottom() < PlacedPage.HEIGHT);
      }
    }
  }

  @Test
  void aShortNameLeavesTheDateFourCharactersFromTheEdge() throws LetterRefused {
    for (String unit : List.of("某店", "成都青禾云联科技有限公司")) {
      Placed.Text date = closing(page(unit, DATE, true)).getLast();
      assertEquals(Geometry.LEFT + 24 * 16, date.box().right(), 0.01);
    }
  }

  @Test
  void aNameThatReachesTheEdgeTakesTheDateWithIt() throws LetterRefused {
    List<Placed.Text> close = closing(page(LONG.substring(0, 22), DATE, true));

    assertEquals(Geometry.LEFT + 28 * 16, close.getFirst().box().right(), 0.01);
  }

  @ParameterizedTest
  @CsvSource({
    "北京青禾云联智慧排队信息技术服务有限责任公司成都分公司, 有限责任公司成都分公司",
    "新疆维吾尔自治区伊犁哈萨克自治州霍尔果斯市青禾文化传媒有限公司, 霍尔果斯市青禾文化传媒有限公司"
  })
  void aNameIsBrokenWhereAReaderPauses(String unit, String last) throws LetterRefused {
    List<Placed.Text> close = closing(page(unit, DATE, true));

    assertEquals(last, close.get(close.size() - 2).text());
  }

  @Test
  void withoutASealThereIsNoRoomForOne() throws LetterRefused {
    assertTrue(page("某店", DATE, false).sealRoom().isEmpty());
  }
}
