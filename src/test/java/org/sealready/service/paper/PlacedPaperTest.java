package org.sealready.service.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealready.papers.Papers.BOXES;
import static org.sealready.papers.Papers.PITCH;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Effort;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.paper.Align;
import org.sealready.paper.Area;
import org.sealready.paper.Content;
import org.sealready.paper.Flow;
import org.sealready.paper.Item;
import org.sealready.paper.Paper;
import org.sealready.paper.Placement;
import org.sealready.paper.RuledLine;
import org.sealready.paper.Spot;
import org.sealready.paper.Style;
import org.sealready.papers.Papers;
import org.sealready.papers.Printed;
import org.sealready.service.RotatedPhoto;

/** An official form without fields, or a picture of one, is filled where a person has placed it. */
@Tag(Effort.SLOW)
class PlacedPaperTest {

  @TempDir private Path data;

  private FilledPaper form() {
    return new FilledPaper(data);
  }

  private static Item item(double x, double y, double width, Content content) {
    return new Item(new Spot(0, new Area(x, y, width, 7)), Style.PLAIN, content);
  }

  private static Placement byHand() {
    Style boxes = Style.PLAIN.flow(new Flow.Boxes(18));
    List<Item> items = new ArrayList<>();
    items.add(item(62, 48, 120, new Content.Value("entity.name")));
    items.add(item(62, 60, 120, new Content.Value("entity.certificateNumber")));
    Item name = item(62, 72, 120, new Content.Value("miniProgram.name"));
    items.add(name.style(Style.PLAIN.align(Align.CENTRE)));
    Area row = new Area(BOXES, 83, 18 * PITCH, 8);
    items.add(new Item(new Spot(0, row), boxes, new Content.Value("entityContact.idNumber")));
    items.add(item(40, 96, 12, new Content.DayPart("letters.date", Content.Part.YEAR)));
    items.add(item(58, 96, 8, new Content.DayPart("letters.date", Content.Part.MONTH)));
    items.add(item(70, 96, 8, new Content.DayPart("letters.date", Content.Part.DAY)));
    items.add(item(20, 120, 5, new Content.Tick("entity.type", "企业")));
    items.add(item(30, 120, 5, new Content.Tick("entity.type", "个人")));
    items.add(item(40, 120, 50, new Content.Words("情况属实")));
    Item remark =
        new Item(
            new Spot(1, new Area(25, 62, 160, 40)),
            Style.PLAIN.flow(new Flow.Lines()),
            new Content.Value("miniProgram.remark"));
    items.add(remark);
    return new Placement(Map.of(), items);
  }

  private static void assertByHand(Answers answers, Printed printed) {
    assertEquals(
        FilledPaper.bare(FilledPaper.value("entity.name", answers)), printed.in(0, 62, 48, 120, 7));
    String name = FilledPaper.bare(FilledPaper.value("miniProgram.name", answers));
    assertEquals(name, printed.in(0, 62, 72, 120, 7));
    FilledPaper.assertCentred(
        printed.within(0, BOXES, 83, 18 * PITCH, 8),
        FilledPaper.value("entityContact.idNumber", answers),
        BOXES,
        PITCH);
    List<Printed.Character> unit = printed.within(0, 62, 48, 120, 7);
    assertEquals(62, unit.getFirst().left(), 0.35, "begins at the left edge of its place");
    assertEquals(48 + 3.5 + 0.38 * 12 * 25.4 / 72, unit.getFirst().baseline(), 0.1);
    List<Printed.Character> centred = printed.within(0, 62, 72, 120, 7);
    double middle = (centred.getFirst().x() + centred.getLast().x()) / 2;
    assertEquals(122, middle, 1.2, "in the middle of its place");
    assertTrue(printed.text().contains("情况属实"));
  }

  @Test
  void aPaperWithoutFieldsIsFilledWhereTheyWerePlaced() throws Exception {
    OfficialPaper form = form().take(Papers.plain());
    assertEquals(Paper.Kind.PLAIN, form.blank().kind());
    assertEquals(2, form.blank().pages().size());
    form().place(byHand());
    for (Answers sample : FilledPaper.samples()) {
      Answers answers = FilledPaper.with(sample, "letters.date", "2026-03-09");
      boolean fitsTheBoxes = FilledPaper.value("entityContact.idNumber", answers).length() == 18;
      if (!fitsTheBoxes) {
        continue;
      }
      Printed printed = Printed.of(form().fill(answers));
      assertByHand(answers, printed);
      assertEquals("2026", printed.in(0, 38, 96, 14, 7));
      assertEquals("3", printed.in(0, 56, 96, 6, 7));
      assertEquals("9", printed.in(0, 69, 96, 5, 7));
      boolean company = FilledPaper.value("entity.type", answers).equals("企业");
      assertEquals(company ? "√" : "", printed.in(0, 20, 118, 6, 9));
      assertEquals(
          FilledPaper.bare(FilledPaper.value("miniProgram.remark", answers)),
          printed.in(1, 25, 62, 161, 40));
    }
  }

  @Test
  void aDraftSaysSo() throws Exception {
    form().take(Papers.plain());
    form().place(byHand());
    Answers answers = Ours.answers("company-both-letters");
    assertTrue(Printed.of(form().fill(answers, true)).text().contains("草稿"));
    assertFalse(Printed.of(form().fill(answers)).text().contains("草稿"));
  }

  @Test
  void aScanLiesOnThePageInItsActualSize() throws Exception {
    byte[] jpeg = Papers.jpeg(Papers.scan(200), 200);
    OfficialPaper form = form().take(jpeg);
    assertEquals(Paper.Kind.PICTURE, form.blank().kind());
    assertRuled(form.blank());
    Placement firstPage =
        byHand().items(byHand().items().stream().filter(each -> each.spot().page() == 0).toList());
    form().place(firstPage);
    Answers answers = Ours.answers("company-both-letters");
    byte[] pdf = form().fill(answers);
    assertByHand(answers, Printed.of(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<byte[]> pictures = pictures(document);
      assertEquals(1, pictures.size());
      assertFalse(Arrays.equals(jpeg, pictures.getFirst()), "written anew");
      assertEquals(210, document.getPage(0).getMediaBox().getWidth() * 25.4 / 72, 0.01);
    }
  }

  private static List<byte[]> pictures(PDDocument document) throws IOException {
    List<byte[]> pictures = new ArrayList<>();
    for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
      COSStream stream = document.getPage(0).getResources().getXObject(name).getCOSObject();
      if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
        pictures.add(stream.createRawInputStream().readAllBytes());
      }
    }
    return pictures;
  }

  /** The lines of the table are found where they were drawn. */
  private static void assertRuled(Paper blank) {
    List<RuledLine> rulings = blank.pages().getFirst().rulings();
    for (double y : new double[] {45, 57, 69, 81, 93, 105}) {
      assertTrue(
          rulings.stream()
              .anyMatch(
                  line ->
                      line.isLevel()
                          && Math.abs(line.y1() - y) < 0.4
                          && line.x1() < 61
                          && line.x2() > 180),
          "a level line at " + y);
    }
    for (double x : new double[] {25, 60, 185}) {
      assertTrue(
          rulings.stream().anyMatch(line -> !line.isLevel() && Math.abs(line.x1() - x) < 0.4),
          "an upright line at " + x);
    }
  }

  /** Every way a camera may be held gives the same upright page. */
  @ParameterizedTest
  @ValueSource(ints = {3, 6, 8, 5})
  void aPhotographIsTurnedUpright(int orientation) throws Exception {
    BufferedImage upright = Papers.scan(120);
    BufferedImage lying = RotatedPhoto.as(upright, orientation);
    OfficialPaper form = form().take(Papers.lying(Papers.jpeg(lying, 120), orientation));
    assertEquals(210, form.blank().pages().getFirst().width(), 0.1);
    assertRuled(form.blank());
  }

  @Test
  void aPictureThatSaysNoSizeFillsTheSheet() throws Exception {
    OfficialPaper form = form().take(Papers.png(Papers.scan(150)));
    assertRuled(form.blank());
    assertEquals(297, form.blank().pages().getFirst().height(), 0.1);
  }

  @Test
  void aNewerVersionKeepsWhatWasPlacedAndTheLetterCanGoBackToOurWording() throws Exception {
    form().take(Papers.plain());
    form().place(byHand());
    OfficialPaper again = form().take(Papers.jpeg(Papers.scan(150), 150));
    assertEquals(
        byHand().items().stream().filter(each -> each.spot().page() == 0).toList(),
        again.placement().items());
    OfficialPapers forms = OfficialPapers.in(data);
    try (var files = Files.list(data.resolve("forms").resolve(FilledPaper.LETTER))) {
      List<Path> kept = files.toList();
      assertEquals(4, kept.size(), "form, paper, what is known of it, one picture");
    }
    forms.use(FilledPaper.LETTER, false);
    Answers answers = Ours.answers("company-both-letters");
    assertTrue(Printed.of(form().fill(answers)).text().contains("现授权本单位"));
    forms.use(FilledPaper.LETTER, true);
    assertFalse(Printed.of(form().fill(answers)).text().contains("现授权本单位"));
    forms.remove(FilledPaper.LETTER);
    assertEquals(List.of(), OfficialPapers.in(data).all());
    assertTrue(Printed.of(form().fill(answers)).text().contains("现授权本单位"));
  }

  @Test
  void aPaperThatIsNoLongerTheSameIsNotUsed() throws Exception {
    OfficialPaper form = form().take(Papers.plain());
    Path paper = data.resolve("forms").resolve(FilledPaper.LETTER).resolve(form.paper() + ".pdf");
    Files.write(paper, Papers.fields());
    OfficialPapers forms = OfficialPapers.in(data);
    assertEquals(List.of(), forms.all());
    assertEquals(1, forms.broken().size());
  }
}
