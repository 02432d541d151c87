package org.sealready.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sealready.letter.Toy;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether files are PDF/A-2b, as the reference validator sees it. */
class ArchiveTest {

  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static List<String> faults(byte[] pdf) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.PDFA_2_B;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
          .map(TestAssertion::getMessage)
          .toList();
    }
  }

  @Test
  void aLetterWithRareCharactersConforms() throws Exception {
    byte[] pdf =
        LetterPdf.write(
            Toy.letter(
                    "entity-contact-authorization",
                    Toy.SEALED,
                    "entityContact.name",
                    "𠮷野𬍡䶮",
                    "letters.date",
                    "")
                .asDraft(),
            "");

    assertEquals(List.of(), faults(pdf));
  }

  @Test
  void lettersTogetherConform() throws Exception {
    byte[] pdf =
        LetterPdf.together(Toy.IDS.stream().map(id -> Toy.letter(id, Toy.UNSEALED)).toList());

    assertEquals(List.of(), faults(pdf));
  }

  @Test
  void aPageWithADrawingAndRuledLinesConforms() throws Exception {
    byte[] guide = LetterPdf.write(Toy.letter("sealing-guide", name -> true), "");
    byte[] ruled = LetterPdf.write(Toy.letter("explanation", name -> true), "");

    assertEquals(List.of(), faults(guide));
    assertEquals(List.of(), faults(ruled));
  }

  @Test
  void aSheetConforms() throws Exception {
    SheetSection section =
        new SheetSection("主体", List.of(new SheetRow("证件号码", "91510107MA6CQ7XK3Q", "执照右上角")));

    assertEquals(List.of(), faults(SheetPdf.write("核对单", "逐项核对。", List.of(section))));
  }
}
