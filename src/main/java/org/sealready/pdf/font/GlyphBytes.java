package org.sealready.pdf.font;

import java.util.Arrays;

/** Writes outlines as TrueType glyphs, as short as the format allows, one behind the other. */
final class GlyphBytes {

  private static final int ON = 1;
  private static final int REPEATED = 8;

  private final byte[] out;
  private int at;

  /**
   * @param most how many bytes will be written at most
   */
  GlyphBytes(int most) {
    out = new byte[most];
  }

  /** How many bytes have been written. */
  int length() {
    return at;
  }

  /** What has been written. */
  byte[] written() {
    return Arrays.copyOf(out, at);
  }

  /** No outline takes more bytes than this. */
  static int most(Outline outline) {
    return 14 + 2 * outline.ends().length + 5 * outline.x().length;
  }

  /**
   * Writes one glyph; nothing for one without ink.
   *
   * @param box {@link Outline#box}
   */
  void write(Outline outline, int[] box) {
    if (outline.x().length == 0) {
      return;
    }
    word(outline.ends().length);
    for (int edge : box) {
      word(edge);
    }
    for (int end : outline.ends()) {
      word(end);
    }
    word(0);
    flags(outline);
    coordinates(outline.x());
    coordinates(outline.y());
    at += at % 2;
  }

  private void word(int value) {
    out[at++] = (byte) (value >> 8);
    out[at++] = (byte) value;
  }

  private void flags(Outline outline) {
    int[] flags = flags(outline.x(), outline.y(), outline.on());
    for (int i = 0; i < flags.length; i++) {
      int repeats = 0;
      while (repeats < 255
          && i + repeats + 1 < flags.length
          && flags[i + repeats + 1] == flags[i]) {
        repeats++;
      }
      if (repeats < 2) {
        out[at++] = (byte) flags[i];
      } else {
        out[at++] = (byte) (flags[i] | REPEATED);
        out[at++] = (byte) repeats;
        i += repeats;
      }
    }
  }

  private static int[] flags(int[] x, int[] y, boolean[] on) {
    int[] flags = new int[x.length];
    int beforeX = 0;
    int beforeY = 0;
    for (int i = 0; i < flags.length; i++) {
      flags[i] = (on[i] ? ON : 0) | kind(x[i] - beforeX) << 1 | kind(y[i] - beforeY) << 2;
      beforeX = x[i];
      beforeY = y[i];
    }
    return flags;
  }

  /** For x: bit 0 says that the distance has one byte, bit 3 that it is positive, or absent. */
  private static int kind(int distance) {
    if (distance == 0) {
      return 8;
    }
    return Math.abs(distance) > 255 ? 0 : distance > 0 ? 9 : 1;
  }

  private void coordinates(int[] values) {
    int before = 0;
    for (int value : values) {
      int distance = value - before;
      before = value;
      if (Math.abs(distance) > 255) {
        word(distance);
      } else if (distance != 0) {
        out[at++] = (byte) Math.abs(distance);
      }
    }
  }
}
