package org.sealready.service.caption;

import java.util.ArrayList;
import java.util.List;
import org.sealready.paper.Align;
import org.sealready.paper.Area;
import org.sealready.paper.RuledLine;

/**
 * Finds drawn lines to write on: those that belong to no table and have no words over them.
 *
 * @param em the size of most of the type, in millimetres
 */
record RuleBlanks(Print print, Table table, double em) {

  private static final double SHORTEST = 6;

  /** Of the width of the page: what is longer parts the head or the foot from the rest. */
  private static final double LONGEST = 0.78;

  private static final double INSET = 0.5;

  /** Short lines are for the parts of a day, which stand in the middle of them. */
  private static final double SHORT = 18;

  List<Blank> find() {
    List<Blank> found = new ArrayList<>();
    for (RuledLine line : table.page().rulings()) {
      double width = line.x2() - line.x1();
      boolean isWritable =
          line.isLevel()
              && width >= SHORTEST
              && width <= LONGEST * table.page().width()
              && !isOfTable(line)
              && !isUnderWords(line);
      if (isWritable) {
        Align align = width <= SHORT ? Align.CENTRE : Align.LEFT;
        found.add(Blank.onLine(line.x1() + INSET, line.x2() - INSET, line.y1(), em(line), align));
      }
    }
    return found;
  }

  private boolean isOfTable(RuledLine line) {
    return table.page().rulings().stream()
        .filter(other -> !other.isLevel())
        .filter(other -> other.x1() >= line.x1() - Table.NEAR)
        .filter(other -> other.x1() <= line.x2() + Table.NEAR)
        .anyMatch(
            other -> other.y1() - Table.NEAR <= line.y1() && other.y2() + Table.NEAR >= line.y1());
  }

  private boolean isUnderWords(RuledLine line) {
    Area over = new Area(line.x1(), line.y1() - em, line.x2() - line.x1(), em);
    return !print.in(over).isEmpty();
  }

  /** The size of the type beside it. */
  private double em(RuledLine line) {
    Area row = new Area(0, line.y1() - em, table.page().width(), em);
    return print.in(row).glyphs().stream()
        .mapToDouble(glyph -> glyph.area().height())
        .max()
        .orElse(em);
  }
}
