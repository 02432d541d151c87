package org.sealready.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.PdfPages;
import org.sealready.letter.Block;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Toy;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.layout.PlacedPage;

@Isolated
class LetterPdfTest {

  static final List<String> IDS = Toy.IDS;

  private static FilledLetter named(String name) {
    return Toy.letter("entity-contact-authorization", Toy.SEALED, "entityContact.name", name);
  }

  private static String extract(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\R", "");
    }
  }

  private static String typed(FilledLetter letter) {
    return letter.blocks().stream().map(Block::plain).collect(Collectors.joining());
  }

  @ParameterizedTest
  @FieldSource("IDS")
  void whatIsReadFromTheFileIsWhatWasTyped(String id) throws Exception {
    FilledLetter letter = Toy.letter(id, Toy.SEALED);

    assertEquals(typed(letter), extract(LetterPdf.write(letter, "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"䶮", "𬍡", "𠮷野", "阿卜杜拉·买买提", "O'Neil-Smith J. é", "曌㛃頔"})
  void rareNamesAreReadBack(String name) throws Exception {
    assertEquals(typed(named(name)), extract(LetterPdf.write(named(name), "")));
  }

  /** Mixed text makes lines with wide gaps, which readers must not take for blanks. */
  @Test
  void randomRemarksAreReadBack() throws Exception {
    String[] pieces = {
      "提供取号服务",
      "、",
      "，",
      "（含 App 端）",
      "v2.0 版",
      "“排队”",
      "——",
      "……",
      "12.5%",
      "𠮷",
      "《指南》",
      "；",
      "A/B",
      "https://a.example.cn/x?y=1"
    };
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      StringBuilder remark = new StringBuilder("到号提醒");
      while (remark.length() < 40 + random.nextInt(120)) {
        remark.append(pieces[random.nextInt(pieces.length)]);
      }
      FilledLetter letter =
          Toy.letter(
              Toy.IDS.get(seed % 4),
              seed % 3 == 0 ? Toy.SEALED : seed % 3 == 1 ? Toy.UNSEALED : Toy.INDIVIDUAL,
              "miniProgram.remark",
              remark.toString(),
              "entity.name",
              "成都青禾云联智慧科技技术服务有限责任公司".substring(0, 4 + random.nextInt(16)));

      assertEquals(typed(letter), extract(LetterPdf.write(letter, "")), "seed " + seed);
    }
  }

  @Test
  void aDraftIsMarkedAndStillReadable() throws Exception {
    FilledLetter letter = Toy.letter("commitment", Toy.SEALED);

    assertEquals("草稿" + typed(letter), extract(LetterPdf.write(letter.asDraft(), "")));
  }

  @Test
  void theSameLetterGivesTheSameBytesEverywhere() throws Exception {
    byte[] here = LetterPdf.write(named("𠮷野"), "");
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertArrayEquals(here, LetterPdf.write(named("𠮷野"), ""));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void onlyEmbeddedSubsetsAreUsed() throws Exception {
    try (PDDocument document = Loader.loadPDF(LetterPdf.write(named("𠮷野"), ""))) {
      int count = 0;
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
        count++;
      }
      assertEquals(3, count);
    }
  }

  @Test
  void isOneA4PageWithTitleAndLanguageThatPrintersDoNotScale() throws Exception {
    try (PDDocument document = Loader.loadPDF(LetterPdf.write(named("洪昳铉"), ""))) {
      assertEquals(1, document.getNumberOfPages());
      assertEquals(PlacedPage.WIDTH, document.getPage(0).getMediaBox().getWidth(), 0.02);
      assertEquals("玩具函", document.getDocumentInformation().getTitle());
      assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
      assertEquals(
          PDViewerPreferences.PRINT_SCALING.None.name(),
          document.getDocumentCatalog().getViewerPreferences().getPrintScaling());
    }
  }

  @Test
  void severalLettersShareOneFile() throws Exception {
    byte[] pdf =
        LetterPdf.together(Toy.IDS.stream().map(id -> Toy.letter(id, Toy.SEALED)).toList());

    assertEquals(4, PdfPages.count(pdf));
  }

  @Test
  void rareCharactersOfNamesHaveAFaceAndThoseOfNoFontHaveNone() {
    FontBook book = FontBook.bundled();
    assertTrue("洪𠮷䶮𬍡·Aé".codePoints().allMatch(point -> book.faceOf(point, false).isPresent()));
    assertTrue(book.faceOf(0x30000, false).isEmpty());
  }
}
