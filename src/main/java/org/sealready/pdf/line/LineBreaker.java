package org.sealready.pdf.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Breaks a paragraph so that its lines, taken together, are squeezed and stretched as little as
 * possible. No line is stretched so far that a reader sees it: a line that a long code does not fit
 * into ends before it and is left short, and there are as few such lines as can be.
 */
public final class LineBreaker {

  /** A line from one position to another. */
  public record Span(int from, int to) {}

  /** Squeezing is tried before stretching (clreq: push in first, push out second). */
  private static final double SQUEEZE = 0.4;

  /** What a line costs that cannot be filled and is left short, and each em that it lacks. */
  private static final double RAGGED = 1500;

  private static final double RAGGED_EM = 300;

  /** What it costs besides where more would fit, so that no reader sees why it ends there. */
  private static final double UNEXPLAINED = 3000;

  private static final double SHORT_LAST_LINE = 0.5;

  private final MeasuredParagraph text;
  private final double indent;
  private final double width;
  private final double[] penalty;

  /** For each position the next one at which a line may end. */
  private final int[] next;

  /** Widths in ems; {@code indent} is what the first line lacks. */
  public LineBreaker(MeasuredParagraph text, double indent, double width) {
    this.text = text;
    this.indent = indent;
    this.width = width;
    this.penalty = BreakOpportunities.of(text, indent, width);
    this.next = next(penalty);
  }

  private static int[] next(double[] penalty) {
    int[] next = new int[penalty.length];
    int after = penalty.length - 1;
    for (int i = penalty.length - 1; i >= 0; i--) {
      next[i] = after;
      after = penalty[i] < BreakOpportunities.NEVER ? i : after;
    }
    return next;
  }

  public List<Span> lines() {
    int count = text.cells().size();
    double[] cost = new double[count + 1];
    int[] before = new int[count + 1];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = 0;
    int first = 0;
    for (int to = 1; to <= count; to++) {
      while (first < to - 1 && text.least(first, to) > room(first) + 1e-6) {
        first++;
      }
      if (penalty[to] < BreakOpportunities.NEVER) {
        settle(first, to, cost, before);
        cost[to] += penalty[to];
      }
    }
    return spans(before, count);
  }

  private double room(int from) {
    return from == 0 ? width - indent : width;
  }

  /**
   * Finds the best line that ends here. From {@code first} on it is no wider than it may be; once a
   * line costs more by itself than the best one found, those that are emptier do so too.
   */
  private void settle(int first, int to, double[] cost, int[] before) {
    for (int from = first; from < to; from++) {
      if (cost[from] == Double.POSITIVE_INFINITY) {
        continue;
      }
      double room = room(from);
      double badness = badness(from, to, room, text.natural(from, to));
      if (badness > cost[to]) {
        return;
      }
      if (cost[from] + badness < cost[to]) {
        cost[to] = cost[from] + badness;
        before[to] = from;
      }
    }
  }

  private double badness(int from, int to, double room, double natural) {
    double spare = room - natural;
    boolean last = to == text.cells().size();
    if (last && spare >= 0) {
      return to - from <= 2 ? SHORT_LAST_LINE : 0;
    }
    double ratio = text.ratio(from, to, room, natural);
    if (spare < 0) {
      return SQUEEZE * ratio * ratio;
    }
    boolean full = ratio > 0 || spare < 1e-9;
    return full ? ratio * ratio * (1 + ratio) : ragged(from, to, room, spare);
  }

  private double ragged(int from, int to, double room, double spare) {
    boolean more = text.least(from, next[to]) <= room + 1e-6;
    return RAGGED + RAGGED_EM * spare + (more ? UNEXPLAINED : 0);
  }

  private static List<Span> spans(int[] before, int count) {
    List<Span> spans = new ArrayList<>();
    for (int to = count; to > 0; to = before[to]) {
      spans.add(new Span(before[to], to));
    }
    Collections.reverse(spans);
    return spans;
  }
}
