package org.sealready.pdf.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.print.PageFormat;
import java.awt.print.PrinterAbortException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import javax.print.DocFlavor;
import javax.print.SimpleDoc;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.sealready.letter.Toy;
import org.sealready.pdf.LetterPdf;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.service.letter.TestPage;
import org.sealready.words.Language;
import org.sealready.words.Words;

class JavaPrintersTest {

  private static final Pattern CONCAT = Pattern.compile("\\[([0-9.E -]+)\\] concat");

  private static StreamPrintService toPostScript(ByteArrayOutputStream out) {
    return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
        DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
        .getPrintService(out);
  }

  /** What Java draws for a printer, as PostScript. */
  private static String drawn(byte[] pdf, PrintOrder order) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamPrintService service = toPostScript(out);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      service
          .createPrintJob()
          .print(
              new SimpleDoc(new Sheets(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null),
              JavaPrinters.attributes("文书", order, service));
    }
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  @Test
  void sheetsHaveTheSizeOfThePageAndNoMargins() throws Exception {
    byte[] pdf = LetterPdf.write(Toy.letter("commitment", Toy.SEALED), "");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PageFormat format = new Sheets(document).getPageFormat(0);

      assertEquals(PlacedPage.WIDTH, format.getImageableWidth(), 0.02);
      assertEquals(PlacedPage.HEIGHT, format.getImageableHeight(), 0.02);
      assertEquals(0, format.getImageableX());
      assertEquals(0, format.getImageableY());
    }
  }

  /** Every matrix leads from the page's points, counted upwards, to dots of the printer. */
  @Test
  void whatJavaDrawsIsNeitherScaledNorMoved() throws Exception {
    String drawn = drawn(TestPage.pdf(Words.in(Language.CHINESE)), new PrintOrder("", 1, false));
    List<double[]> matrices =
        CONCAT
            .matcher(drawn)
            .results()
            .map(JavaPrintersTest::numbers)
            .filter(m -> m[3] < 0)
            .toList();

    assertTrue(drawn.contains("[72 300.0 div 0 0 72 300.0 div 0 0]concat"), "300 dots an inch");
    assertFalse(matrices.isEmpty());
    for (double[] matrix : matrices) {
      double[] points = DoubleStream.of(matrix).map(number -> number * 72 / 300).toArray();
      assertArrayEquals(new double[] {1, 0, 0, -1, 0, PlacedPage.HEIGHT}, points, 0.001);
    }
  }

  @Test
  void textIsDrawnAsOutlinesNotAsDots() throws Exception {
    byte[] letter = LetterPdf.write(Toy.letter("commitment", Toy.SEALED), "");
    String drawn = drawn(letter, new PrintOrder("", 1, false));

    assertTrue(drawn.lines().filter(line -> line.endsWith(" C")).count() > 1000);
    assertFalse(drawn.contains("colorimage"));
  }

  private static double[] numbers(MatchResult matrix) {
    return Arrays.stream(matrix.group(1).split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  @Test
  void theJobIsOnA4OnOneSide() throws Exception {
    var attributes =
        JavaPrinters.attributes(
            "文书", new PrintOrder("", 3, true), toPostScript(new ByteArrayOutputStream()));

    assertEquals(MediaSizeName.ISO_A4, attributes.get(javax.print.attribute.standard.Media.class));
    assertEquals(Sides.ONE_SIDED, attributes.get(Sides.class));
    assertEquals(new Copies(3), attributes.get(Copies.class));
  }

  @Test
  void anInterruptGivesTheJobUp() throws Exception {
    byte[] pdf = LetterPdf.write(Toy.letter("commitment", Toy.SEALED), "");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Sheets sheets = new Sheets(document);
      Thread.currentThread().interrupt();
      assertThrows(
          PrinterAbortException.class, () -> sheets.print(null, sheets.getPageFormat(0), 0));
      assertTrue(Thread.interrupted());
    }
  }
}
