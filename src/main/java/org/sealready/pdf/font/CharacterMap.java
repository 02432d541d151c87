package org.sealready.pdf.font;

import java.nio.ByteBuffer;

/**
 * Which glyph shows a character: the "cmap" of a TrueType file, in the format of all Unicode (12)
 * or of its basic plane (4). Searched where it lies, because unpacking it takes longer than a
 * letter.
 */
final class CharacterMap {

  private final ByteBuffer table;
  private final int from;
  private final int format;

  private CharacterMap(ByteBuffer table, int from, int format) {
    this.table = table;
    this.from = from;
    this.format = format;
  }

  /** The best of the table's maps; one that knows no character where there is none. */
  static CharacterMap of(ByteBuffer table) {
    CharacterMap best = new CharacterMap(table, 0, 0);
    for (int i = 0; i < table.getShort(2); i++) {
      int platform = table.getShort(4 + 8 * i);
      int encoding = table.getShort(6 + 8 * i);
      int from = table.getInt(8 + 8 * i);
      int format = table.getShort(from);
      boolean unicode = platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
      if (unicode && (format == 12 || format == 4) && format > best.format) {
        best = new CharacterMap(table, from, format);
      }
    }
    return best;
  }

  /** The glyph of this character, 0 where it has none. */
  int glyph(int codePoint) {
    return switch (format) {
      case 12 -> all(codePoint);
      case 4 -> codePoint > 0xFFFF ? 0 : basic(codePoint);
      default -> 0;
    };
  }

  /** Groups of first character, last character, first glyph. */
  private int all(int codePoint) {
    int low = 0;
    int high = table.getInt(from + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = from + 16 + 12 * middle;
      if (codePoint < table.getInt(group)) {
        high = middle - 1;
      } else if (codePoint > table.getInt(group + 4)) {
        low = middle + 1;
      } else {
        return table.getInt(group + 8) + codePoint - table.getInt(group);
      }
    }
    return 0;
  }

  /** Four arrays of equal length: last character, first character, difference, where to look. */
  private int basic(int codePoint) {
    int bytes = word(from + 6);
    for (int i = 0; i < bytes; i += 2) {
      if (codePoint <= word(from + 14 + i)) {
        int start = word(from + 16 + bytes + i);
        int difference = word(from + 16 + 2 * bytes + i);
        int place = from + 16 + 3 * bytes + i;
        if (codePoint < start) {
          return 0;
        }
        if (word(place) == 0) {
          return codePoint + difference & 0xFFFF;
        }
        int glyph = word(place + word(place) + 2 * (codePoint - start));
        return glyph == 0 ? 0 : glyph + difference & 0xFFFF;
      }
    }
    return 0;
  }

  private int word(int at) {
    return Short.toUnsignedInt(table.getShort(at));
  }
}
