package org.sealready.pdf.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our reading and writing of fonts against FontBox's. */
class FontFileTest {

  static final List<Face> FACES = List.of(Face.REGULAR, Face.BOLD, Face.LATIN, Face.RARE);

  private static final List<Integer> SOME = "国永龘A1，—é".codePoints().boxed().toList();

  private static TrueTypeFont parsed(byte[] bytes) throws IOException {
    return new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
  }

  private static byte[] bytes(Face face) throws IOException {
    try (var in = FontFileTest.class.getResourceAsStream(face.file())) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @FieldSource("FACES")
  void knowsEveryCharacterAndItsWidth(Face face) throws IOException {
    FontFile ours = FontBook.bundled().file(face).fitted(FontMatch.NONE);
    TrueTypeFont theirs = parsed(bytes(face));
    CmapLookup characters = theirs.getUnicodeCmapLookup();

    for (int point = 0; point < 0x32000; point++) {
      int glyph = characters.getGlyphId(point);
      assertEquals(glyph, ours.glyph(point), "U+%04X".formatted(point));
      if (glyph != 0) {
        assertEquals(theirs.getAdvanceWidth(glyph), ours.advance(glyph));
      }
    }
    assertEquals(theirs.getName(), ours.name());
    assertEquals(theirs.getUnitsPerEm(), ours.unitsPerEm());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 5})
  void aSubsetDrawsTheSameOutlines(int divisor) throws IOException {
    FontFile face = FontBook.bundled().file(Face.REGULAR);
    List<Integer> glyphs = SOME.stream().map(face::glyph).toList();
    TrueTypeFont whole = parsed(bytes(Face.REGULAR));
    SubsetFile file =
        new SubsetFile(face, glyphs.subList(0, 5), glyphs.subList(5, glyphs.size()), divisor);

    TrueTypeFont subset = parsed(file.write());

    assertEquals(glyphs.size() + 1, subset.getNumberOfGlyphs());
    assertEquals(1000 / divisor, subset.getUnitsPerEm());
    for (int i = 0; i < glyphs.size(); i++) {
      Rectangle2D large = whole.getGlyph().getGlyph(glyphs.get(i)).getPath().getBounds2D();
      Rectangle2D small = subset.getGlyph().getGlyph(i + 1).getPath().getBounds2D();
      assertEquals(large.getMinX() / divisor, small.getMinX(), 0.51);
      assertEquals(large.getMaxY() / divisor, small.getMaxY(), 0.51);
      assertEquals(
          whole.getAdvanceWidth(glyphs.get(i)) / (double) divisor,
          subset.getAdvanceWidth(i + 1),
          0.51);
    }
  }

  @Test
  void anOutlineIsReadBackAsItWasWritten() {
    FontFile face = FontBook.bundled().file(Face.RARE);
    for (int point : "𠮷𬍡野".codePoints().toArray()) {
      Outline outline = face.outlines(List.of(face.glyph(point))).getFirst();
      GlyphBytes bytes = new GlyphBytes(GlyphBytes.most(outline));
      bytes.write(outline, outline.box());

      assertSame(outline, Outline.read(ByteBuffer.wrap(bytes.written()), part -> outline));
    }
  }

  private static void assertSame(Outline expected, Outline found) {
    assertArrayEquals(expected.x(), found.x());
    assertArrayEquals(expected.y(), found.y());
    assertArrayEquals(expected.on(), found.on());
    assertArrayEquals(expected.ends(), found.ends());
  }

  @Test
  void aGlyphOfPartsIsPutTogether() {
    Outline square =
        new Outline(
            new int[] {0, 0, 100, 100},
            new int[] {0, 100, 100, 0},
            new boolean[] {true, true, true, true},
            new int[] {3});
    ByteBuffer glyph = ByteBuffer.allocate(64);
    glyph.putShort((short) -1).putLong(0);
    glyph.putShort((short) (2 | 32)).putShort((short) 7).put((byte) 10).put((byte) -20);
    glyph
        .putShort((short) (1 | 2 | 8))
        .putShort((short) 7)
        .putShort((short) 300)
        .putShort((short) 0);
    glyph.putShort((short) (16384 / 2));

    Outline whole = Outline.read(glyph.flip(), part -> square);

    assertArrayEquals(new int[] {10, 10, 110, 110, 300, 300, 350, 350}, whole.x());
    assertArrayEquals(new int[] {-20, 80, 80, -20, 0, 50, 50, 0}, whole.y());
    assertArrayEquals(new int[] {3, 7}, whole.ends());
  }

  /**
   * Two segments: one that adds a difference, one that looks its glyphs up, and the closing one.
   */
  @Test
  void theMapOfTheBasicPlaneIsRead() {
    int[] words = {
      0, 1, 3, 1, 0, 12, 4, 46, 0, 6, 0, 0, 0, 0x22, 0x31, 0xFFFF, 0, 0x21, 0x30, 0xFFFF, 0xFFE0, 0,
      1, 0, 4, 0, 9, 8
    };
    ByteBuffer table = ByteBuffer.allocate(2 * words.length);
    IntStream.of(words).forEach(word -> table.putShort((short) word));
    CharacterMap map = CharacterMap.of(table);

    assertEquals(
        List.of(1, 2, 9, 8), IntStream.of(0x21, 0x22, 0x30, 0x31).map(map::glyph).boxed().toList());
    assertEquals(
        List.of(0, 0, 0, 0),
        IntStream.of(0x20, 0x23, 0x32, 0x10021).map(map::glyph).boxed().toList());
  }

  @Test
  void whatIsNoFontIsRefused() {
    byte[] empty = new byte[64];

    assertThrows(IOException.class, () -> FontFile.read(() -> new ByteArrayInputStream(empty), 0));
  }

  @Test
  void onlyWhatIsNeededIsKept() {
    FontFile face = FontBook.bundled().file(Face.REGULAR);
    List<Integer> glyphs = List.of(face.glyph('国'), face.glyph('国'), face.glyph(' '));

    List<Outline> outlines = face.outlines(glyphs);

    assertTrue(outlines.get(0) == outlines.get(1), "read once");
    assertEquals(0, outlines.get(2).x().length);
  }
}
