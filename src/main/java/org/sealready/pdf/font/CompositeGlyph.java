package org.sealready.pdf.font;

import java.nio.ByteBuffer;
import java.util.function.IntFunction;

/** A glyph that is put together of others, as accented letters are in many faces. */
final class CompositeGlyph {

  private static final int WORDS = 1;
  private static final int OFFSETS = 2;
  private static final int SCALE = 8;
  private static final int MORE = 32;
  private static final int TWO_SCALES = 64;
  private static final int MATRIX = 128;

  private final ByteBuffer glyph;
  private final IntFunction<Outline> parts;

  private CompositeGlyph(ByteBuffer glyph, IntFunction<Outline> parts) {
    this.glyph = glyph;
    this.parts = parts;
  }

  /** The outline of all parts in their places. */
  static Outline read(ByteBuffer glyph, IntFunction<Outline> parts) {
    return new CompositeGlyph(glyph, parts).read();
  }

  private Outline read() {
    Outline whole = new Outline(new int[0], new int[0], new boolean[0], new int[0]);
    int flags;
    do {
      flags = glyph.getShort();
      Outline part = parts.apply(Short.toUnsignedInt(glyph.getShort()));
      int first = (flags & WORDS) != 0 ? glyph.getShort() : glyph.get();
      int second = (flags & WORDS) != 0 ? glyph.getShort() : glyph.get();
      part = turned(part, matrix(flags));
      boolean offsets = (flags & OFFSETS) != 0;
      int dx = offsets ? first : whole.x()[first] - part.x()[second];
      int dy = offsets ? second : whole.y()[first] - part.y()[second];
      whole = whole.with(moved(part, dx, dy));
    } while ((flags & MORE) != 0);
    return whole;
  }

  /** Numbers with 14 bits after the point. */
  private double[] matrix(int flags) {
    double[] matrix = {1, 0, 0, 1};
    if ((flags & SCALE) != 0) {
      matrix[0] = glyph.getShort() / 16384.0;
      matrix[3] = matrix[0];
    } else if ((flags & TWO_SCALES) != 0) {
      matrix[0] = glyph.getShort() / 16384.0;
      matrix[3] = glyph.getShort() / 16384.0;
    } else if ((flags & MATRIX) != 0) {
      for (int i = 0; i < 4; i++) {
        matrix[i] = glyph.getShort() / 16384.0;
      }
    }
    return matrix;
  }

  private static Outline turned(Outline part, double[] by) {
    int[] x = new int[part.x().length];
    int[] y = new int[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = (int) Math.round(by[0] * part.x()[i] + by[2] * part.y()[i]);
      y[i] = (int) Math.round(by[1] * part.x()[i] + by[3] * part.y()[i]);
    }
    return new Outline(x, y, part.on(), part.ends());
  }

  private static Outline moved(Outline part, int dx, int dy) {
    int[] x = part.x().clone();
    int[] y = part.y().clone();
    for (int i = 0; i < x.length; i++) {
      x[i] += dx;
      y[i] += dy;
    }
    return new Outline(x, y, part.on(), part.ends());
  }
}
