package org.sealready.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sealready.Effort;
import org.sealready.Main;
import org.sealready.Ours;
import org.sealready.PdfPages;
import org.sealready.form.Answers;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Toy;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.Catalogue;
import org.sealready.service.UnusableFile;
import org.sealready.service.filings.FilingFiles;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;

/**
 * What is looked at in the window is what is printed: for every letter of every good sample the
 * drawn page and its PDF are the same picture, give or take the rounding of places in the PDF.
 */
@Tag(Effort.SLOW)
class PagePictureTest {

  private static final Catalogue CATALOGUE = Main.catalogue();
  private static final Letters LETTERS = new Letters(CATALOGUE, LocalDate.of(2026, 11, 21));

  /** Pixels across the page in which every letter is compared: the usual size beside the form. */
  private static final int USUAL = 620;

  /** A page at its actual size on screens of scale 1, 1.25, 1.5 and 2. */
  private static final List<Integer> SHARP = List.of(794, 992, 1191, 1587);

  /** Of 255: how far one pixel may be off, which is the edge of a stroke moved by a quarter. */
  private static final int MOST = 96;

  /** Of 255: how far all pixels may be off on average. */
  private static final double MEAN = 0.25;

  @TestFactory
  Stream<DynamicTest> everyLetterOfEverySample() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("assets/samples"))) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("broken"))
          .sorted()
          .toList()
          .stream()
          .flatMap(PagePictureTest::ofSample);
    }
  }

  private static Stream<DynamicTest> ofSample(Path file) {
    Answers answers = answers(file);
    return LETTERS.states(LETTERS.judged(answers)).stream()
        .map(LetterState::letter)
        .map(letter -> LETTERS.fill(Ours.effective(answers), letter, false))
        .filter(PagePictureTest::isPrinted)
        .map(
            letter ->
                DynamicTest.dynamicTest(
                    file.getFileName() + " " + letter.id(), () -> compare(letter, USUAL)));
  }

  private static Answers answers(Path file) {
    try {
      return new FilingFiles(CATALOGUE.form()).read(file);
    } catch (UnusableFile unusable) {
      throw new IllegalStateException(unusable);
    }
  }

  private static boolean isPrinted(FilledLetter letter) {
    try {
      return !LetterPdf.place(letter).items().isEmpty();
    } catch (LetterRefused refused) {
      return false;
    }
  }

  @TestFactory
  Stream<DynamicTest> inEveryScale() {
    FilledLetter letter = Toy.letter("commitment", Toy.SEALED);
    return SHARP.stream()
        .map(width -> DynamicTest.dynamicTest(width + " pixels", () -> compare(letter, width)));
  }

  /** PDFBox rounds the size of its picture down, so its scale is a hair larger. */
  private static void compare(FilledLetter letter, int width) throws LetterRefused {
    PageImage drawn = PagePicture.draw(LetterPdf.place(letter), width);
    double scale = (width + 0.001) / PlacedPage.WIDTH;
    PageImage printed = PdfPages.render(LetterPdf.write(letter, ""), 0, scale);

    assertEquals(width, printed.width());
    assertEquals(drawn.height(), printed.height(), 1);
    int most = 0;
    long sum = 0;
    int count = Math.min(drawn.argb().length, printed.argb().length);
    for (int i = 0; i < count; i++) {
      int off = off(drawn, i, printed, i);
      most =
          Math.max(
              most,
              Math.min(
                  off, Math.min(beside(drawn, printed, i, 1), beside(drawn, printed, i, width))));
      sum += off;
    }
    double mean = (double) sum / count;
    assertTrue(most <= MOST, "a pixel is off by " + most);
    assertTrue(mean <= MEAN, "on average off by " + mean);
  }

  private static int off(PageImage drawn, int at, PageImage printed, int there) {
    return Math.abs((drawn.argb()[at] & 0xFF) - (printed.argb()[there] & 0xFF));
  }

  /** Java moves thin rules to whole pixels, which can be the next ones where one lies between. */
  private static int beside(PageImage drawn, PageImage printed, int at, int step) {
    int last = Math.min(drawn.argb().length, printed.argb().length) - 1;
    return Math.min(
        off(drawn, at, printed, Math.max(at - step, 0)),
        off(drawn, at, printed, Math.min(at + step, last)));
  }

  @Test
  void isOpaqueAndHasInk() throws LetterRefused {
    PageImage page = PagePicture.draw(LetterPdf.place(Toy.letter("commitment", Toy.SEALED)), USUAL);

    assertEquals(USUAL * page.height(), page.argb().length);
    assertTrue(Arrays.stream(page.argb()).allMatch(pixel -> pixel >>> 24 == 0xFF));
    long dark = Arrays.stream(page.argb()).filter(pixel -> (pixel & 0xFF) < 128).count();
    assertTrue(dark > page.argb().length / 100, dark + " dark pixels");
  }
}
