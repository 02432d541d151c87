package org.sealready.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A TrueType file of a few glyphs of a face, with the tables that PDF asks for (ISO 32000-1, 9.9)
 * and no others. Glyph 0 is empty, the others follow in the given order.
 */
final class SubsetFile {

  private final FontFile font;
  private final List<Outline> outlines;
  private final List<Integer> advances;
  private final int unitsPerEm;

  /**
   * @param divisor how many units of the face become one: outlines are rounded to that
   */
  SubsetFile(FontFile font, List<Integer> glyphs, int divisor) {
    this.font = font;
    unitsPerEm = font.unitsPerEm() / divisor;
    outlines = font.outlines(glyphs).stream().map(outline -> outline.coarser(divisor)).toList();
    advances = glyphs.stream().map(glyph -> advance(font, glyph, divisor)).toList();
  }

  /** How far the pen moves in the new file. */
  static int advance(FontFile font, int glyph, int divisor) {
    return Math.round(font.advance(glyph) / (float) divisor);
  }

  private record Table(String tag, ByteBuffer bytes) {}

  byte[] write() {
    ByteBuffer glyf = ByteBuffer.allocate(outlines.stream().mapToInt(GlyphBytes::most).sum());
    int[] places = new int[outlines.size() + 2];
    GlyphBytes coder = new GlyphBytes(glyf);
    for (int i = 0; i < outlines.size(); i++) {
      coder.write(outlines.get(i));
      places[i + 2] = glyf.position();
    }
    boolean isLong = glyf.position() > 0x1FFFE;
    List<Table> tables =
        List.of(
            new Table("glyf", glyf.flip()),
            new Table("head", head(isLong)),
            new Table("hhea", hhea()),
            new Table("hmtx", hmtx()),
            new Table("loca", loca(places, isLong)),
            new Table("maxp", maxp()));
    return file(tables);
  }

  private ByteBuffer head(boolean isLong) {
    ByteBuffer head = ByteBuffer.allocate(54);
    head.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(0x5F0F3CF5);
    head.putShort((short) 3).putShort((short) unitsPerEm).putLong(0).putLong(0);
    for (int edge : box()) {
      head.putShort((short) edge);
    }
    head.putShort((short) 0).putShort((short) 3).putShort((short) 2);
    return head.putShort((short) (isLong ? 1 : 0)).putShort((short) 0).flip();
  }

  /** Around all glyphs. */
  private int[] box() {
    int[] all = {0, 0, 0, 0};
    for (Outline outline : outlines) {
      int[] box = GlyphBytes.box(outline);
      for (int i = 0; i < 4; i++) {
        all[i] = i < 2 ? Math.min(all[i], box[i]) : Math.max(all[i], box[i]);
      }
    }
    return all;
  }

  private ByteBuffer hhea() {
    int divisor = font.unitsPerEm() / unitsPerEm;
    ByteBuffer hhea = ByteBuffer.allocate(36);
    hhea.putInt(0x00010000);
    hhea.putShort((short) (font.ascent() / divisor)).putShort((short) (font.descent() / divisor));
    hhea.putShort((short) 0).putShort((short) unitsPerEm);
    hhea.position(18).putShort((short) 1);
    return hhea.putShort(34, (short) (outlines.size() + 1)).clear();
  }

  private ByteBuffer hmtx() {
    ByteBuffer hmtx = ByteBuffer.allocate(4 * outlines.size() + 4);
    hmtx.putShort((short) unitsPerEm).putShort((short) 0);
    for (int i = 0; i < outlines.size(); i++) {
      int left = GlyphBytes.box(outlines.get(i))[0];
      hmtx.putShort(advances.get(i).shortValue()).putShort((short) left);
    }
    return hmtx.flip();
  }

  private static ByteBuffer loca(int[] places, boolean isLong) {
    ByteBuffer loca = ByteBuffer.allocate((isLong ? 4 : 2) * places.length);
    for (int place : places) {
      if (isLong) {
        loca.putInt(place);
      } else {
        loca.putShort((short) (place / 2));
      }
    }
    return loca.flip();
  }

  private ByteBuffer maxp() {
    int points = outlines.stream().mapToInt(outline -> outline.x().length).max().orElse(0);
    int contours = outlines.stream().mapToInt(outline -> outline.ends().length).max().orElse(0);
    ByteBuffer maxp = ByteBuffer.allocate(32);
    maxp.putInt(0x00010000).putShort((short) (outlines.size() + 1));
    maxp.putShort((short) points).putShort((short) contours);
    maxp.position(14).putShort((short) 1);
    return maxp.clear();
  }

  private static byte[] file(List<Table> tables) {
    int start = 12 + 16 * tables.size();
    int length = start + tables.stream().mapToInt(table -> padded(table.bytes().limit())).sum();
    ByteBuffer file = ByteBuffer.allocate(length);
    int power = Integer.highestOneBit(tables.size());
    file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (16 * (tables.size() - power)));
    int at = start;
    List<Integer> places = new ArrayList<>();
    for (Table table : tables) {
      places.add(at);
      file.put(at, table.bytes(), 0, table.bytes().limit());
      file.put(table.tag().getBytes(StandardCharsets.US_ASCII));
      int end = at + padded(table.bytes().limit());
      file.putInt(sum(file, at, end)).putInt(at).putInt(table.bytes().limit());
      at = end;
    }
    int head = places.get(1);
    file.putInt(head + 8, 0xB1B0AFBA - sum(file, 0, length));
    return file.array();
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  private static int sum(ByteBuffer file, int from, int to) {
    int sum = 0;
    for (int at = from; at < to; at += 4) {
      sum += file.getInt(at);
    }
    return sum;
  }
}
