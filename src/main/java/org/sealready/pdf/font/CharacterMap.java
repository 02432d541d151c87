package org.sealready.pdf.font;

import java.nio.ByteBuffer;

/**
 * Which glyph shows a character: the "cmap" of a TrueType file, in the format of all Unicode (12)
 * or of its basic plane (4). Searched where it lies, because unpacking it takes longer than a
 * letter.
 */
final class CharacterMap {

  /** The table; its bytes are looked at so often that a buffer's checks would be felt. */
  private final byte[] table;

  private final int from;
  private final int format;

  private CharacterMap(byte[] table, int from, int format) {
    this.table = table;
    this.from = from;
    this.format = format;
  }

  /**
   * The best of the table's maps; one that knows no character where there is none.
   *
   * @param table stands alone in its array
   */
  static CharacterMap of(ByteBuffer table) {
    byte[] bytes = table.array();
    CharacterMap best = new CharacterMap(bytes, 0, 0);
    for (int i = 0; i < table.getShort(2); i++) {
      int platform = table.getShort(4 + 8 * i);
      int encoding = table.getShort(6 + 8 * i);
      int from = table.getInt(8 + 8 * i);
      int format = table.getShort(from);
      boolean unicode = platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
      if (unicode && (format == 12 || format == 4) && format > best.format) {
        best = new CharacterMap(bytes, from, format);
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
    int high = number(from + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = from + 16 + 12 * middle;
      int first = number(group);
      if (codePoint < first) {
        high = middle - 1;
      } else if (codePoint > number(group + 4)) {
        low = middle + 1;
      } else {
        return number(group + 8) + codePoint - first;
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
    return (table[at] & 0xFF) << 8 | table[at + 1] & 0xFF;
  }

  private int number(int at) {
    return word(at) << 16 | (table[at + 2] & 0xFF) << 8 | table[at + 3] & 0xFF;
  }
}
