package org.sealready.service.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sealready.paper.Area;
import org.sealready.paper.Content;
import org.sealready.paper.Item;
import org.sealready.paper.Paper;
import org.sealready.paper.PaperPage;
import org.sealready.paper.Placement;
import org.sealready.paper.Slot;
import org.sealready.paper.Spot;
import org.sealready.paper.Style;

/** Which page of a paper is looked at first. */
class OfficialPaperTest {

  private static final Area SOMEWHERE = new Area(20, 20, 60, 7);
  private static final PaperPage A4 = new PaperPage(210, 297, List.of());
  private static final Content NAME = new Content.Value("entity.name");
  private static final Slot FIELD =
      new Slot.Text("unit", "", "", List.of(new Spot(1, SOMEWHERE)), Style.PLAIN, 0, List.of());

  private static OfficialPaper form(Placement placement) {
    Paper blank = new Paper(Paper.Kind.FIELDS, List.of(A4, A4, A4), List.of(FIELD), false);
    return new OfficialPaper("commitment", "", true, blank, placement, "paper");
  }

  private static Item on(int page) {
    return new Item(new Spot(page, SOMEWHERE), Style.PLAIN, NAME);
  }

  @Test
  void isTheFirstThatHoldsSomething() {
    assertEquals(2, form(new Placement(Map.of(), List.of(on(2)))).firstPage());
    assertEquals(1, form(new Placement(Map.of("unit", NAME), List.of(on(2)))).firstPage());
    assertEquals(0, form(new Placement(Map.of("unit", NAME), List.of(on(0)))).firstPage());
  }

  @Test
  void isTheFirstOfAllWhereNothingIs() {
    assertEquals(0, form(Placement.NONE).firstPage());
    assertEquals(0, form(new Placement(Map.of("gone", NAME), List.of(on(7)))).firstPage());
  }
}
