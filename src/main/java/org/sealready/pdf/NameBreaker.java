package org.sealready.pdf;

import java.util.List;

/** Breaks a unit's name that is too long for one line where a reader would pause. */
final class NameBreaker {

  /** A name's parts end after one of these ... */
  private static final List<String> PART_ENDS =
      List.of("公司", "集团", "中心", "委员会", "协会", "学会", "大学", "学院", "省", "市", "区", "县", "）", ")");

  /** ... or begin with one of these. */
  private static final List<String> PART_STARTS = List.of("有限", "股份", "集团", "分公司", "（", "(");

  /** Words of a trade, between which a break is second best. */
  private static final List<String> WORDS =
      List.of("科技", "技术", "服务", "管理", "信息", "网络", "文化", "传媒", "商贸", "咨询");

  /** What a break costs beside unevenness: a line half as long again costs as much. */
  private static final double AT_WORD = 0.3;

  private static final double MID_WORD = 0.6;

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
    return uneven + price(text(name, 0, at), text(name, at, name.cells().size()));
  }

  private static double price(String before, String after) {
    boolean part =
        PART_ENDS.stream().anyMatch(before::endsWith)
            || PART_STARTS.stream().anyMatch(after::startsWith);
    return part ? 0 : WORDS.stream().anyMatch(after::startsWith) ? AT_WORD : MID_WORD;
  }

  private static String text(Measured name, int from, int to) {
    StringBuilder text = new StringBuilder();
    name.cells().subList(from, to).forEach(cell -> text.appendCodePoint(cell.point()));
    return text.toString();
  }
}
