package org.sealready.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.SampleLetters;
import org.sealready.letter.Block;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Run;
import org.sealready.pdf.LetterPdf;
import org.sealready.pdf.layout.PlacedPage;

/**
 * Every character that a name may have, in every letter: on the page by a glyph of its own, and
 * read back from the file as it was typed.
 */
@Tag(Effort.SLOW)
class EveryNamePrintsTest {

  private static final int AT_ONCE = 180;
  private static final FontBook BOOK = FontBook.bundled();
  private static final List<FilledLetter> LETTERS =
      SampleLetters.all().stream()
          .filter(made -> made.sample().equals("company-other-contact"))
          .map(SampleLetters.Made::letter)
          .filter(letter -> hole(letter).isPresent())
          .toList();

  @TempDir Path folder;

  private static String table(String name) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources", name)).stream()
        .filter(line -> !line.startsWith("#"))
        .collect(Collectors.joining());
  }

  /** Every so many of those that the face for body text lacks, in the order of Unicode. */
  private static String extensions(int count) {
    int[] lacking =
        IntStream.rangeClosed(0x20000, 0x2EBE0)
            .filter(Character::isDefined)
            .filter(point -> !BOOK.has(point, Face.REGULAR) && BOOK.has(point, Face.RARE))
            .toArray();
    return IntStream.range(0, count)
        .map(i -> lacking[(int) ((long) i * lacking.length / count)])
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static List<String> parts(String characters) {
    int[] points = characters.codePoints().toArray();
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < points.length; from += AT_ONCE) {
      parts.add(new String(points, from, Math.min(AT_ONCE, points.length - from)));
    }
    return parts;
  }

  @Test
  void theTablesAreWhole() throws IOException {
    assertEquals(8105, table("standard-characters.txt").codePoints().distinct().count());
    assertEquals(95, table("rare-characters.txt").codePoints().distinct().count());
    assertEquals(200, extensions(200).codePoints().distinct().count());
    assertTrue(LETTERS.size() >= 3);
  }

  /** The guide's drawing has its words apart, which a reader takes for blanks. */
  private static String inADrawingTogether(String found) {
    return found.replaceAll("签字： *① *", "签字：①").replaceAll("① *单位名称", "①单位名称");
  }

  @Test
  void everyCharacterPrintsInEveryLetter() throws Exception {
    String all = table("standard-characters.txt") + table("rare-characters.txt") + extensions(200);
    int poppler = 0;
    for (String part : parts(all)) {
      List<FilledLetter> letters = LETTERS.stream().map(letter -> with(letter, part)).toList();
      for (FilledLetter letter : letters) {
        hasAGlyphForAll(LetterPdf.place(letter));
      }
      byte[] pdf = LetterPdf.together(letters);
      String typed = letters.stream().map(EveryNamePrintsTest::text).collect(Collectors.joining());
      assertEquals(typed, inADrawingTogether(byPdfBox(pdf)));
      Optional<String> other = byPoppler(pdf);
      poppler += other.isPresent() ? 1 : 0;
      other.ifPresent(found -> assertEquals(typed, inADrawingTogether(found)));
    }
    System.out.printf(
        "%d characters printed in each of %d letters and read back by PDFBox%s%n",
        all.codePointCount(0, all.length()), LETTERS.size(), poppler > 0 ? " and Poppler" : "");
  }

  private static void hasAGlyphForAll(PlacedPage page) {
    page.lines()
        .flatMap(line -> line.glyphs().stream())
        .forEach(
            glyph ->
                assertNotEquals(
                    0,
                    BOOK.glyph(glyph.codePoint(), glyph.face()),
                    "U+%04X".formatted(glyph.codePoint())));
  }

  private static String text(FilledLetter letter) {
    return letter.blocks().stream().map(Block::plain).collect(Collectors.joining());
  }

  private static String byPdfBox(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\R", "");
    }
  }

  /** Empty where Poppler is not installed. */
  private Optional<String> byPoppler(byte[] pdf) throws Exception {
    Path file = Files.write(folder.resolve("letters.pdf"), pdf);
    try {
      Process process =
          new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0
          ? Optional.of(text.replaceAll("[\\n\\f]", ""))
          : Optional.empty();
    } catch (IOException notInstalled) {
      return Optional.empty();
    }
  }

  /** A placeholder of running text, which does not stand at the close. */
  private static Optional<String> hole(FilledLetter letter) {
    Set<String> close = names(letter.blocks().stream().filter(Block.Close.class::isInstance));
    return names(letter.blocks().stream().filter(Block.Paragraph.class::isInstance)).stream()
        .filter(name -> !name.isEmpty() && !close.contains(name))
        .sorted()
        .findFirst();
  }

  private static Set<String> names(Stream<Block> blocks) {
    return blocks
        .flatMap(block -> block.text().stream())
        .map(Run::placeholder)
        .collect(Collectors.toSet());
  }

  private static FilledLetter with(FilledLetter letter, String characters) {
    String hole = hole(letter).orElseThrow();
    List<Block> blocks = new ArrayList<>();
    boolean filled = false;
    for (Block block : letter.blocks()) {
      boolean here = block instanceof Block.Paragraph && names(Stream.of(block)).contains(hole);
      blocks.add(here && !filled ? filled(block, hole, characters) : block);
      filled |= here;
    }
    return new FilledLetter(letter.id(), letter.title(), blocks, false);
  }

  private static Block filled(Block paragraph, String hole, String characters) {
    return new Block.Paragraph(
        paragraph.text().stream()
            .map(run -> run.placeholder().equals(hole) ? new Run(characters, hole, false) : run)
            .toList());
  }
}
