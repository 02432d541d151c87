package org.sealready.pdf.font;

/**
 * Makes a glyph's strokes thicker by moving every point of its contours outwards, along the middle
 * between the two lines that meet there.
 */
final class SyntheticBold {

  /** Lines that turn back more sharply than this would shoot out far: they stay (cosine + 1). */
  private static final double SHARP = 0.0625;

  private final double[] x;
  private final double[] y;
  private final int[] ends;
  private final double by;

  /**
   * @param by how far each side of a stroke moves; changes {@code x} and {@code y}
   */
  SyntheticBold(double[] x, double[] y, int[] ends, double by) {
    this.x = x;
    this.y = y;
    this.ends = ends;
    this.by = by;
  }

  void run() {
    double outwards = turnsClockwise() ? by : -by;
    double[] fromX = x.clone();
    double[] fromY = y.clone();
    int first = 0;
    for (int last : ends) {
      for (int i = first; i <= last; i++) {
        move(
            i,
            vector(fromX, fromY, i, -1, first, last),
            vector(fromX, fromY, i, 1, first, last),
            outwards);
      }
      first = last + 1;
    }
  }

  /** Outer contours of TrueType do, some faces have it the other way round. */
  private boolean turnsClockwise() {
    double area = 0;
    int first = 0;
    for (int last : ends) {
      for (int i = first; i <= last; i++) {
        int next = i < last ? i + 1 : first;
        area += x[i] * y[next] - x[next] * y[i];
      }
      first = last + 1;
    }
    return area <= 0;
  }

  /** The direction from the next point that lies elsewhere, or to it; of length 1. */
  private static double[] vector(double[] x, double[] y, int at, int step, int first, int last) {
    int count = last - first + 1;
    for (int i = 1; i < count; i++) {
      int other = first + Math.floorMod(at - first + i * step, count);
      double length = Math.hypot(x[other] - x[at], y[other] - y[at]);
      if (length > 0) {
        return new double[] {
          step * (x[other] - x[at]) / length, step * (y[other] - y[at]) / length
        };
      }
    }
    return new double[2];
  }

  private void move(int point, double[] in, double[] out, double outwards) {
    double turn = 1 + in[0] * out[0] + in[1] * out[1];
    if (turn > SHARP) {
      double limited = Math.max(turn, 0.5);
      x[point] -= (in[1] + out[1]) / limited * outwards;
      y[point] += (in[0] + out[0]) / limited * outwards;
    }
  }
}
