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

  /** Gaps wider than this, in ems, tear a line to pieces: it is then left short. */
  private static final double TORN = 1;

  private final List<Cell> cells;
  private final Gap[] gaps;
  private final int[] inked;
  private final double[] ink;
  private final double[] natural;
  private final double[] least;
  private final double[] weight;
  private final double[] limitedWeight;
  private final double[] limitedRoom;
  private final Map<List<Double>, List<LineBreaker.Span>> broken = new HashMap<>();

  public MeasuredParagraph(List<Cell> cells) {
    this.cells = cells;
    int count = cells.size();
    gaps = new Gap[Math.max(0, count - 1)];
    inked = new int[count + 1];
    ink = new double[count + 1];
    natural = new double[count + 1];
    least = new double[count + 1];
    weight = new double[count + 1];
    limitedWeight = new double[count + 1];
    limitedRoom = new double[count + 1];
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
      weight[i + 1] = weight[i] + gap.weight();
      boolean limited = gap.isLimited();
      limitedWeight[i + 1] = limitedWeight[i] + (limited ? gap.weight() : 0);
      limitedRoom[i + 1] = limitedRoom[i] + (limited ? gap.most() - gap.natural() : 0);
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

  /**
   * How the gaps of a line take these ems. Those that are limited take no more than they may, the
   * others the rest; where that would tear the line, all take alike, and where that tears it too,
   * none takes anything.
   */
  Justification spread(int from, int to, double spare) {
    double share = share(from, to, spare);
    if (share == 0 || share > TORN) {
      return Justification.NONE;
    }
    int last = Math.max(from + 1, seen(from, to)) - 1;
    double even = spare / (weight[last] - weight[from]);
    double room = limitedRoom[last] - limitedRoom[from];
    double limited = limitedWeight[last] - limitedWeight[from];
    return new Justification(share, share > even || even * limited <= room);
  }

  /** How much a gap of weight 1 takes of these ems; very much where that would tear the line. */
  double share(int from, int to, double spare) {
    int last = Math.max(from + 1, seen(from, to)) - 1;
    double all = weight[last] - weight[from];
    if (spare <= 0 || all <= 0) {
      return spare <= 0 ? 0 : Double.MAX_VALUE;
    }
    double even = spare / all;
    double limited = limitedWeight[last] - limitedWeight[from];
    double room = limitedRoom[last] - limitedRoom[from];
    if (even * limited > room && all > limited) {
      double rest = (spare - room) / (all - limited);
      if (rest <= TORN) {
        return rest;
      }
    }
    return even > TORN ? Double.MAX_VALUE : even;
  }

  /** The end of what is seen of a line: blanks at its end have no width. */
  int seen(int from, int to) {
    return Math.max(from + 1, inked[to]);
  }
}
