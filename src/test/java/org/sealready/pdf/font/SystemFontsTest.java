package org.sealready.pdf.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.letter.Block;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Toy;
import org.sealready.pdf.LetterPdf;
import org.sealready.pdf.PdfADocumentTest;
import org.sealready.pdf.TinyFont;
import org.sealready.pdf.line.LetterRefused;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/** Faces of the computer, good and bad ones, made for the test. */
class SystemFontsTest {

  /** A character of Extension G that no bundled face has. */
  private static final int RARE = 0x30000;

  private static final String NAME = "洪" + Character.toString(RARE) + "𠮷";

  @TempDir Path folder;

  private void put(String name, byte[] font) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.write(folder.resolve(name), font);
  }

  private static TinyFont font() {
    return TinyFont.of(Character.toString(RARE));
  }

  private SystemFonts fonts() {
    return new SystemFonts(List.of(folder, folder.resolve("missing")));
  }

  private Optional<String> found() {
    return fonts().faceOf(RARE).map(face -> Path.of(face.file()).getFileName().toString());
  }

  private static FilledLetter letter() {
    return Toy.letter("commitment", Toy.SEALED, "entity.name", NAME);
  }

  @Test
  void aCharacterThatOnlyTheComputerHasIsPrintedAndReadBack() throws Exception {
    put("deep/er/other.TTF", font().bytes());
    byte[] pdf = LetterPdf.write(letter(), "", new FontBook(fonts()));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(
          letter().blocks().stream().map(Block::plain).collect(Collectors.joining()),
          new PDFTextStripper().getText(document).replaceAll("\\R", ""));
    }
    VeraGreenfieldFoundryProvider.initialise();
    assertEquals(List.of(), PdfADocumentTest.faults(pdf));
    String raw = new String(pdf, StandardCharsets.ISO_8859_1);
    assertFalse(
        raw.contains("other.TTF") || raw.contains(folder.toString()), "no path of a person");
    assertArrayEquals(pdf, LetterPdf.write(letter(), "", new FontBook(fonts())));
  }

  @Test
  void withoutSuchAFaceTheLetterIsRefused() {
    LetterRefused refused =
        assertThrows(
            LetterRefused.class, () -> LetterPdf.write(letter(), "", new FontBook(fonts())));

    assertEquals(new LetterRefused.MissingGlyph("entity.name", RARE), refused.why());
  }

  @ParameterizedTest
  @CsvSource({
    "0x000, true", // installable
    "0x004, true", // for preview and print
    "0x008, true", // for editing
    "0x002, false", // restricted
    "0x104, false", // whole or not at all
    "0x204, false" // bitmaps only
  })
  void whatItsMakerForbidsIsNotEmbedded(String type, boolean may) throws IOException {
    put("a.ttf", font().type(Integer.decode(type)).bytes());

    assertEquals(may, found().isPresent());
  }

  @Test
  void aFaceWithinACollectionIsFound() throws IOException {
    put("a.ttc", TinyFont.collection(TinyFont.of("甲"), font().type(2), font()));

    assertEquals(2, new SystemFonts(List.of(folder)).faceOf(RARE).map(this::faceInFile).orElse(-1));
  }

  private int faceInFile(Face face) {
    byte[] first = TinyFont.collection(TinyFont.of("甲"), font());
    int before = first.length - font().bytes().length + font().bytes().length - 4;
    return face.start() > before ? 2 : 1;
  }

  @Test
  void aFaceThatLooksLikeBodyTextGoesFirstAndABoldOneLast() throws IOException {
    put("a.ttf", font().bytes());
    put("b-song.ttf", font().weight(700).bytes());
    put("c-mincho.ttf", font().bytes());
    assertEquals(Optional.of("c-mincho.ttf"), found());

    Files.delete(folder.resolve("c-mincho.ttf"));
    assertEquals(Optional.of("a.ttf"), found());

    Files.delete(folder.resolve("a.ttf"));
    assertEquals(Optional.of("b-song.ttf"), found());
  }

  @Test
  void aGoodFaceIsTakenWhereTheFirstIsBad() throws IOException {
    put("a.ttf", font().empty().bytes());
    put("b.ttf", font().endless().bytes());
    put("c.ttf", new byte[0]);
    put("d.ttf", "not a font at all, just some words".getBytes(StandardCharsets.UTF_8));
    put("e.otf", font().bytes());
    put("f.ttf", font().bytes());

    assertEquals(Optional.of("f.ttf"), found());
  }

  /** Cut off anywhere and with any bytes changed, a file is refused or works; nothing is thrown. */
  @Test
  void noDamageDoesMoreThanHideAFace() throws IOException {
    byte[] good = TinyFont.collection(font(), font());
    Random random = new Random(1);
    for (int i = 0; i < 400; i++) {
      byte[] bad = Arrays.copyOf(good, i % 2 == 0 ? good.length : random.nextInt(good.length));
      for (int j = 0; j < 4 && bad.length > 0; j++) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt();
      }
      put("a.ttf", bad);
      SystemFonts fonts = fonts();
      fonts.faceOf(RARE).ifPresent(face -> assertTrue(fonts.file(face).glyph(RARE) > 0));
    }
  }

  @Test
  void nothingIsLookedAtBeforeItIsNeeded() throws IOException {
    FontBook book = new FontBook(fonts());
    assertTrue("洪𠮷䶮𬍡·Aéễ".codePoints().allMatch(at -> book.faceOf(at, false).isPresent()));

    put("later.ttf", font().bytes());
    assertTrue(book.faceOf(RARE, false).isPresent());
  }

  @Test
  void aFileMayVanishOnceItWasRead() throws Exception {
    put("a.ttf", font().bytes());
    FontBook book = new FontBook(fonts());
    byte[] before = LetterPdf.write(letter(), "", book);
    Files.delete(folder.resolve("a.ttf"));

    assertArrayEquals(before, LetterPdf.write(letter(), "", book));
  }

  /** Letters that must be joined, or are written from right to left, would come out wrong. */
  @Test
  void aScriptThatNeedsMoreThanGlyphsSideBySideIsNotTried() throws IOException {
    put("a.ttf", TinyFont.of("عनไ한").bytes());

    assertEquals(
        List.of(false, false, false, true),
        "عनไ한".codePoints().mapToObj(point -> fonts().faceOf(point).isPresent()).toList());
  }

  @Test
  void everySystemHasItsFolders() {
    Path home = Path.of("home");
    assertEquals(
        List.of(Path.of("D:\\Win").resolve("Fonts"), Path.of("L", "Microsoft", "Windows", "Fonts")),
        FontFolders.standard("Windows 11", home, Map.of("WINDIR", "D:\\Win", "LOCALAPPDATA", "L")));
    assertTrue(
        FontFolders.standard("Mac OS X", home, Map.of())
            .contains(home.resolve("Library").resolve("Fonts")));
    assertEquals(
        List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            home.resolve(".local/share/fonts"),
            home.resolve(".fonts")),
        FontFolders.standard("Linux", home, Map.of()));
  }

  /** The larger square of the test's face becomes as high as its neighbours. */
  @Test
  void aFaceIsFittedToBodyText() throws IOException {
    put("a.ttf", TinyFont.of("国永东南西北" + Character.toString(RARE)).bytes());
    SystemFonts fonts = fonts();
    FontFile file = fonts.file(fonts.faceOf(RARE).orElseThrow());
    FontFile body = FontBook.bundled().file(Face.REGULAR);
    int[] own = box(file, RARE);
    int[] wanted = box(body, '国');

    assertEquals(1000, file.unitsPerEm());
    assertEquals(1000, file.advance(file.glyph(RARE)));
    assertEquals(wanted[3] - wanted[1], own[3] - own[1], 40);
    assertEquals(wanted[3] + wanted[1], own[3] + own[1], 40);
  }

  private static int[] box(FontFile file, int character) {
    return file.outlines(List.of(file.glyph(character))).getFirst().box();
  }
}
