package org.sealready.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.PRINT_SCALING;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sealready.Main;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.letter.FilledLetter;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.layout.Box;
import org.sealready.pdf.layout.Geometry;
import org.sealready.pdf.layout.Placed;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.pdf.layout.Soundness;
import org.sealready.pdf.layout.TestPageLayout;
import org.sealready.pdf.layout.TestPageText;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.Catalogue;
import org.sealready.service.filings.FilingFiles;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;
import org.sealready.service.letter.TestPage;
import org.sealready.words.Language;
import org.sealready.words.Words;

class TestPagePdfTest {

  private static final Words CHINESE = Words.in(Language.CHINESE);

  @Test
  void bothRulersAreAHundredMillimetresLong() {
    Ruled page = Ruled.of(TestPage.pdf(CHINESE), 0);
    assertEquals(100, page.across(), 0.2);
    assertEquals(100, page.down(), 0.2);
  }

  @Test
  void theSealIsDrawnInItsSizeWhereTheLetterHasIt() {
    Box room = new Box(PlacedPage.mm(100), PlacedPage.mm(220), Geometry.SEAL, Geometry.SEAL);
    Ruled page = Ruled.of(TestPage.pdf(CHINESE, room), 0);
    for (int angle = 0; angle < 360; angle += 5) {
      double x = 122.5 + 21 * Math.cos(Math.toRadians(angle));
      double y = 242.5 + 21 * Math.sin(Math.toRadians(angle));
      assertTrue(page.isInked(x, y, 0.1), "at " + angle + " degrees");
    }
    assertTrue(page.isInked(100, 230, 0.1) && page.isInked(145, 230, 0.1));
    assertTrue(page.isInked(110, 220, 0.1) && page.isInked(110, 265, 0.1));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingIsPrintedOverSomethingElse(Language language) {
    TestPageText text = TestPage.text(Words.in(language));
    List<Box> lines =
        new TestPageLayout(FontBook.bundled(), text, TestPagePdf.USUAL_SEAL_ROOM)
            .items().stream()
                .filter(Placed.Text.class::isInstance)
                .map(item -> ((Placed.Text) item).box())
                .toList();
    assertTrue(lines.size() > 30);
    for (Box line : lines) {
      assertEquals(
          1,
          lines.stream().filter(other -> Soundness.overlap(line, other)).count(),
          line.toString());
      assertTrue(line.bottom() < Geometry.typeArea().bottom(), line.toString());
      assertTrue(line.right() < Geometry.typeArea().right(), line.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysWhatToMeasureAndAsksForNoScaling(Language language) throws IOException {
    Words words = Words.in(language);
    byte[] pdf = TestPage.pdf(words);
    assertArrayEquals(pdf, TestPage.pdf(words));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(
          PRINT_SCALING.None.name(),
          document.getDocumentCatalog().getViewerPreferences().getPrintScaling());
      String said = new PDFTextStripper().getText(document).replaceAll("\\s", "");
      for (String key : List.of("title", "intro", "short", "long", "paper", "moved", "seal")) {
        String text = words.text("testpage." + key).replaceAll("\\s", "");
        assertTrue(said.contains(text), key + " is missing in " + said);
      }
    }
  }

  /** Where no filing is at hand, the seal is shown within a centimetre of where letters have it. */
  @Test
  void theUsualSealRoomIsThatOfTheSamples() throws Exception {
    Catalogue catalogue = Main.catalogue();
    Letters letters = new Letters(catalogue, LocalDate.of(2026, 11, 21));
    Box usual = TestPagePdf.USUAL_SEAL_ROOM;
    int compared = 0;
    for (var sample : catalogue.samples()) {
      Answers answers = new FilingFiles(catalogue.form()).read(sample);
      for (LetterState state : letters.states(letters.judged(answers))) {
        if (!state.isWanted()) {
          continue; // a letter that is not made here may be short
        }
        Optional<Box> room = room(letters.fill(Ours.effective(answers), state.letter(), false));
        if (room.isPresent()) {
          assertEquals(usual.x(), room.get().x(), PlacedPage.mm(10), state.letter().id());
          assertEquals(usual.y(), room.get().y(), PlacedPage.mm(10), state.letter().id());
          compared++;
        }
      }
    }
    assertTrue(compared >= 5);
  }

  private static Optional<Box> room(FilledLetter letter) {
    try {
      return LetterPdf.place(letter).sealRoom();
    } catch (LetterRefused withoutLetter) {
      return Optional.empty();
    }
  }
}
