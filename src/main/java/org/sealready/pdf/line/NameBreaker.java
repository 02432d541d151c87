package org.sealready.pdf.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Breaks what stands centred and is too long for one line, a unit's name or a title, into as few
 * lines as hold it, even ones, where a reader would pause.
 */
public final class NameBreaker {

  /** More lines than this are a paragraph and no name. */
  public static final int MOST = 3;

  /** A name's parts end after one of these ... */
  private static final List<String> PART_ENDS =
      List.of(
          "公司", "集团", "中心", "委员会", "协会", "学会", "大学", "学院", "省", "市", "州", "盟", "旗", "区", "县", "）",
          ")");

  /** ... or begin with one of these. */
  private static final List<String> PART_STARTS = List.of("有限", "股份", "集团", "分公司", "（", "(");

  /** Words of a trade, between which a break is second best. */
  private static final List<String> WORDS =
      List.of("科技", "技术", "服务", "管理", "信息", "网络", "文化", "传媒", "商贸", "咨询");

  /** What a break costs beside unevenness: a line half as long again costs as much. */
  private static final double AT_WORD = 0.3;

  private static final double MID_WORD = 0.6;

  private final MeasuredParagraph name;
  private final double room;
  private final int count;
  private final int[] places;
  private final String text;
  private final int[] offsets;
  private List<LineBreaker.Span> best = List.of();
  private double least = Double.POSITIVE_INFINITY;

  private NameBreaker(MeasuredParagraph name, double room) {
    this.name = name;
    this.room = room;
    this.count = name.cells().size();
    double[] breaks = BreakOpportunities.of(name, 0, room);
    this.places = IntStream.range(1, count).filter(at -> breaks[at] == 0).toArray();
    this.offsets = new int[count];
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < count; i++) {
      offsets[i] = whole.length();
      whole.appendCodePoint(name.cells().get(i).point());
    }
    this.text = whole.toString();
  }

  /** One line if it fits into these ems, else two, else three, and more only where it must be. */
  public static List<LineBreaker.Span> lines(MeasuredParagraph name, double room) {
    if (name.natural() <= room) {
      return List.of(name.whole());
    }
    NameBreaker breaker = new NameBreaker(name, room);
    for (int lines = 2; lines <= MOST; lines++) {
      breaker.split(0, lines, new ArrayList<>(), 0);
      if (!breaker.best.isEmpty()) {
        return breaker.best;
      }
    }
    return name.lines(0, room);
  }

  private void split(int from, int lines, List<LineBreaker.Span> before, double paid) {
    if (lines == 1) {
      before.add(new LineBreaker.Span(from, count));
      judge(before, paid);
      before.removeLast();
      return;
    }
    for (int at : places) {
      boolean fits = at > from && paid < least && name.natural(from, at) <= room;
      if (fits && name.least(at, count) <= (lines - 1) * room) {
        before.add(new LineBreaker.Span(from, at));
        split(at, lines - 1, before, paid + penalty(offsets[at]));
        before.removeLast();
      }
    }
  }

  private void judge(List<LineBreaker.Span> spans, double paid) {
    double widest = 0;
    double narrowest = Double.POSITIVE_INFINITY;
    for (LineBreaker.Span span : spans) {
      double width = name.natural(span.from(), span.to());
      widest = Math.max(widest, width);
      narrowest = Math.min(narrowest, width);
    }
    double cost = paid + (widest - narrowest) / widest;
    if (widest <= room && cost < least) {
      least = cost;
      best = List.copyOf(spans);
    }
  }

  private double penalty(int at) {
    for (String start : PART_STARTS) {
      if (text.startsWith(start, at)) {
        return 0;
      }
    }
    for (String end : PART_ENDS) {
      if (text.startsWith(end, at - end.length())) {
        return 0;
      }
    }
    for (String word : WORDS) {
      if (text.startsWith(word, at)) {
        return AT_WORD;
      }
    }
    return MID_WORD;
  }
}
