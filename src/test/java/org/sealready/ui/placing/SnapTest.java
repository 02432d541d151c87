package org.sealready.ui.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sealready.paper.Area;
import org.sealready.paper.Content;
import org.sealready.paper.Flow;
import org.sealready.paper.Item;
import org.sealready.paper.PaperPage;
import org.sealready.paper.RuledLine;
import org.sealready.paper.Style;

/** Where things land and what draws them, without a window. */
class SnapTest {

  /** A table of two cells from (20, 40) to (180, 60), and a row of six boxes below it. */
  private static PaperPage page() {
    List<RuledLine> lines = new ArrayList<>();
    lines.add(new RuledLine(20, 40, 180, 40));
    lines.add(new RuledLine(20, 60, 180, 60));
    for (double x : new double[] {20, 80, 180}) {
      lines.add(new RuledLine(x, 40, x, 60));
    }
    lines.add(new RuledLine(50, 80, 86, 80));
    lines.add(new RuledLine(50, 88, 86, 88));
    for (int box = 0; box <= 6; box++) {
      lines.add(new RuledLine(50 + 6 * box, 80, 50 + 6 * box, 88));
    }
    lines.add(new RuledLine(30, 120, 150, 120));
    return new PaperPage(210, 297, lines);
  }

  private static Item landed(Content content, String text, boolean code, double x, double y) {
    return new DropPlacement(page(), content, text, code).at(x, y);
  }

  private static final Content NAME = new Content.Value("entity.name");

  @Test
  void aValueFillsTheCellThatItIsDroppedInto() {
    Item item = landed(NAME, "成都石桥渡", false, 100, 50);
    assertEquals(new Area(81.5, 41.5, 97, 17), item.spot().area());
    assertEquals(new Flow.Lines(), item.style().flow(), "a high cell takes several lines");
  }

  @Test
  void aCodeFillsARowOfBoxes() {
    Item item = landed(NAME, "123456", true, 70, 84);
    assertEquals(new Area(50, 80, 36, 8), item.spot().area());
    assertEquals(new Flow.Boxes(6), item.style().flow());
    assertEquals(
        new Flow.OneLine(), landed(NAME, "1234567", true, 70, 84).style().flow(), "too few boxes");
    assertEquals(new Flow.OneLine(), landed(NAME, "123456", false, 70, 84).style().flow());
  }

  @Test
  void aValueStandsOnTheLineBelowIt() {
    Item item = landed(NAME, "成都", false, 40, 117);
    assertEquals(120, item.spot().area().bottom(), 1e-9);
    assertEquals(40, item.spot().area().x(), 1e-9);
    assertEquals(Style.PLAIN, item.style());
    Item free = landed(NAME, "成都", false, 40, 200);
    assertEquals(203, free.spot().area().bottom(), 1e-9);
  }

  @Test
  void aTickStandsInTheMiddleOfThePointer() {
    Item item = landed(new Content.Tick("entity.type", "企业"), "", false, 100, 200);
    assertEquals(new Area(98, 198, 4, 4), item.spot().area());
  }

  @Test
  void edgesAreDrawnToLinesAndToOthers() {
    Snap snap = new Snap(page(), List.of(new Area(100, 200, 50, 6)), 1.5);
    Snap.Snapped line = snap.moved(new Area(81, 41, 30, 6));
    assertEquals(new Area(80, 40, 30, 6), line.area());
    assertEquals(List.of(new Guide(false, 80), new Guide(true, 40)), line.guides());
    assertEquals(
        new Area(100, 210, 20, 6), snap.moved(new Area(99, 210, 20, 6)).area(), "the other's left");
    Area free = new Area(10, 250, 20, 6);
    assertEquals(new Snap.Snapped(free, List.of()), snap.moved(free));
    assertEquals(
        new Area(100, 210, 50, 6), snap.sized(new Area(100, 210, 49, 6)).area(), "as wide");
  }

  @Test
  void textIsDrawnToTheMiddleOfItsCell() {
    Snap snap = new Snap(page(), List.of(), 1.5);
    assertEquals(47, snap.moved(new Area(100, 46.2, 30, 6)).area().y(), 1e-9);
  }

  @Test
  void stepsAreTakenBackAndAgain() {
    History<String> history = new History<>();
    history.leave("a");
    history.leave("b");
    assertEquals(Optional.of("b"), history.back("c"));
    assertEquals(Optional.of("a"), history.back("b"));
    assertEquals(Optional.empty(), history.back("a"));
    assertEquals(Optional.of("b"), history.again("a"));
    history.leave("b");
    assertEquals(Optional.empty(), history.again("d"), "a new step forgets what was taken back");
  }
}
