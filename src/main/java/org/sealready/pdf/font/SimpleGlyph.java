package org.sealready.pdf.font;

import java.util.Arrays;

/**
 * Reads a glyph that is drawn by contours of its own. Bytes are taken out of the array: for a
 * letter these are tens of thousands, and a buffer's checks are most of the time of a short run.
 */
final class SimpleGlyph {

  private static final int ON = 1;
  private static final int REPEATED = 8;

  private final byte[] bytes;
  private int at;

  /**
   * @param at where the ends of the contours stand
   */
  SimpleGlyph(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  Outline read(int contours) {
    int[] ends = new int[contours];
    for (int i = 0; i < contours; i++) {
      ends[i] = word();
    }
    int count = contours == 0 ? 0 : ends[contours - 1] + 1;
    int instructions = word();
    at += instructions;
    byte[] flags = flags(count);
    boolean[] on = new boolean[count];
    for (int i = 0; i < count; i++) {
      on[i] = (flags[i] & ON) != 0;
    }
    return new Outline(coordinates(flags, 2, 16), coordinates(flags, 4, 32), on, ends);
  }

  private short word() {
    at += 2;
    return (short) (bytes[at - 2] << 8 | bytes[at - 1] & 0xFF);
  }

  private byte[] flags(int count) {
    byte[] flags = new byte[count];
    for (int i = 0; i < count; i++) {
      byte flag = bytes[at++];
      flags[i] = flag;
      if ((flag & REPEATED) != 0) {
        int repeats = bytes[at++] & 0xFF;
        Arrays.fill(flags, i + 1, i + 1 + repeats, flag);
        i += repeats;
      }
    }
    return flags;
  }

  /** Each is told by its distance from the one before: a byte, two, or none where it is equal. */
  private int[] coordinates(byte[] flags, int isShort, int isSameOrPlus) {
    int[] values = new int[flags.length];
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean plus = (flags[i] & isSameOrPlus) != 0;
      if ((flags[i] & isShort) != 0) {
        int distance = bytes[at++] & 0xFF;
        value += plus ? distance : -distance;
      } else if (!plus) {
        value += word();
      }
      values[i] = value;
    }
    return values;
  }
}
