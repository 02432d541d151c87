package org.sealready.pdf.font;

import java.nio.ByteBuffer;

/** Writes outlines as TrueType glyphs, as short as the format allows. */
final class GlyphBytes {

  private static final int ON = 1;
  private static final int REPEATED = 8;

  private final ByteBuffer out;

  GlyphBytes(ByteBuffer out) {
    this.out = out;
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
    out.putShort((short) outline.ends().length);
    for (int edge : box) {
      out.putShort((short) edge);
    }
    for (int end : outline.ends()) {
      out.putShort((short) end);
    }
    out.putShort((short) 0);
    flags(outline);
    coordinates(outline.x());
    coordinates(outline.y());
    if (out.position() % 2 != 0) {
      out.put((byte) 0);
    }
  }

  private void flags(Outline outline) {
    int[] flags = new int[outline.x().length];
    for (int i = 0; i < flags.length; i++) {
      int dx = outline.x()[i] - (i == 0 ? 0 : outline.x()[i - 1]);
      int dy = outline.y()[i] - (i == 0 ? 0 : outline.y()[i - 1]);
      flags[i] = (outline.on()[i] ? ON : 0) | kind(dx) << 1 | kind(dy) << 2;
    }
    for (int i = 0; i < flags.length; i++) {
      int repeats = 0;
      while (repeats < 255
          && i + repeats + 1 < flags.length
          && flags[i + repeats + 1] == flags[i]) {
        repeats++;
      }
      if (repeats < 2) {
        out.put((byte) flags[i]);
      } else {
        out.put((byte) (flags[i] | REPEATED)).put((byte) repeats);
        i += repeats;
      }
    }
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
        out.putShort((short) distance);
      } else if (distance != 0) {
        out.put((byte) Math.abs(distance));
      }
    }
  }
}
