package org.sealready.pdf.font;

import java.util.Arrays;

/**
 * What makes one face look like another beside it: as large, as high above the baseline, as black.
 *
 * @param scale how many times as large
 * @param right how far to the right, in ems
 * @param up how far up, in ems
 * @param bolder how much thicker a stroke becomes, in ems
 */
record FontMatch(double scale, double right, double up, double bolder) {

  /** The face as it is. */
  static final FontMatch NONE = new FontMatch(1, 0, 0, 0);

  /** Fitted faces all count in these units, so that none is coarser than the others. */
  static final int UNITS = 1000;

  /** A glyph that is as wide as high keeps its square, whatever becomes of its ink. */
  int advance(int advance, int unitsPerEm) {
    boolean square = Math.abs(advance - unitsPerEm) * 50 <= unitsPerEm;
    return square ? UNITS : units(advance, unitsPerEm);
  }

  /** A length of the face in units of a thousandth of an em, scaled. */
  int units(int length, int unitsPerEm) {
    return (int) Math.round(scale * length * UNITS / unitsPerEm);
  }

  Outline of(Outline outline, int unitsPerEm) {
    double[] x = Arrays.stream(outline.x()).mapToDouble(each -> each).toArray();
    double[] y = Arrays.stream(outline.y()).mapToDouble(each -> each).toArray();
    double factor = scale * UNITS / unitsPerEm;
    for (int i = 0; i < x.length; i++) {
      x[i] = x[i] * factor + right * UNITS;
      y[i] = y[i] * factor + up * UNITS;
    }
    if (bolder > 0) {
      new SyntheticBold(x, y, outline.ends(), bolder * UNITS / 2).run();
    }
    return new Outline(rounded(x), rounded(y), outline.on(), outline.ends());
  }

  private static int[] rounded(double[] values) {
    return Arrays.stream(values).mapToInt(value -> (int) Math.round(value)).toArray();
  }
}
