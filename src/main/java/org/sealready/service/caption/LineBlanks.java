package org.sealready.service.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sealready.paper.Align;
import org.sealready.paper.Area;
import org.sealready.pdf.intake.PrintedGlyph;

/**
 * Finds the blanks within lines of text: underscores, the room before 年, 月 and 日, boxes that are
 * printed as characters.
 */
record LineBlanks(Print print, Table table) {

  /** Boxes as fonts have them; the last ones are those of Wingdings. */
  private static final Set<String> BOXES =
      Set.of("□", "☐", "▢", "◻", "❏", "❑", "\uF06F", "\uF071", "\uF0A8");

  private static final List<String> UNITS = List.of("年", "月", "日");

  /** In millimetres: a shorter row of underscores is no room to write in. */
  private static final double SHORTEST = 4;

  /** Left free at both ends of a blank, in millimetres. */
  private static final double INSET = 0.5;

  /** In ems: underscores so near one another are one line. */
  private static final double TOGETHER = 0.4;

  /** How far above underscores is written, in ems: they lie deep enough to touch the type. */
  private static final double ABOVE = 0.06;

  /** In ems: room for two digits, and what a year and a month take at most. */
  private static final double LEAST = 0.9;

  private static final double YEAR = 3.5;
  private static final double MONTH = 4;

  /** How much of its em the box of a font fills. */
  private static final double BOX = 0.9;

  List<Blank> find() {
    List<Blank> found = new ArrayList<>();
    for (List<PrintedGlyph> line : print.lines()) {
      found.addAll(underscores(line));
      found.addAll(day(line));
      line.stream()
          .filter(glyph -> BOXES.contains(glyph.text()))
          .map(this::box)
          .forEach(found::add);
    }
    return found;
  }

  private Blank box(PrintedGlyph glyph) {
    Area em = glyph.area();
    double side = BOX * Math.min(em.width(), em.height());
    return Blank.tick(
        new Area(Print.middle(em) - side / 2, Print.centre(em) - side / 2, side, side));
  }

  private static List<Blank> underscores(List<PrintedGlyph> line) {
    List<Blank> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= line.size(); i++) {
      boolean goesOn =
          i > from
              && i < line.size()
              && Print.isBlank(line.get(i))
              && Print.isBlank(line.get(i - 1))
              && Print.gap(line.get(i - 1), line.get(i)) <= TOGETHER * line.get(i).area().height();
      if (!goesOn) {
        if (i > from && Print.isBlank(line.get(from))) {
          found.addAll(underscores(line, from, i));
        }
        from = i;
      }
    }
    return found;
  }

  private static List<Blank> underscores(List<PrintedGlyph> line, int from, int to) {
    Area first = line.get(from).area();
    double left = first.x() + INSET;
    double right = line.get(to - 1).area().right() - INSET;
    boolean isPart =
        to < line.size()
            && UNITS.contains(line.get(to).text())
            && Print.gap(line.get(to - 1), line.get(to)) <= first.height();
    Align align = isPart ? Align.CENTRE : Align.LEFT;
    return right - left < SHORTEST - 2 * INSET || !isPart && isInSentence(line, from, to)
        ? List.of()
        : List.of(
            Blank.onLine(
                left, right, first.bottom() - ABOVE * first.height(), first.height(), align));
  }

  /** Words go on right behind it, and no colon leads up to it. */
  private static boolean isInSentence(List<PrintedGlyph> line, int from, int to) {
    boolean isAsked = from > 0 && ":：".contains(line.get(from - 1).text());
    return !isAsked
        && to < line.size()
        && Print.gap(line.get(to - 1), line.get(to)) <= TOGETHER * line.get(to).area().height()
        && line.get(to).text().codePoints().allMatch(Character::isIdeographic);
  }

  /** The room before 年, 月 and 日; only where all three of them have some. */
  private List<Blank> day(List<PrintedGlyph> line) {
    List<Blank> found = new ArrayList<>();
    List<Blank> parts = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      int unit = UNITS.indexOf(line.get(i).text());
      if (unit >= 0) {
        parts = unit == 0 ? new ArrayList<>() : parts;
        parts.addAll(parts.size() == unit ? room(line, i, unit) : List.of());
        if (unit == UNITS.size() - 1 && parts.size() == UNITS.size()) {
          found.addAll(parts);
        }
      }
    }
    return found;
  }

  private List<Blank> room(List<PrintedGlyph> line, int at, int unit) {
    Area next = line.get(at).area();
    double em = next.height();
    double words = at == 0 ? 0 : line.get(at - 1).area().right();
    double rule = table.ruleBefore(next.x(), Print.centre(next)) + INSET;
    double widest = (unit == 0 ? YEAR : MONTH) * em;
    double left = Math.max(Math.max(words, rule), next.x() - widest);
    boolean isFree = at == 0 || !Print.isBlank(line.get(at - 1));
    return isFree && next.x() - left >= (unit == 0 ? 2 : 1) * LEAST * em
        ? List.of(Blank.onLine(left, next.x(), next.bottom(), em, Align.CENTRE))
        : List.of();
  }
}
