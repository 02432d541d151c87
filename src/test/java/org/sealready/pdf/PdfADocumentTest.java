package org.sealready.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sealready.Effort;
import org.sealready.PdfPages;
import org.sealready.SampleLetters;
import org.sealready.letter.Toy;
import org.sealready.pdf.layout.SheetRow;
import org.sealready.pdf.layout.SheetSection;
import org.sealready.service.letter.TestPage;
import org.sealready.words.Language;
import org.sealready.words.Words;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether files are PDF/A-2b and PDF/UA-1, as the reference validator sees it. */
@Tag(Effort.SLOW)
public class PdfADocumentTest {

  private static final List<PDFAFlavour> BOTH = List.of(PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFUA_1);

  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  public static List<String> faults(byte[] pdf) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), BOTH.getFirst(), BOTH.getFirst());
        PDFAValidator validator = Foundries.defaultInstance().createValidator(BOTH)) {
      List<String> faults = new ArrayList<>();
      var results = validator.validateAll(parser);
      assertEquals(BOTH.size(), results.size());
      results.forEach(
          result ->
              result.getTestAssertions().stream()
                  .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                  .map(test -> result.getPDFAFlavour() + ": " + test.getMessage())
                  .distinct()
                  .forEach(faults::add));
      return faults;
    }
  }

  @Test
  void everyFileOfEverySampleConforms() throws Exception {
    Map<String, byte[]> files = new TreeMap<>();
    SampleLetters.all().forEach(made -> files.put(made.name(), made.pdf()));
    SampleLetters.unsealed().forEach(made -> files.put(made.name(), made.pdf()));
    SampleLetters.drafts().forEach(made -> files.put(made.name(), made.pdf()));
    for (String sample : List.of("company-both-letters", "individual", "rare-names")) {
      files.put(sample + "-together", SampleLetters.together(sample));
      files.put(sample + "-proof", SampleLetters.proofSheet(sample));
      files.put(sample + "-card", SampleLetters.smsCard(sample));
    }
    Map<String, List<String>> faulty = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      List<String> faults = faults(file.getValue());
      if (!faults.isEmpty()) {
        faulty.put(file.getKey(), faults);
      }
    }

    System.out.printf(
        "veraPDF: %d of %d files are PDF/A-2b and PDF/UA-1%n",
        files.size() - faulty.size(), files.size());
    assertEquals(Map.of(), faulty);
    assertTrue(files.size() >= 2 * SampleLetters.all().size(), "sealed and unsealed");
  }

  /** A validator that finds no fault in anything proves nothing. */
  @Test
  void aFileThatLacksItsTagsOrItsMetadataFails() throws Exception {
    byte[] pdf = LetterPdf.write(Toy.letter("commitment", Toy.SEALED), "");

    assertEquals(List.of(), faults(pdf));
    assertNotEquals(List.of(), faults(changed(pdf, "<pdfaid:part>2", "<pdfaid:part>7")));
    assertNotEquals(List.of(), faults(changed(pdf, "<pdfuaid:part>1", "<pdfuaid:part>7")));
  }

  private static byte[] changed(byte[] pdf, String from, String to) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    assertTrue(text.contains(from), from);
    return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aFileWithCharactersOfThreeFacesConforms() throws Exception {
    byte[] pdf =
        LetterPdf.write(
            Toy.letter("entity-contact-authorization", Toy.SEALED, "entityContact.name", "𠮷野𬍡䶮")
                .asDraft(),
            "");

    assertEquals(List.of(), faults(pdf));
  }

  /** Long tables break over pages: one cell then has content on two of them. */
  @Test
  void aSheetOfSeveralPagesConforms() throws Exception {
    SheetRow row = new SheetRow("经营范围", "软件开发；技术服务；".repeat(200), "执照");
    byte[] pdf = SheetPdf.write("核对单", "逐项核对。", List.of(new SheetSection("主体", List.of(row))));

    assertNotEquals(1, PdfPages.count(pdf));
    assertEquals(List.of(), faults(pdf));
  }

  @Test
  void aTestPageConforms() throws Exception {
    assertEquals(List.of(), faults(TestPage.pdf(Words.in(Language.CHINESE))));
    assertEquals(List.of(), faults(TestPage.pdf(Words.in(Language.ENGLISH))));
  }

  @Test
  void aPageWithADrawingAndRuledLinesConforms() throws Exception {
    byte[] guide =
        LetterPdf.write(
            Toy.letter("sealing-guide", name -> !name.equals("letter.both-contacts-authorization")),
            "");
    byte[] ruled = LetterPdf.write(Toy.letter("explanation", name -> true), "");

    assertEquals(List.of(), faults(guide));
    assertEquals(List.of(), faults(ruled));
  }
}
