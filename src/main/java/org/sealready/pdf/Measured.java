package org.sealready.pdf;

import java.util.List;

/**
 * Widths of any stretch of a paragraph in constant time, by running sums.
 *
 * <p>A line's first character drops the blank before its ink; its last one may drop the blank after
 * it.
 */
final class Measured {

  private final List<Cell> cells;
  private final Gap[] gaps;
  private final double[] ink;
  private final double[] natural;
  private final double[] least;
  private final double[] weight;

  Measured(List<Cell> cells) {
    this.cells = cells;
    int count = cells.size();
    gaps = new Gap[Math.max(0, count - 1)];
    ink = new double[count + 1];
    natural = new double[count + 1];
    least = new double[count + 1];
    weight = new double[count + 1];
    for (int i = 0; i < count; i++) {
      ink[i + 1] = ink[i] + cells.get(i).ink();
      Gap gap = new Gap(0, 0, 0);
      if (i + 1 < count) {
        gap = Gap.between(cells.get(i), cells.get(i + 1));
        gaps[i] = gap;
      }
      natural[i + 1] = natural[i] + gap.natural();
      least[i + 1] = least[i] + gap.least();
      weight[i + 1] = weight[i] + gap.weight();
    }
  }

  List<Cell> cells() {
    return cells;
  }

  Gap gap(int before) {
    return gaps[before];
  }

  /** All of it as one line. */
  LineBreaker.Span whole() {
    return new LineBreaker.Span(0, cells.size());
  }

  /** Width of all of it in one line. */
  double natural() {
    return natural(0, cells.size());
  }

  /** Width with every gap as it should be. */
  double natural(int from, int to) {
    if (from == to) {
      return 0;
    }
    int end = seen(from, to);
    return ink[end] - ink[from] + natural[end - 1] - natural[from] + cells.get(end - 1).trail();
  }

  /** Width when squeezed as far as it may be. */
  double least(int from, int to) {
    if (from == to) {
      return 0;
    }
    int end = seen(from, to);
    return ink[end] - ink[from] + least[end - 1] - least[from];
  }

  /** What stretches, in the unit of the gaps' weights. */
  double weight(int from, int to) {
    int end = Math.max(from + 1, seen(from, to));
    return weight[end - 1] - weight[from];
  }

  /** The end of what is seen of a line: blanks at its end have no width. */
  int seen(int from, int to) {
    int end = to;
    while (end > from + 1 && cells.get(end - 1).kind() == Kinsoku.Kind.BLANK) {
      end--;
    }
    return end;
  }
}
