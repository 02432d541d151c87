package org.sealready.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.sealready.letter.Block;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Template;
import org.sealready.letter.Toy;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.pdf.line.PlacedGlyph;

class LetterLayoutTest {

  static final List<String> IDS = Toy.IDS;

  /** The longest answers that a form takes. */
  private static final String[] LONGEST = {
    "entity.name", "北京青禾云联智慧排队信息技术服务有限责任公司成都分公司",
    "entityContact.name", "阿卜杜拉·买买提",
    "miniProgramContact.name", "阿卜杜拉·买买提",
    "letters.addressee", "新疆维吾尔自治区通信管理局",
    "letters.term", "自签署之日起至该小程序注销备案或者本单位书面变更负责人之日止",
    "letters.date", "",
    "miniProgram.remark", "为门店提供取号与排队提醒，".repeat(15) + "不发布新闻"
  };

  private static PlacedPage place(String id, Predicate<String> switches, String... changes)
      throws LetterRefused {
    return new LetterLayout(FontBook.bundled()).place(Toy.letter(id, switches, changes));
  }

  private static void assertSound(PlacedPage page, FilledLetter letter) {
    page.lines()
        .forEach(line -> assertTrue(Soundness.holds(Geometry.typeArea(), line.box()), line::text));
    assertTrue(page.bodySize() >= 12);
    assertEquals(
        letter.blocks().stream().map(Block::plain).collect(Collectors.joining()),
        page.lines().map(Placed.Text::text).collect(Collectors.joining()));
    List<Box> boxes = page.lines().map(Placed.Text::box).toList();
    for (int i = 1; i < boxes.size(); i++) {
      assertFalse(Soundness.overlap(boxes.get(i), boxes.get(i - 1)), "lines overlap");
    }
  }

  @ParameterizedTest
  @FieldSource("IDS")
  void everythingStandsOnOnePage(String id) throws LetterRefused {
    for (Predicate<String> switches : List.of(Toy.SEALED, Toy.UNSEALED, Toy.INDIVIDUAL)) {
      assertSound(place(id, switches), Toy.letter(id, switches));
      assertSound(place(id, switches, LONGEST), Toy.letter(id, switches, LONGEST));
    }
  }

  @ParameterizedTest
  @FieldSource("IDS")
  void nothingButUnitAndDateStandsInTheSealRoom(String id) throws LetterRefused {
    for (String[] changes : List.of(new String[0], LONGEST)) {
      PlacedPage page = place(id, Toy.SEALED, changes);
      Box room = page.sealRoom().orElseThrow();

      assertTrue(room.width() >= PlacedPage.mm(45) - 0.01 && room.height() == room.width());
      assertTrue(room.right() < PlacedPage.WIDTH && room.bottom() < PlacedPage.HEIGHT);
      Set<String> inside =
          page.lines()
              .filter(line -> Soundness.overlap(room, line.box()))
              .flatMap(line -> line.glyphs().stream())
              .map(PlacedGlyph::placeholder)
              .collect(Collectors.toSet());
      assertEquals(Set.of("entity.name", "letters.date"), inside);
      page.items().stream()
          .filter(Placed.Rule.class::isInstance)
          .map(Placed.Rule.class::cast)
          .forEach(
              rule ->
                  assertFalse(
                      Soundness.overlap(
                          room, new Box(rule.x1(), rule.y1(), rule.x2() - rule.x1(), 0.1))));
    }
  }

  @Test
  void aSignatureHasRoom() throws LetterRefused {
    Placed.Rule rule =
        place("commitment", Toy.SEALED).items().stream()
            .filter(Placed.Rule.class::isInstance)
            .map(Placed.Rule.class::cast)
            .findFirst()
            .orElseThrow();

    assertTrue(rule.x2() - rule.x1() >= PlacedPage.mm(45));
  }

  @Test
  void withoutSealThereIsRoomForAFingerprintInstead() throws LetterRefused {
    PlacedPage page = place("commitment", Toy.INDIVIDUAL);

    assertTrue(page.sealRoom().isEmpty());
    assertEquals(5, page.items().stream().filter(Placed.Rule.class::isInstance).count());
  }

  @Test
  void aFingerprintGoesBelowWhereThereIsNoRoomBesideIt() throws LetterRefused {
    String number = "@line 外国人永久居留身份证号码：510107198203162410510107\n";
    PlacedPage page = place("# 题\n@sign 负责人：\n" + number + "@fingerprint 指印：\n@date 日");
    List<Placed.Text> lines = page.lines().toList();

    assertEquals(Geometry.LEFT, lines.get(3).box().x(), 0.01);
    assertFalse(Soundness.overlap(lines.get(3).box(), lines.get(2).box()));
  }

  @Test
  void labelsMayBeEmpty() throws LetterRefused {
    PlacedPage page = place("# 题\n@sign\n@fingerprint\n@unit\n@date");

    assertEquals(5, page.items().stream().filter(Placed.Rule.class::isInstance).count());
  }

  private static PlacedPage place(String template) throws LetterRefused {
    return new LetterLayout(FontBook.bundled())
        .place(Toy.letter(Template.parse(template).template(), Toy.UNSEALED));
  }

  @Test
  void theDateStandsFourCharactersFromTheRightEdgeBelowTheCentredUnit() throws LetterRefused {
    PlacedPage page = place("no-pre-approval-commitment", Toy.SEALED);
    List<Placed.Text> lines = page.lines().toList();
    Box date = lines.getLast().box();
    Box unit = lines.get(lines.size() - 2).box();

    assertEquals(
        Geometry.LEFT + (Geometry.columns(page.bodySize()) - 4) * page.bodySize(),
        date.right(),
        0.01);
    assertEquals(unit.x() + unit.width() / 2, date.x() + date.width() / 2, 0.01);
  }

  @Test
  void namesTheCharacterThatNoFaceHas() {
    for (int point : new int[] {0x30000, 0x31350, 0x200B, 0x202E, 0xE000, 0xFEFF}) {
      LetterRefused refused =
          assertThrows(
              LetterRefused.class,
              () ->
                  place(
                      "entity-contact-authorization",
                      Toy.SEALED,
                      "entityContact.name",
                      "洪" + Character.toString(point)));

      assertEquals(new LetterRefused.MissingGlyph("entityContact.name", point), refused.why());
      assertFalse(refused.getMessage().contains("洪"));
    }
  }

  @Test
  void marksShowWhereAnAnswerStands() throws LetterRefused {
    PlacedPage page = place("entity-contact-authorization", Toy.SEALED);

    assertTrue(
        page.marks().stream()
            .filter(mark -> mark.placeholder().equals("entityContact.idNumber"))
            .allMatch(mark -> mark.box().width() > 100));
    assertEquals(
        2, page.marks().stream().filter(mark -> mark.placeholder().equals("entity.name")).count());
  }
}
