package org.sealready.pdf.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;

/**
 * Strips fonts of the SFNT family (ISO 14496-22) to the tables that drawing needs: names, licences,
 * signatures and all other tables are left out.
 */
final class FontTables {

  private static final Set<String> DRAWN =
      Set.of(
          "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "OS/2", "post",
          "prep", "CFF ", "vhea", "vmtx", "VORG", "GSUB", "gasp");

  private static final int HEAD = 12;
  private static final int ENTRY = 16;
  private static final int MOST = 100;

  private FontTables() {}

  /** The font with no other tables; a font of another family, or a broken one, as it is. */
  static byte[] bare(byte[] font) {
    ByteBuffer file = ByteBuffer.wrap(font);
    if (font.length < HEAD || !isSfnt(file.getInt(0))) {
      return font;
    }
    int count = file.getShort(4) & 0xFFFF;
    if (count > MOST || HEAD + count * ENTRY > font.length) {
      return font;
    }
    TreeMap<String, Integer> kept = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      int entry = HEAD + i * ENTRY;
      String name = new String(font, entry, 4, StandardCharsets.ISO_8859_1);
      long end = (file.getInt(entry + 8) & 0xFFFFFFFFL) + (file.getInt(entry + 12) & 0xFFFFFFFFL);
      if (end > font.length) {
        return font;
      }
      if (DRAWN.contains(name)) {
        kept.put(name, entry);
      }
    }
    return write(file, kept);
  }

  /** TrueType, Apple's name for it, or OpenType with outlines of the CFF kind. */
  private static boolean isSfnt(int version) {
    return version == 0x00010000 || version == 0x74727565 || version == 0x4F54544F;
  }

  private static byte[] write(ByteBuffer file, TreeMap<String, Integer> kept) {
    int length = HEAD + kept.size() * ENTRY;
    for (int entry : kept.values()) {
      length += padded(file.getInt(entry + 12));
    }
    ByteBuffer out = ByteBuffer.allocate(length);
    int power = Integer.highestOneBit(Math.max(1, kept.size()));
    out.putInt(file.getInt(0)).putShort((short) kept.size());
    out.putShort((short) (power * ENTRY));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) ((kept.size() - power) * ENTRY));
    int at = HEAD + kept.size() * ENTRY;
    for (int entry : kept.values()) {
      int from = file.getInt(entry + 8);
      int size = file.getInt(entry + 12);
      out.putInt(file.getInt(entry)).putInt(file.getInt(entry + 4)).putInt(at).putInt(size);
      out.put(at, file, from, size);
      at += padded(size);
    }
    return out.array();
  }

  private static int padded(int size) {
    return (size + 3) / 4 * 4;
  }
}
