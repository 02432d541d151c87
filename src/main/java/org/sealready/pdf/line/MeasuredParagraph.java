package org.sealready.pdf.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Widths of any stretch of a paragraph in constant time, by running sums, and its lines, which are
 * kept. For one thread.
 *
 * <p>A line's first character drops the blank before its ink and its last one the blank after it: a
 * mark at an edge takes half an em (clreq), so that both edges are flush to the eye.
 */
public final class MeasuredParagraph {

  private final List<Cell> cells;
  private final Gap[] gaps;
  private final int[] inked;
  private final double[] ink;
  private final double[] natural;
  private final double[] least;
  private final double[] most;
  private final Map<List<Double>, List<LineBreaker.Span>> broken = new HashMap<>();

  public MeasuredParagraph(List<Cell> cells) {
    this.cells = cells;
    int count = cells.size();
    gaps = new Gap[Math.max(0, count - 1)];
    inked = new int[count + 1];
    ink = new double[count + 1];
    natural = new double[count + 1];
    least = new double[count + 1];
    most = new double[count + 1];
    for (int i = 0; i < count; i++) {
      inked[i + 1] = cells.get(i).kind() == Kinsoku.Kind.BLANK ? inked[i] : i + 1;
      ink[i + 1] = ink[i] + cells.get(i).ink();
      Gap gap = Gap.NONE;
      if (i + 1 < count) {
        gap = Gap.between(cells.get(i), cells.get(i + 1));
        gaps[i] = gap;
      }
      natural[i + 1] = natural[i] + gap.natural();
      least[i + 1] = least[i] + gap.least();
      most[i + 1] = most[i] + gap.most();
    }
  }

  public List<Cell> cells() {
    return cells;
  }

  Gap gap(int before) {
    return gaps[before];
  }

  /** All of it in lines of this width, the first one indented; both in ems. */
  public List<LineBreaker.Span> lines(double indent, double width) {
    return broken.computeIfAbsent(
        List.of(indent, width), key -> new LineBreaker(this, indent, width).lines());
  }

  /** All of it as one line. */
  public LineBreaker.Span whole() {
    return new LineBreaker.Span(0, cells.size());
  }

  /** Width of all of it in one line. */
  public double natural() {
    return natural(0, cells.size());
  }

  /** Width with every gap as it should be. */
  public double natural(int from, int to) {
    if (from == to) {
      return 0;
    }
    int end = seen(from, to);
    return ink[end] - ink[from] + natural[end - 1] - natural[from];
  }

  /** Width when squeezed as far as it may be. */
  public double least(int from, int to) {
    if (from == to) {
      return 0;
    }
    int end = seen(from, to);
    return ink[end] - ink[from] + least[end - 1] - least[from];
  }

  /** Width when stretched as far as it may be. */
  double most(int from, int to) {
    int end = seen(from, to);
    return ink[end] - ink[from] + most[end - 1] - most[from];
  }

  /**
   * How much of what its gaps can give a line needs to be this wide, from -1, squeezed as far as
   * may be, to 1, stretched as far as may be; 0 where it cannot be so wide and is left short.
   *
   * @param natural its {@link #natural(int, int)} width
   */
  double ratio(int from, int to, double width, double natural) {
    double spare = width - natural;
    double give = spare < 0 ? natural - least(from, to) : most(from, to) - natural;
    if (spare < 0) {
      return give > 0 ? spare / give : 0;
    }
    return spare <= give + 1e-9 && give > 0 ? Math.min(1, spare / give) : 0;
  }

  /** The end of what is seen of a line: blanks at its end have no width. */
  int seen(int from, int to) {
    return Math.max(from + 1, inked[to]);
  }
}
