package org.sealready.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sealready.papers.Papers.BOXES;
import static org.sealready.papers.Papers.PITCH;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sealready.Effort;
import org.junit.jupiter.api.Tag;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;
import org.sealready.blank.Align;
import org.sealready.blank.Area;
import org.sealready.blank.Blank;
import org.sealready.blank.Content;
import org.sealready.blank.Flow;
import org.sealready.blank.Item;
import org.sealready.blank.Placement;
import org.sealready.blank.Ruling;
import org.sealready.blank.Spot;
import org.sealready.blank.Style;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Letter;
import org.sealready.papers.Papers;
import org.sealready.papers.Printed;
import org.sealready.pdf.LetterRefused;

/** The three ways of an official form: with fields, without, as a picture. */
@Tag(Effort.SLOW)
class FormRoutesTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final String LETTER = "entity-contact-authorization";

  @TempDir private Path data;

  private OfficialForm take(byte[] file) throws Exception {
    Letter letter = CATALOGUE.letter(LETTER).orElseThrow();
    return new FormImport(CATALOGUE, OfficialForms.in(data))
        .forLetter(InspectionProcess.of(file), letter);
  }

  private byte[] fill(Answers answers, boolean draft) throws LetterRefused {
    Letters letters = new Letters(CATALOGUE, TODAY, OfficialForms.in(data));
    Letter letter =
        letters.forms().letters().stream()
            .filter(each -> each.id().equals(LETTER))
            .findFirst()
            .orElseThrow();
    FilledLetter filled = letters.fill(Ours.effective(answers), letter, draft);
    return new LetterFiles(CATALOGUE, letters.forms()).pdf(Ours.effective(answers), filled);
  }

  private byte[] fill(Answers answers) throws LetterRefused {
    return fill(answers, false);
  }

  private void place(Placement placement) throws Exception {
    OfficialForms.in(data).place(LETTER, placement);
  }

  private static String value(String placeholder, Answers answers) {
    Answers effective = CATALOGUE.form().effective(answers).answers();
    return CATALOGUE.placeholders().find(placeholder).orElseThrow().value().apply(effective);
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  @SuppressWarnings("unchecked") // the ids name questions that take text
  private static Answers with(Answers answers, String id, String text) {
    return answers.with((Field<String>) CATALOGUE.form().field(id).orElseThrow(), text);
  }

  private static List<Answers> samples() {
    return Ours.goodSamples().stream()
        .filter(name -> !name.equals("character-without-font"))
        .map(Ours::answers)
        .toList();
  }

  @Test
  void fieldsAreFilledByTheirNamesForEverySample() throws Exception {
    OfficialForm form = take(Papers.fields());
    assertEquals(Blank.Kind.FIELDS, form.blank().kind());
    assertEquals(
        new TreeSet<>(
            List.of(
                "unitName", "Text2", "负责人姓名", "身份证号", "负责人证件类型", "小程序备注", "主体性质=企业", "主体性质=个人")),
        new TreeSet<>(form.placement().fields().keySet()));
    for (Answers answers : samples()) {
      Printed printed = Printed.of(fill(answers));
      assertEquals(bare(value("entity.name", answers)), printed.in(0, 70, 47, 110, 8));
      assertEquals(bare(value("entity.certificateNumber", answers)), printed.in(0, 70, 59, 110, 8));
      assertEquals(bare(value("entityContact.name", answers)), printed.in(0, 70, 71, 60, 8));
      assertEquals(bare(value("entityContact.idNumber", answers)), printed.in(0, 70, 83, 108, 8));
      assertEquals(bare(value("miniProgram.remark", answers)), printed.in(0, 70, 107, 110, 30));
      boolean individual = value("entity.type", answers).equals("个人");
      boolean company = value("entity.type", answers).equals("企业");
      assertEquals(company, printed.text().contains("●") && !individual);
      assertEquals("微信", printed.in(0, 70, 170, 60, 8), "what the paper says itself stays");
      assertEquals("√", printed.in(0, 69, 159, 6, 6), "what was ticked stays");
    }
  }

  @Test
  void aListTakesTheOneOfItsOwnTextsThatSaysTheSame() throws Exception {
    take(Papers.fields());
    Printed printed = Printed.of(fill(Ours.answers("company-both-letters")));
    assertEquals("身份证", printed.in(0, 70, 95, 60, 8));
  }

  @Test
  void aCombHasEveryCharacterInTheMiddleOfItsPart() throws Exception {
    take(Papers.fields());
    Answers answers = Ours.answers("company-both-letters");
    assertCentred(
        Printed.of(fill(answers)).within(0, 70, 83, 108, 8),
        value("entityContact.idNumber", answers),
        70,
        108 / 18.0);
  }

  private static void assertCentred(
      List<Printed.Character> characters, String text, double left, double pitch) {
    assertEquals(text.length(), characters.size());
    for (int i = 0; i < characters.size(); i++) {
      assertEquals(text.substring(i, i + 1), characters.get(i).text());
      assertEquals(left + (i + 0.5) * pitch, characters.get(i).x(), 0.1, "character " + i);
    }
  }

  @Test
  void whatIsFilledIsFlatHarmlessAndPrintsInItsSize() throws Exception {
    take(Papers.fields());
    Answers answers = Ours.answers("company-both-letters");
    byte[] pdf = fill(answers);
    assertArrayEquals(pdf, fill(answers), "the same bytes again");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertNull(document.getDocumentCatalog().getAcroForm(null));
      assertEquals(List.of(), document.getPage(0).getAnnotations());
      assertEquals("主体负责人授权书", document.getDocumentInformation().getTitle());
      assertEquals(
          PDViewerPreferences.PRINT_SCALING.None.name(),
          document.getDocumentCatalog().getViewerPreferences().getPrintScaling());
      assertEquals(210, document.getPage(0).getMediaBox().getWidth() * 25.4 / 72, 0.01);
      assertEquals(297, document.getPage(0).getMediaBox().getHeight() * 25.4 / 72, 0.01);
    }
  }

  @Test
  void rareCharactersPrintOnFormsToo() throws Exception {
    take(Papers.fields());
    Answers answers = with(Ours.answers("company-both-letters"), "entityContact.name", "丁𠮷䶮");
    assertEquals("丁𠮷䶮", Printed.of(fill(answers)).in(0, 70, 71, 60, 8));
    Answers unknown = with(answers, "entityContact.name", "丁" + Character.toString(0x323AF));
    LetterRefused refused = assertThrows(LetterRefused.class, () -> fill(unknown));
    assertTrue(inField(refused) instanceof LetterRefused.MissingGlyph);
  }

  /** What is wrong in a field of the paper's own, which is named. */
  private static LetterRefused.Cause inField(LetterRefused refused) {
    LetterRefused.InField field = (LetterRefused.InField) refused.why();
    assertFalse(field.field().isBlank());
    assertFalse(field.preset());
    return field.why();
  }

  @Test
  void aLongValueIsSetSmallerAndThenRefusedByName() throws Exception {
    take(Papers.fields());
    Answers answers = Ours.answers("company-both-letters");
    String longer = "成都石桥渡文化用品与手工皮具展示销售服务有限责任公司";
    Answers fits = with(answers, "entity.name", longer);
    assertEquals(longer, Printed.of(fill(fits)).in(0, 70, 47, 110, 8));
    Answers beyond = with(answers, "entity.name", longer.repeat(3));
    LetterRefused refused = assertThrows(LetterRefused.class, () -> fill(beyond));
    LetterRefused.NoRoom why = (LetterRefused.NoRoom) inField(refused);
    assertEquals("entity.name", why.placeholder());
    Answers cut =
        with(
            answers,
            "entity.name",
            longer.repeat(3).substring(0, longer.length() * 3 - why.characters()));
    assertEquals(value("entity.name", cut), Printed.of(fill(cut)).in(0, 70, 47, 110, 8));
  }

  @Test
  void aFieldTakesNoMoreCharactersThanItSays() throws Exception {
    take(Papers.fields());
    Answers answers =
        with(Ours.answers("company-both-letters"), "entityContact.idNumber", "1234567890123456789");
    LetterRefused refused = assertThrows(LetterRefused.class, () -> fill(answers));
    assertEquals(new LetterRefused.NoRoom("entityContact.idNumber", 1), inField(refused));
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
    assertEquals(bare(value("entity.name", answers)), printed.in(0, 62, 48, 120, 7));
    String name = bare(value("miniProgram.name", answers));
    assertEquals(name, printed.in(0, 62, 72, 120, 7));
    assertCentred(
        printed.within(0, BOXES, 83, 18 * PITCH, 8),
        value("entityContact.idNumber", answers),
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
    OfficialForm form = take(Papers.plain());
    assertEquals(Blank.Kind.PLAIN, form.blank().kind());
    assertEquals(2, form.blank().pages().size());
    place(byHand());
    for (Answers sample : samples()) {
      Answers answers = with(sample, "letters.date", "2026-03-09");
      boolean fitsTheBoxes = value("entityContact.idNumber", answers).length() == 18;
      if (!fitsTheBoxes) {
        continue;
      }
      Printed printed = Printed.of(fill(answers));
      assertByHand(answers, printed);
      assertEquals("2026", printed.in(0, 38, 96, 14, 7));
      assertEquals("3", printed.in(0, 56, 96, 6, 7));
      assertEquals("9", printed.in(0, 69, 96, 5, 7));
      boolean company = value("entity.type", answers).equals("企业");
      assertEquals(company ? "√" : "", printed.in(0, 20, 118, 6, 9));
      assertEquals(bare(value("miniProgram.remark", answers)), printed.in(1, 25, 62, 161, 40));
    }
  }

  @Test
  void aDraftSaysSo() throws Exception {
    take(Papers.plain());
    place(byHand());
    Answers answers = Ours.answers("company-both-letters");
    assertTrue(Printed.of(fill(answers, true)).text().contains("草稿"));
    assertFalse(Printed.of(fill(answers)).text().contains("草稿"));
  }

  @Test
  void aScanLiesOnThePageInItsActualSize() throws Exception {
    byte[] jpeg = Papers.jpeg(Papers.scan(200), 200);
    OfficialForm form = take(jpeg);
    assertEquals(Blank.Kind.PICTURE, form.blank().kind());
    assertRuled(form.blank());
    Placement firstPage =
        byHand().items(byHand().items().stream().filter(each -> each.spot().page() == 0).toList());
    place(firstPage);
    Answers answers = Ours.answers("company-both-letters");
    byte[] pdf = fill(answers);
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
  private static void assertRuled(Blank blank) {
    List<Ruling> rulings = blank.pages().getFirst().rulings();
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
    BufferedImage lying = Lying.as(upright, orientation);
    OfficialForm form = take(Papers.lying(Papers.jpeg(lying, 120), orientation));
    assertEquals(210, form.blank().pages().getFirst().width(), 0.1);
    assertRuled(form.blank());
  }

  @Test
  void aPictureThatSaysNoSizeFillsTheSheet() throws Exception {
    OfficialForm form = take(Papers.png(Papers.scan(150)));
    assertRuled(form.blank());
    assertEquals(297, form.blank().pages().getFirst().height(), 0.1);
  }

  @Test
  void aNewerVersionKeepsWhatWasPlacedAndTheLetterCanGoBackToOurWording() throws Exception {
    take(Papers.plain());
    place(byHand());
    OfficialForm again = take(Papers.jpeg(Papers.scan(150), 150));
    assertEquals(
        byHand().items().stream().filter(each -> each.spot().page() == 0).toList(),
        again.placement().items());
    OfficialForms forms = OfficialForms.in(data);
    try (var files = Files.list(data.resolve("forms").resolve(LETTER))) {
      List<Path> kept = files.toList();
      assertEquals(4, kept.size(), "form, paper, what is known of it, one picture");
    }
    forms.use(LETTER, false);
    Answers answers = Ours.answers("company-both-letters");
    assertTrue(Printed.of(fill(answers)).text().contains("现授权本单位"));
    forms.use(LETTER, true);
    assertFalse(Printed.of(fill(answers)).text().contains("现授权本单位"));
    forms.remove(LETTER);
    assertEquals(List.of(), OfficialForms.in(data).all());
    assertTrue(Printed.of(fill(answers)).text().contains("现授权本单位"));
  }

  @Test
  void aPaperThatIsNoLongerTheSameIsNotUsed() throws Exception {
    OfficialForm form = take(Papers.plain());
    Path paper = data.resolve("forms").resolve(LETTER).resolve(form.paper() + ".pdf");
    Files.write(paper, Papers.fields());
    OfficialForms forms = OfficialForms.in(data);
    assertEquals(List.of(), forms.all());
    assertEquals(1, forms.broken().size());
  }
}
