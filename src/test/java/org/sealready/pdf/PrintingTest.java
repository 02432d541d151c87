package org.sealready.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.print.PageFormat;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;
import org.junit.jupiter.api.Test;
import org.sealready.letter.Toy;

class PrintingTest {

  @Test
  void aPrinterThatIsNotThereIsAnAnswerNotACrash() throws Exception {
    byte[] pdf = LetterPdf.write(Toy.letter("commitment", Toy.SEALED), "");
    PrintRefused refused =
        assertThrows(PrintRefused.class, () -> Printing.print(pdf, "no such printer", 1));

    assertEquals(
        Printing.printers().isEmpty() ? PrintRefused.Kind.NO_PRINTER : PrintRefused.Kind.GONE,
        refused.kind());
    Optional<String> usual = Printing.defaultPrinter();
    assertTrue(usual.isEmpty() || Printing.printers().contains(usual.get()));
  }

  @Test
  void sheetsHaveTheSizeOfThePageAndNoMargins() throws Exception {
    byte[] pdf = LetterPdf.write(Toy.letter("commitment", Toy.SEALED), "");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Sheets sheets = new Sheets(document, new PDFPrintable(document, Scaling.ACTUAL_SIZE));
      PageFormat format = sheets.getPageFormat(0);

      assertEquals(PlacedPage.WIDTH, format.getImageableWidth(), 0.02);
      assertEquals(PlacedPage.HEIGHT, format.getImageableHeight(), 0.02);
      assertEquals(0, format.getImageableX());
    }
  }
}
