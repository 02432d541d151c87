package org.sealready.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sealready.blank.Area;
import org.sealready.blank.Blank;
import org.sealready.blank.BlankPage;
import org.sealready.blank.Content;
import org.sealready.blank.Item;
import org.sealready.blank.Placement;
import org.sealready.blank.Slot;
import org.sealready.blank.Spot;
import org.sealready.blank.Style;

/** Which page of a paper is looked at first. */
class OfficialFormTest {

  private static final Area SOMEWHERE = new Area(20, 20, 60, 7);
  private static final BlankPage A4 = new BlankPage(210, 297, List.of());
  private static final Content NAME = new Content.Value("entity.name");
  private static final Slot FIELD =
      new Slot.Text("unit", "", "", List.of(new Spot(1, SOMEWHERE)), Style.PLAIN, 0, List.of());

  private static OfficialForm form(Placement placement) {
    Blank blank = new Blank(Blank.Kind.FIELDS, List.of(A4, A4, A4), List.of(FIELD), false);
    return new OfficialForm("commitment", "", true, blank, placement, "paper");
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
