package org.sealready.service.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.letter.Letter;
import org.sealready.paper.Paper;
import org.sealready.papers.Papers;
import org.sealready.papers.Printed;
import org.sealready.papers.UnnamedPapers;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.letter.Letters;
import org.sealready.service.letter.PrintRecord;
import org.sealready.service.letter.PrintState;
import org.sealready.service.letter.PrintTexts;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** An official form with fields of its own is filled by their names. */
@Tag(Effort.SLOW)
class FieldPaperTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @TempDir private Path data;

  private FilledPaper form() {
    return new FilledPaper(data);
  }

  @Test
  void fieldsAreFilledByTheirNamesForEverySample() throws Exception {
    OfficialPaper form = form().take(Papers.fields());
    assertEquals(Paper.Kind.FIELDS, form.blank().kind());
    assertEquals(
        new TreeSet<>(
            List.of(
                "unitName", "Text2", "负责人姓名", "身份证号", "负责人证件类型", "小程序备注", "主体性质=企业", "主体性质=个人")),
        new TreeSet<>(form.placement().fields().keySet()));
    for (Answers answers : FilledPaper.samples()) {
      Printed printed = Printed.of(form().fill(answers));
      assertEquals(
          FilledPaper.bare(FilledPaper.value("entity.name", answers)),
          printed.in(0, 70, 47, 110, 8));
      assertEquals(
          FilledPaper.bare(FilledPaper.value("entity.certificateNumber", answers)),
          printed.in(0, 70, 59, 110, 8));
      assertEquals(
          FilledPaper.bare(FilledPaper.value("entityContact.name", answers)),
          printed.in(0, 70, 71, 60, 8));
      assertEquals(
          FilledPaper.bare(FilledPaper.value("entityContact.idNumber", answers)),
          printed.in(0, 70, 83, 108, 8));
      assertEquals(
          FilledPaper.bare(FilledPaper.value("miniProgram.remark", answers)),
          printed.in(0, 70, 107, 110, 30));
      boolean individual = FilledPaper.value("entity.type", answers).equals("个人");
      boolean company = FilledPaper.value("entity.type", answers).equals("企业");
      assertEquals(company, printed.text().contains("●") && !individual);
      assertEquals("微信", printed.in(0, 70, 170, 60, 8), "what the paper says itself stays");
      assertEquals("√", printed.in(0, 69, 159, 6, 6), "what was ticked stays");
    }
  }

  @Test
  void aListTakesTheOneOfItsOwnTextsThatSaysTheSame() throws Exception {
    form().take(Papers.fields());
    Printed printed = Printed.of(form().fill(Ours.answers("company-both-letters")));
    assertEquals("身份证", printed.in(0, 70, 95, 60, 8));
  }

  @Test
  void aCombHasEveryCharacterInTheMiddleOfItsPart() throws Exception {
    form().take(Papers.fields());
    Answers answers = Ours.answers("company-both-letters");
    FilledPaper.assertCentred(
        Printed.of(form().fill(answers)).within(0, 70, 83, 108, 8),
        FilledPaper.value("entityContact.idNumber", answers),
        70,
        108 / 18.0);
  }

  @Test
  void whatIsFilledIsFlatHarmlessAndPrintsInItsSize() throws Exception {
    form().take(Papers.fields());
    Answers answers = Ours.answers("company-both-letters");
    byte[] pdf = form().fill(answers);
    assertArrayEquals(pdf, form().fill(answers), "the same bytes again");
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
    form().take(Papers.fields());
    Answers answers =
        FilledPaper.with(Ours.answers("company-both-letters"), "entityContact.name", "丁𠮷䶮");
    assertEquals("丁𠮷䶮", Printed.of(form().fill(answers)).in(0, 70, 71, 60, 8));
    Answers unknown =
        FilledPaper.with(answers, "entityContact.name", "丁" + Character.toString(0x323AF));
    LetterRefused refused = assertThrows(LetterRefused.class, () -> form().fill(unknown));
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
    form().take(Papers.fields());
    Answers answers = Ours.answers("company-both-letters");
    String longer = "成都石桥渡文化用品与手工皮具展示销售服务有限责任公司";
    Answers fits = FilledPaper.with(answers, "entity.name", longer);
    assertEquals(longer, Printed.of(form().fill(fits)).in(0, 70, 47, 110, 8));
    Answers beyond = FilledPaper.with(answers, "entity.name", longer.repeat(3));
    LetterRefused refused = assertThrows(LetterRefused.class, () -> form().fill(beyond));
    LetterRefused.NoRoom why = (LetterRefused.NoRoom) inField(refused);
    assertEquals("entity.name", why.placeholder());
    Answers cut =
        FilledPaper.with(
            answers,
            "entity.name",
            longer.repeat(3).substring(0, longer.length() * 3 - why.characters()));
    assertEquals(
        FilledPaper.value("entity.name", cut), Printed.of(form().fill(cut)).in(0, 70, 47, 110, 8));
  }

  /** The field for the remark is 25 mm high, and whoever made it did not allow several lines. */
  @Test
  void aFieldAsHighAsSeveralLinesTakesThem() throws Exception {
    form().take(UnnamedPapers.lines());
    Answers answers = Ours.answers("company-both-letters");
    Printed printed = Printed.of(form().fill(answers));
    String remark = FilledPaper.value("miniProgram.remark", answers);
    assertEquals(FilledPaper.bare(remark), printed.in(0, 25, 118, 160, 25));
    List<Printed.Character> characters = printed.within(0, 25, 118, 160, 25);
    assertEquals(2, characters.stream().map(Printed.Character::baseline).distinct().count());
    Printed.Character first = characters.getFirst();
    assertEquals(12 * 25.4 / 72, 2 * (first.x() - first.left()), 0.1, "in its own size");
  }

  @Test
  void aFieldTakesNoMoreCharactersThanItSays() throws Exception {
    form().take(Papers.fields());
    Answers answers =
        FilledPaper.with(
            Ours.answers("company-both-letters"), "entityContact.idNumber", "1234567890123456789");
    LetterRefused refused = assertThrows(LetterRefused.class, () -> form().fill(answers));
    assertEquals(new LetterRefused.NoRoom("entityContact.idNumber", 1), inField(refused));
  }

  /** The print of a filled form holds until an answer in it, its places or the form change. */
  @Test
  void aPrintRemembersTheFormAndWhatStoodInIt() throws Exception {
    OfficialPaper form = form().take(Papers.fields());
    Answers answers = Ours.answers("company-both-letters");
    assertTrue(print(answers, Optional.empty()).isEmpty());
    Letters letters = letters(Optional.empty());
    PrintRecord record =
        new PrintRecord(
            LocalDate.of(2026, 11, 20),
            PrintRecord.Way.PRINTED,
            letters.versions().of(Ours.effective(answers), letter(letters)));
    Optional<PrintRecord> printed = Optional.of(record);
    assertTrue(print(answers, printed).orElseThrow().isValid());

    Answers renamed = FilledPaper.with(answers, "entity.name", "另一家公司");
    PrintState changed = print(renamed, printed).orElseThrow();
    assertEquals(List.of("entity.name"), changed.changed().stream().map(Field::id).toList());
    assertFalse(changed.isValid() || changed.reworded());

    form().place(form.placement().without("unitName"));
    assertEquals("11月20日打印过，之后改了官方表格：请重打。", line(answers, printed));
    OfficialPapers.in(data).remove(FilledPaper.LETTER);
    assertEquals("11月20日打印过，之后改了官方表格：请重打。", line(answers, printed));
  }

  private Letters letters(Optional<PrintRecord> printed) {
    return new Letters(
        Ours.catalogue(), TODAY, OfficialPapers.in(data), letter -> letter, id -> printed);
  }

  private static Letter letter(Letters letters) {
    return letters.forms().letters().stream()
        .filter(each -> each.id().equals(FilledPaper.LETTER))
        .findFirst()
        .orElseThrow();
  }

  private Optional<PrintState> print(Answers answers, Optional<PrintRecord> printed) {
    Letters letters = letters(printed);
    return letters.versions().state(Ours.effective(answers), letter(letters));
  }

  private String line(Answers answers, Optional<PrintRecord> printed) {
    return new PrintTexts(Ours.catalogue(), Words.in(Language.CHINESE))
        .line(print(answers, printed).orElseThrow(), TODAY);
  }
}
