package org.sealready.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Breaks a paragraph so that its lines, taken together, are squeezed and stretched as little as
 * possible: where a long code does not fit into a line, the lines before it share the loss.
 */
final class LineBreaker {

  /** A line from one position to another. */
  record Span(int from, int to) {}

  /** Squeezing is tried before stretching (clreq: push in first, push out second). */
  private static final double SQUEEZE = 0.4;

  /** A stretch of a tenth of an em at every gap counts as much as one line. */
  private static final double LOOSE = 0.1;

  private static final double SHORT_LAST_LINE = 0.5;

  private final Measured text;
  private final double indent;
  private final double width;

  /** Widths in ems; {@code indent} is what the first line lacks. */
  LineBreaker(Measured text, double indent, double width) {
    this.text = text;
    this.indent = indent;
    this.width = width;
  }

  List<Span> lines() {
    int count = text.cells().size();
    boolean[] may = Breaks.of(text, width - indent);
    double[] cost = new double[count + 1];
    int[] before = new int[count + 1];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = 0;
    for (int to = 1; to <= count; to++) {
      if (may[to]) {
        settle(to, may, cost, before);
      }
    }
    return spans(before, count);
  }

  private void settle(int to, boolean[] may, double[] cost, int[] before) {
    for (int from = to - 1; from >= 0; from--) {
      if (from > 0 && !may[from]) {
        continue;
      }
      double room = from == 0 ? width - indent : width;
      if (text.least(from, to) > room + 1e-6 && from < to - 1) {
        break;
      }
      double total = cost[from] + badness(from, to, room);
      if (total < cost[to]) {
        cost[to] = total;
        before[to] = from;
      }
    }
  }

  private double badness(int from, int to, double room) {
    double spare = room - text.natural(from, to);
    boolean last = to == text.cells().size();
    if (last && spare >= 0) {
      return to - from <= 2 ? SHORT_LAST_LINE : 0;
    }
    if (spare < 0) {
      double least = text.natural(from, to) - text.least(from, to);
      double ratio = least > 0 ? -spare / least : 1;
      return SQUEEZE * ratio * ratio;
    }
    double weight = text.weight(from, to);
    double loose = (weight > 0 ? spare / weight : 1) / LOOSE;
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
