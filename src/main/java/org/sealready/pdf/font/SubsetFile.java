package org.sealready.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A TrueType file of a few glyphs of a face, with the tables that PDF asks for (ISO 32000-1, 9.9)
 * and no others. Glyph 0 is empty, then come the usual ones and then the others.
 */
final class SubsetFile {

  private static final List<String> TAGS = List.of("glyf", "head", "hhea", "hmtx", "loca", "maxp");
  private static final int DIRECTORY = 12 + 16 * TAGS.size();

  private final FontFile font;
  private final int unitsPerEm;
  private final KnownBlocks.Known usual;
  private final List<GlyphBlock.Metrics> glyphs;
  private final byte[] beginning;
  private final byte[] middle;
  private final byte[] end;

  /**
   * @param usual glyphs that many a file has in common
   * @param divisor see {@link GlyphBlock#of}
   */
  SubsetFile(FontFile font, List<Integer> usual, List<Integer> others, int divisor) {
    this.font = font;
    unitsPerEm = font.unitsPerEm() / divisor;
    this.usual = font.known().of(usual, divisor);
    GlyphBlock own = GlyphBlock.of(font, others, divisor);
    glyphs = Stream.concat(this.usual.block().metrics().stream(), own.metrics().stream()).toList();
    middle = this.usual.block().bytes();
    end = Arrays.copyOf(own.bytes(), padded(middle.length + own.bytes().length) - middle.length);
    beginning = beginning();
  }

  /** The file's length. */
  int length() {
    return beginning.length + middle.length + end.length;
  }

  /** The file. */
  byte[] write() {
    ByteBuffer file = ByteBuffer.allocate(length());
    return file.put(beginning).put(middle).put(end).array();
  }

  /** The file, deflated. */
  byte[] packed() {
    return DeflateStream.around(beginning, middle, usual.packed(), end);
  }

  /** All but the outlines, which come last. */
  private byte[] beginning() {
    List<ByteBuffer> tables = List.of(head(), hhea(), hmtx(), loca(), maxp());
    int size = DIRECTORY + tables.stream().mapToInt(table -> padded(table.capacity())).sum();
    ByteBuffer file = ByteBuffer.allocate(size);
    file.putInt(0x00010000).putShort((short) TAGS.size());
    file.putShort((short) 64).putShort((short) 2).putShort((short) (16 * TAGS.size() - 64));
    int outlines = sum(middle, 0) + sum(end, middle.length);
    entry(file, 0, outlines, size, middle.length + end.length);
    int at = DIRECTORY;
    for (int i = 0; i < tables.size(); i++) {
      byte[] table = tables.get(i).array();
      file.put(at, table);
      entry(file, i + 1, sum(table, 0), at, table.length);
      at += padded(table.length);
    }
    int all = sum(file.array(), 0) + outlines;
    return file.putInt(DIRECTORY + 8, 0xB1B0AFBA - all).array();
  }

  private static void entry(ByteBuffer file, int index, int sum, int at, int length) {
    file.put(TAGS.get(index).getBytes(StandardCharsets.US_ASCII));
    file.putInt(sum).putInt(at).putInt(length);
  }

  private ByteBuffer head() {
    ByteBuffer head = ByteBuffer.allocate(54);
    head.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(0x5F0F3CF5);
    head.putShort((short) 3).putShort((short) unitsPerEm).putLong(0).putLong(0);
    for (int i = 0; i < 4; i++) {
      int edge = i;
      var edges = glyphs.stream().mapToInt(glyph -> glyph.box()[edge]);
      head.putShort((short) (i < 2 ? edges.min() : edges.max()).orElse(0));
    }
    head.putShort((short) 0).putShort((short) 3).putShort((short) 2);
    return head.putShort((short) (isLong() ? 1 : 0)).putShort((short) 0);
  }

  private ByteBuffer hhea() {
    int divisor = font.unitsPerEm() / unitsPerEm;
    ByteBuffer hhea = ByteBuffer.allocate(36).putInt(0x00010000);
    hhea.putShort((short) (font.ascent() / divisor)).putShort((short) (font.descent() / divisor));
    hhea.putShort((short) 0).putShort((short) unitsPerEm);
    return hhea.putShort(18, (short) 1).putShort(34, (short) (glyphs.size() + 1));
  }

  private ByteBuffer hmtx() {
    ByteBuffer hmtx = ByteBuffer.allocate(4 * glyphs.size() + 4);
    hmtx.putShort((short) unitsPerEm).putShort((short) 0);
    glyphs.forEach(
        glyph -> hmtx.putShort((short) glyph.advance()).putShort((short) glyph.box()[0]));
    return hmtx;
  }

  /** Where each glyph begins, and where the last one ends; glyph 0 has no bytes. */
  private ByteBuffer loca() {
    ByteBuffer loca = ByteBuffer.allocate((isLong() ? 4 : 2) * (glyphs.size() + 2));
    place(loca, 0);
    int at = 0;
    place(loca, at);
    for (GlyphBlock.Metrics glyph : glyphs) {
      at += glyph.length();
      place(loca, at);
    }
    return loca;
  }

  private void place(ByteBuffer loca, int at) {
    if (isLong()) {
      loca.putInt(at);
    } else {
      loca.putShort((short) (at / 2));
    }
  }

  private boolean isLong() {
    return middle.length + end.length > 0x1FFFE;
  }

  private ByteBuffer maxp() {
    int points = glyphs.stream().mapToInt(GlyphBlock.Metrics::points).max().orElse(0);
    int contours = glyphs.stream().mapToInt(GlyphBlock.Metrics::contours).max().orElse(0);
    ByteBuffer maxp = ByteBuffer.allocate(32);
    maxp.putInt(0x00010000).putShort((short) (glyphs.size() + 1));
    return maxp.putShort((short) points).putShort((short) contours).putShort(14, (short) 1);
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  /** The sum of these bytes as words of four, if they stand at this place of a table. */
  private static int sum(byte[] bytes, int at) {
    int words = Math.floorMod(-at, 4);
    int rest = words + Math.max(0, bytes.length - words) / 4 * 4;
    int sum = single(bytes, at, 0, Math.min(words, bytes.length));
    for (int i = words; i < rest; i += 4) {
      sum +=
          bytes[i] << 24
              | (bytes[i + 1] & 0xFF) << 16
              | (bytes[i + 2] & 0xFF) << 8
              | bytes[i + 3] & 0xFF;
    }
    return sum + single(bytes, at, rest, bytes.length);
  }

  /** Byte by byte, where no whole word stands. */
  private static int single(byte[] bytes, int at, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += (bytes[i] & 0xFF) << 24 - 8 * ((at + i) % 4);
    }
    return sum;
  }
}
