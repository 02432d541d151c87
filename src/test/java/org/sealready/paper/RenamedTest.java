package org.sealready.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stays of a placement when the paper comes in a newer version. */
class RenamedTest {

  private static final Content UNIT = new Content.Value("entity.name");
  private static final Placement FILLED = new Placement(Map.of("Text2", UNIT), List.of());

  private static Slot slot(String name, String printed, double y) {
    List<Spot> spots = List.of(new Spot(0, new Area(60, y, 50, 8)));
    return new Slot.Text(name, "", "", spots, Style.PLAIN, 0, List.of())
        .caption(new Caption(printed, ""));
  }

  private static Paper paper(Slot... slots) {
    PaperPage page = new PaperPage(210, 297, List.of());
    return new Paper(Paper.Kind.FIELDS, List.of(page), List.of(slots), false);
  }

  private static Placement on(Paper newer, Paper before) {
    return FILLED.on(newer, before);
  }

  @Test
  void aNumberedFieldIsFoundByItsWordsWhenNumbersHaveMoved() {
    Paper before = paper(slot("Text2", "单位名称", 50));
    Paper newer = paper(slot("Text2", "联系电话", 50), slot("Text3", "单位名称", 60));
    assertEquals(
        new Placement(Map.of("Text3", UNIT), List.of(), Set.of("Text3")), on(newer, before));
  }

  @Test
  void aNumberThatIsAnotherFieldNowTakesNothing() {
    Paper before = paper(slot("Text2", "单位名称", 50));
    assertEquals(Placement.NONE, on(paper(slot("Text2", "联系电话", 50)), before));
  }

  @Test
  void theSameFieldIsNoGuessWhereverItStands() {
    Paper before = paper(slot("Text2", "单位名称", 50));
    assertEquals(FILLED, on(paper(slot("Text2", "单位名称", 90)), before));
  }

  @Test
  void ofSeveralWithTheSameWordsTheOneInItsPlaceIsSure() {
    Slot other = slot("Text9", "单位名称", 200);
    Paper before = paper(slot("Text2", "单位名称", 50), other);
    assertEquals(FILLED, on(paper(slot("Text2", "单位名称", 51), other), before));
    assertEquals(Set.of("Text2"), on(paper(slot("Text2", "单位名称", 90), other), before).guessed());
  }

  /** Papers that were taken in when words were not read. */
  @Test
  void withoutWordsThePlaceTells() {
    Paper before = paper(slot("Text2", "", 50));
    assertEquals(FILLED, on(paper(slot("Text2", "单位名称", 50)), before));
    assertEquals(Set.of("Text2"), on(paper(slot("Text2", "单位名称", 90)), before).guessed());
  }

  @Test
  void aNameThatAPersonGaveIsKept() {
    Placement named = new Placement(Map.of("单位", UNIT), List.of());
    Paper before = paper(slot("单位", "甲", 50));
    assertEquals(named, named.on(paper(slot("单位", "乙", 90)), before));
  }

  @Test
  void whatIsProposedIsTakenForNewFieldsOnly() {
    Content phone = new Content.Value("entityContact.mobile");
    Paper before = paper(slot("Text2", "单位名称", 50), slot("Text3", "联系电话", 60));
    Paper newer =
        paper(slot("Text2", "单位名称", 50), slot("Text4", "联系电话", 60), slot("Text5", "手机", 70));
    Placement proposed =
        new Placement(Map.of("Text4", phone, "Text5", phone), List.of(), Set.of("Text4", "Text5"));
    assertEquals(
        new Placement(Map.of("Text2", UNIT, "Text5", phone), List.of(), Set.of("Text5")),
        FILLED.onNewer(newer, before, proposed),
        "what was left open stays open");
    assertEquals(proposed, Placement.NONE.onNewer(newer, before, proposed));
  }
}
