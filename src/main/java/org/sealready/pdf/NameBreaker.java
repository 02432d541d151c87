package org.sealready.pdf;

import java.util.List;

/** Breaks a unit's name that is too long for one line where a reader would pause. */
final class NameBreaker {

  /** A name's parts end after one of these ... */
  private static final List<String> PART_ENDS =
      List.of("公司", "集团", "中心", "委员会", "协会", "学会", "大学", "学院", "省", "市", "区", "县", "）", ")");

  /** ... or begin with one of these. */
  private static final List<String> PART_STARTS =
      List.of("有限", "股份", "集团", "分公司", "（", "(", "科技", "技术", "服务", "管理", "信息", "网络");

  /** A line that is half as long again is as bad as a break in the middle of a word. */
  private static final double MID_WORD = 0.5;

  private NameBreaker() {}

  /** One line if it fits into these ems, else two, and more only where two do not hold it. */
  static List<LineBreaker.Span> lines(Measured name, double room) {
    int count = name.cells().size();
    if (name.natural(0, count) <= room) {
      return List.of(new LineBreaker.Span(0, count));
    }
    boolean[] may = Breaks.of(name, room);
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int at = 1; at < count; at++) {
      double cost = may[at] ? cost(name, at, room) : Double.POSITIVE_INFINITY;
      if (cost < least) {
        least = cost;
        best = at;
      }
    }
    return best == 0
        ? new LineBreaker(name, 0, room).lines()
        : List.of(new LineBreaker.Span(0, best), new LineBreaker.Span(best, count));
  }

  private static double cost(Measured name, int at, double room) {
    double first = name.natural(0, at);
    double second = name.natural(at, name.cells().size());
    if (first > room || second > room) {
      return Double.POSITIVE_INFINITY;
    }
    double uneven = Math.abs(first - second) / Math.max(first, second);
    return uneven + (isPause(text(name, 0, at), text(name, at, name.cells().size())) ? 0 : MID_WORD);
  }

  private static boolean isPause(String before, String after) {
    return PART_ENDS.stream().anyMatch(before::endsWith)
        || PART_STARTS.stream().anyMatch(after::startsWith);
  }

  private static String text(Measured name, int from, int to) {
    StringBuilder text = new StringBuilder();
    name.cells().subList(from, to).forEach(cell -> text.appendCodePoint(cell.point()));
    return text.toString();
  }
}
