package org.sealready.pdf.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.PdfPages;
import org.sealready.letter.Toy;
import org.sealready.pdf.LetterPdf;
import org.sealready.pdf.Ruled;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.letter.TestPage;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** What comes out of the queues that {@code .ci/print} sets up. */
class CupsOnAQueueTest {

  private static final double TOLERANCE = 0.3;
  private static final double A_SPECK = 0.001;

  private final Printers printers = Printers.ofThisComputer();

  private byte[] print(byte[] pdf, PrintOrder order) throws Exception {
    try (Paper paper = new Paper()) {
      long start = System.nanoTime();
      printers.print(pdf, "queue test", order);
      System.out.printf(
          "on %s: %d bytes taken in %d ms%n",
          order.printer(), pdf.length, (System.nanoTime() - start) / 1_000_000);
      return paper.next();
    }
  }

  private static byte[] letters() throws LetterRefused {
    return LetterPdf.together(Toy.IDS.stream().map(id -> Toy.letter(id, Toy.SEALED)).toList());
  }

  private static void assertSamePlace(byte[] printed, int page, byte[] ours, int of) {
    Ruled was = Ruled.of(ours, of);
    Ruled is = Ruled.of(printed, page);
    assertTrue(is.strayFrom(was, TOLERANCE) < A_SPECK, "page " + page + " has ink elsewhere");
    assertTrue(was.strayFrom(is, TOLERANCE) < A_SPECK, "page " + page + " lacks ink");
  }

  @Test
  void findsTheQueuesAndHowTheyAre() throws Exception {
    assertEquals(List.of("Edgeless", "Margins", "Rejecting", "Stopped"), printers.names());
    assertEquals(Optional.of("Margins"), printers.usual());
    assertEquals(Optional.of(new PrinterState(true, false, true)), printers.state("Edgeless"));
    assertTrue(printers.state("Stopped").orElseThrow().stopped());
    assertTrue(!printers.state("Rejecting").orElseThrow().accepting());
    assertEquals(Optional.empty(), printers.state("Nowhere"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Edgeless", "Margins"})
  void aHundredMillimetresAreAHundred(String printer) throws Exception {
    byte[] page = TestPage.pdf(Words.in(Language.CHINESE));
    byte[] printed = print(page, new PrintOrder(printer, 1, true));
    assertEquals(100, Ruled.of(printed, 0).across(), 0.2);
    assertEquals(100, Ruled.of(printed, 0).down(), 0.2);
    assertSamePlace(printed, 0, page, 0);
  }

  /** Otherwise the tests above would hold for any job. */
  @Test
  void aScaledJobWouldBeFoundOut() throws Exception {
    byte[] page = TestPage.pdf(Words.in(Language.CHINESE));
    try (Paper paper = new Paper()) {
      assertTrue(
          CupsTool.send(page, List.of("lp", "-d", "Margins", "-o", "print-scaling=fit")).good());
      assertTrue(Ruled.of(paper.next(), 0).across() < 98);
    }
  }

  @Test
  void severalLettersAreOneJobInOrderAndSetsFollowOneAnother() throws Exception {
    byte[] letters = letters();
    byte[] printed = print(letters, new PrintOrder("Margins", 2, false));
    int count = PdfPages.count(letters);
    assertEquals(2 * count, PdfPages.count(printed));
    for (int page = 0; page < 2 * count; page++) {
      assertSamePlace(printed, page, letters, page % count);
    }
  }

  @Test
  void textStaysTextUpToThePrinter() throws Exception {
    byte[] printed = print(letters(), new PrintOrder("Margins", 1, false));
    try (PDDocument document = Loader.loadPDF(printed)) {
      for (PDPage page : document.getPages()) {
        assertTrue(names(page.getResources().getFontNames()).findAny().isPresent());
        assertEquals(Optional.empty(), names(page.getResources().getXObjectNames()).findAny());
      }
    }
  }

  private static java.util.stream.Stream<COSName> names(Iterable<COSName> names) {
    return StreamSupport.stream(names.spliterator(), false);
  }

  @Test
  void settingsOfTheSystemsWindowAreHeeded() throws Exception {
    byte[] printed =
        print(letters(), new PrintOrder("Margins", 1, false, Map.of("page-ranges", "2-3")));
    assertEquals(2, PdfPages.count(printed));
    assertSamePlace(printed, 0, letters(), 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rejecting:REJECTING", "Nowhere:GONE"})
  void aQueueThatTakesNothingSaysWhy(String pair) {
    String[] parts = pair.split(":");
    PrintRefused refused =
        assertThrows(
            PrintRefused.class,
            () -> printers.print(letters(), "queue test", new PrintOrder(parts[0], 1, false)));
    assertEquals(parts[1], refused.kind().name());
  }

  @Test
  void aStoppedQueueTakesTheJob() throws IOException, Exception {
    printers.print(letters(), "queue test", new PrintOrder("Stopped", 1, false));
    assertTrue(CupsTool.ask("lpstat", "-o", "Stopped").text().startsWith("Stopped-"));
  }
}
