package org.sealready.pdf.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sealready.Effort;
import org.sealready.Main;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.letter.Block;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Letter;
import org.sealready.pdf.LetterPdf;
import org.sealready.pdf.RandomFilings;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.layout.LetterLayout;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.pdf.layout.Soundness;
import org.sealready.pdf.layout.Stretch;
import org.sealready.service.Catalogue;

/** Thousands of generated filings (property test): each letter is one valid page, or is refused. */
@Tag(Effort.SLOW)
class GeneratedFilingsTest {

  private static final int FILINGS = 5_000;

  /** Of so many filings one has its letters written and read back. */
  private static final int READ_BACK = 100;

  /** Texts that are put together by chance seldom hold the words of these subjects. */
  private static final Set<String> BY_WORDS =
      Set.of(
          "finance-commitment", "culture-commitment", "training-commitment", "medicine-commitment");

  private final Catalogue catalogue = Main.catalogue();
  private final LetterLayout layout = new LetterLayout(FontBook.bundled());
  private final Map<String, Integer> refused = new ConcurrentSkipListMap<>();
  private final Map<String, Integer> made = new ConcurrentSkipListMap<>();
  private final AtomicInteger sealed = new AtomicInteger();
  private final DoubleAccumulator stretched = new DoubleAccumulator(Math::max, 0);
  private final AtomicInteger read = new AtomicInteger();

  @Test
  void everyLetterIsOneSoundPageOrIsRefused() {
    IntStream.range(0, FILINGS).parallel().forEach(this::checkAll);
    int letters = sum(made);
    System.out.printf(
        "%d random filings: %d letters %s, %d of them sealed; refused as too long %d %s; %d read back%n",
        FILINGS, letters, made, sealed.get(), sum(refused), refused, read.get());
    System.out.printf(
        "faults: typesetting: %d letters of %d generated filings, widest space stretched by %.3f em%n",
        letters, FILINGS, stretched.get());
    assertTrue(stretched.get() <= Stretch.MOST + 1e-6 && stretched.get() > Stretch.MOST / 2);
    assertEquals(
        List.of(),
        catalogue.letters().stream()
            .map(Letter::id)
            .filter(id -> !made.containsKey(id) && !BY_WORDS.contains(id))
            .toList());
    int handedIn =
        catalogue.letters().stream()
            .filter(letter -> letter.use() == Letter.Use.HANDED_IN)
            .mapToInt(letter -> made.getOrDefault(letter.id(), 0))
            .sum();
    assertTrue(handedIn > 2 * FILINGS && sealed.get() > handedIn / 4 && sealed.get() < handedIn);
    assertTrue(sum(refused) < letters / 10 && read.get() > FILINGS / READ_BACK);
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void checkAll(int seed) {
    Answers answers = RandomFilings.of(catalogue.form(), seed);
    Effective effective = catalogue.form().effective(answers);
    Predicate<String> switches = name -> catalogue.switches().test(name, effective.answers());
    for (Letter letter : catalogue.letters()) {
      if (letter.need().apply(effective).isPresent()) {
        check(letter.fill(effective, catalogue.placeholders(), switches), seed);
      }
    }
  }

  private void check(FilledLetter letter, int seed) {
    String what = "seed " + seed + " " + letter.id();
    try {
      PlacedPage page = layout.place(letter);
      Soundness.check(letter, page, what);
      stretched.accumulate(Stretch.widest(page));
      made.merge(letter.id(), 1, Integer::sum);
      page.sealRoom().ifPresent(room -> sealed.incrementAndGet());
      if (seed % READ_BACK == 0) {
        readBack(letter, what);
      }
    } catch (LetterRefused why) {
      LetterRefused.TooLong tooLong = (LetterRefused.TooLong) why.why();
      refused.merge(letter.id() + " " + tooLong.placeholder(), 1, Integer::sum);
    }
  }

  private void readBack(FilledLetter letter, String what) throws LetterRefused {
    read.incrementAndGet();
    try (PDDocument document = Loader.loadPDF(LetterPdf.write(letter, ""))) {
      assertEquals(1, document.getNumberOfPages(), what);
      boolean drawn = letter.blocks().stream().anyMatch(Block.Sketch.class::isInstance);
      assertEquals(
          withoutGaps(
              letter.blocks().stream().map(Block::plain).collect(Collectors.joining()), drawn),
          withoutGaps(new PDFTextStripper().getText(document).replaceAll("\\R", ""), drawn),
          what);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(what, unreadable);
    }
  }

  /** Words of a drawing stand apart: a reader takes their distance for a blank. */
  private static String withoutGaps(String text, boolean drawn) {
    return drawn ? text.replace(" ", "") : text;
  }
}
