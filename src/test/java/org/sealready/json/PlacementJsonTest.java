package org.sealready.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.paper.Align;
import org.sealready.paper.Area;
import org.sealready.paper.Caption;
import org.sealready.paper.Content;
import org.sealready.paper.Flow;
import org.sealready.paper.Item;
import org.sealready.paper.Paper;
import org.sealready.paper.PaperPage;
import org.sealready.paper.Placement;
import org.sealready.paper.RuledLine;
import org.sealready.paper.Slot;
import org.sealready.paper.Spot;
import org.sealready.paper.Style;

class PlacementJsonTest {

  private static final String HEAD = "{\"format\":\"sealready-placement\",\"version\":1,";

  private static Placement read(String rest) throws BadFiling {
    return PlacementJson.read((HEAD + rest + "}").getBytes(StandardCharsets.UTF_8));
  }

  private static Placement everything() {
    Spot spot = new Spot(1, new Area(12.5, 30, 90, 7));
    return new Placement(
        Map.of("负责人姓名", new Content.Value("entityContact.name")),
        List.of(
            new Item(spot, Style.PLAIN, new Content.Value("entity.name")),
            new Item(
                spot,
                new Style(9.5, Align.RIGHT, new Flow.Lines()),
                new Content.Words("“引号”与\\反斜线")),
            new Item(
                spot,
                new Style(Style.AUTOMATIC, Align.CENTRE, new Flow.Boxes(18)),
                new Content.DayPart("letters.date", Content.Part.MONTH)),
            new Item(spot, Style.PLAIN, new Content.Tick("entity.type", "企业"))));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws BadFiling {
    byte[] bytes = PlacementJson.write(everything());
    assertEquals(everything(), PlacementJson.read(bytes));
    assertArrayEquals(bytes, PlacementJson.write(PlacementJson.read(bytes)));
  }

  @Test
  void aGuessStaysOneUntilSomebodyAgrees() throws BadFiling {
    Placement guess =
        new Placement(
            Map.of("负责人", new Content.Value("entityContact.name")), List.of(), Set.of("负责人"));
    assertEquals(guess, PlacementJson.read(PlacementJson.write(guess)));
    assertEquals(Set.of(), guess.agreed("负责人").guessed());
    assertEquals(guess.fields(), guess.agreed("负责人").fields());
    assertEquals(Set.of(), guess.field("负责人", new Content.Words("张三")).guessed());
    assertEquals(Set.of(), guess.without("负责人").guessed());
  }

  @Test
  void aGuessOnAPageStaysOneUntilSomebodyAgreesOrMovesIt() throws BadFiling {
    Spot spot = new Spot(0, new Area(20, 30, 60, 7));
    Item item = new Item(spot, Style.PLAIN, new Content.Value("entity.name"), true);
    Placement guess = new Placement(Map.of(), List.of(item));
    assertEquals(guess, PlacementJson.read(PlacementJson.write(guess)));
    assertEquals(1, guess.guesses());
    assertEquals(0, guess.agreed().guesses());
    assertFalse(item.area(new Area(21, 30, 60, 7)).guessed());
  }

  @Test
  void aNewerPaperIsGuessedAnewBesideWhatAPersonHasPlaced() {
    Content name = new Content.Value("entity.name");
    Item ours = new Item(new Spot(0, new Area(20, 30, 60, 7)), Style.PLAIN, name);
    Item old = new Item(new Spot(0, new Area(20, 60, 60, 7)), Style.PLAIN, name, true);
    Item over = new Item(new Spot(0, new Area(30, 32, 60, 7)), Style.PLAIN, name, true);
    Item beside = new Item(new Spot(0, new Area(20, 90, 60, 7)), Style.PLAIN, name, true);
    List<PaperPage> pages = List.of(new PaperPage(210, 297, List.of()));
    Paper blank = new Paper(Paper.Kind.PLAIN, pages, List.of(), false);
    Placement proposed = new Placement(Map.of(), List.of(over, beside));
    assertEquals(
        List.of(ours, beside),
        new Placement(Map.of(), List.of(ours, old)).onNewer(blank, blank, proposed).items());
  }

  @Test
  void pitchAndPointsAreReadAsAPersonMeasuresThem() throws BadFiling {
    Item item =
        read("\"unit\":\"pt\",\"items\":[{\"x\":72,\"y\":144,\"boxes\":18,\"pitch\":10,"
                + "\"value\":\"a.b\"}]")
            .items()
            .getFirst();
    assertEquals(25.4, item.spot().area().x(), 1e-9);
    assertEquals(50.8, item.spot().area().y(), 1e-9);
    assertEquals(180 * 25.4 / 72, item.spot().area().width(), 1e-9);
    assertEquals(6, item.spot().area().height(), 1e-9);
    assertEquals(new Flow.Boxes(18), item.style().flow());
    assertEquals(0, item.spot().page());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"items\":[{\"x\":1,\"y\":1,\"width\":5,\"value\":\"a\",\"colour\":1}]"
            + "|UNKNOWN_KEY|items[1].colour",
        "\"itmes\":[]|UNKNOWN_KEY|itmes",
        "\"items\":{}|WRONG_TYPE|items",
        "\"items\":[{\"x\":1,\"y\":1,\"value\":\"a\"}]|WRONG_TYPE|items[1].width",
        "\"items\":[{\"x\":\"1\",\"y\":1,\"width\":5,\"value\":\"a\"}]|WRONG_TYPE|items[1].x",
        "\"items\":[{\"x\":1e9,\"y\":1,\"width\":5,\"value\":\"a\"}]|OUT_OF_RANGE|items[1].x",
        "\"items\":[{\"x\":1,\"y\":1,\"width\":5,\"size\":500,\"value\":\"a\"}]"
            + "|OUT_OF_RANGE|items[1].size",
        "\"items\":[{\"x\":1,\"y\":1,\"width\":5,\"page\":0,\"value\":\"a\"}]"
            + "|OUT_OF_RANGE|items[1].page",
        "\"items\":[{\"x\":1,\"y\":1,\"width\":5,\"page\":1.5,\"value\":\"a\"}]"
            + "|WRONG_TYPE|items[1].page",
        "\"items\":[{\"x\":1,\"y\":1,\"width\":5,\"align\":\"up\",\"value\":\"a\"}]"
            + "|OUT_OF_RANGE|items[1].align",
        "\"items\":[{\"x\":1,\"y\":1,\"width\":5}]|WRONG_TYPE|items[1].tick",
        "\"unit\":\"cm\"|WRONG_TYPE|unit",
        "\"fields\":{\"a\":{\"day\":\"b\",\"part\":\"hour\"}}|OUT_OF_RANGE|fields.a.part",
        "\"fields\":{\"a\":{\"value\":\"b\",\"text\":\"c\"}}|UNKNOWN_KEY|fields.a.text"
      })
  void aSlipOfTheHandIsNamed(String rest, BadFiling.Kind kind, String place) {
    BadFiling bad = assertThrows(BadFiling.class, () -> read(rest));
    assertEquals(kind, bad.kind());
    assertEquals(List.of(place), bad.args());
  }

  @Test
  void anotherFileIsNone() {
    byte[] other =
        "{\"format\":\"sealready-filing\",\"version\":1}".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        BadFiling.Kind.NOT_A_PLACEMENT,
        assertThrows(BadFiling.class, () -> PlacementJson.read(other)).kind());
    byte[] newer =
        "{\"format\":\"sealready-placement\",\"version\":2}".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        BadFiling.Kind.NEWER_VERSION,
        assertThrows(BadFiling.class, () -> PlacementJson.read(newer)).kind());
  }

  @Test
  void aPaperIsReadAgain() throws BadFiling {
    Spot spot = new Spot(0, new Area(1, 2, 30, 4));
    Paper blank =
        new Paper(
            Paper.Kind.FIELDS,
            List.of(new PaperPage(210, 297, List.of(new RuledLine(1, 2, 3, 2)))),
            List.of(
                new Slot.Text("a", "甲", "", List.of(spot, spot), Style.PLAIN, 18, List.of("一")),
                new Slot.Box("b=是", "", "是", true, List.of(spot), true),
                new Slot.Box("c", "", "1", true, List.of(spot), true)
                    .caption(new Caption("单位性质", "企业"))),
            true);
    assertEquals(blank, PaperJson.read(PaperJson.write(blank)));
  }
}
