package org.sealready.pdf.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Breaks a paragraph so that its lines, taken together, are squeezed and stretched as little as
 * possible: where a long code does not fit into a line, the lines before it share the loss.
 */
public final class LineBreaker {

  /** A line from one position to another. */
  public record Span(int from, int to) {}

  /** Squeezing is tried before stretching (clreq: push in first, push out second). */
  private static final double SQUEEZE = 0.4;

  /** A stretch of a tenth of an em at every gap counts as much as one line. */
  private static final double LOOSE = 0.1;

  /** What an empty line would cost; one that is left short costs its part of it. */
  private static final double TORN = 20_000;

  private static final double SHORT_LAST_LINE = 0.5;

  private final MeasuredParagraph text;
  private final double indent;
  private final double width;

  /** Widths in ems; {@code indent} is what the first line lacks. */
  public LineBreaker(MeasuredParagraph text, double indent, double width) {
    this.text = text;
    this.indent = indent;
    this.width = width;
  }

  public List<Span> lines() {
    int count = text.cells().size();
    double[] penalty = BreakOpportunities.of(text, indent, width);
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
    if (spare < 0) {
      double give = natural - text.least(from, to);
      double ratio = give > 0 ? -spare / give : 1;
      return SQUEEZE * ratio * ratio;
    }
    double share = text.share(from, to, spare);
    if (share == Double.MAX_VALUE) {
      return TORN * spare / room;
    }
    double loose = share / LOOSE;
    return loose * loose * (1 + loose);
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
