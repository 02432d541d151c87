package org.sealready.ui.placing;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.sealready.paper.Area;
import org.sealready.paper.PaperPage;
import org.sealready.paper.RuledLine;

/** Finds the cell of a printed table at a point, and rows of small boxes for codes. */
final class Cells {

  /** A line may begin or end so much beside the corner. */
  private static final double NEAR = 0.8;

  private static final double HIGHEST = 60;

  /** A box for one character is no wider than this. */
  private static final double WIDEST_BOX = 10;

  private static final double NARROWEST_BOX = 2.5;

  /** Boxes of a row differ by this share of their width at most. */
  private static final double UNEVEN = 0.2;

  private Cells() {}

  /** The cell that the point lies in. */
  static Optional<Area> at(PaperPage page, double x, double y) {
    Optional<Double> above = lineAbove(page, x, y);
    Optional<Double> below = lineBelow(page, x, y);
    Optional<Double> left =
        lines(page, false, y, x).filter(at -> at <= x).boxed().max(Comparator.naturalOrder());
    Optional<Double> right =
        lines(page, false, y, x).filter(at -> at > x).boxed().min(Comparator.naturalOrder());
    if (above.isEmpty() || below.isEmpty() || left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Area cell =
        new Area(left.get(), above.get(), right.get() - left.get(), below.get() - above.get());
    return Optional.of(cell).filter(found -> found.height() <= HIGHEST);
  }

  static Optional<Double> lineAbove(PaperPage page, double x, double y) {
    return lines(page, true, x, y).filter(at -> at <= y).boxed().max(Comparator.naturalOrder());
  }

  static Optional<Double> lineBelow(PaperPage page, double x, double y) {
    return lines(page, true, x, y).filter(at -> at > y).boxed().min(Comparator.naturalOrder());
  }

  /** Where lines of one direction cross the line through the point. */
  private static DoubleStream lines(PaperPage page, boolean level, double along, double from) {
    return page.rulings().stream()
        .filter(line -> line.isLevel() == level)
        .filter(line -> begin(line) - NEAR <= along && end(line) + NEAR >= along)
        .mapToDouble(line -> level ? line.y1() : line.x1())
        .filter(at -> Math.abs(at - from) > 0);
  }

  private static double begin(RuledLine line) {
    return line.isLevel() ? line.x1() : line.y1();
  }

  private static double end(RuledLine line) {
    return line.isLevel() ? line.x2() : line.y2();
  }

  /**
   * The row of boxes for a code of so many characters, from the one at the point on.
   *
   * @return the area of as many boxes as there are characters; empty where there are not so many
   */
  static Optional<Area> row(PaperPage page, double x, double y, int characters) {
    Optional<Area> first = at(page, x, y).filter(Cells::isBox);
    if (first.isEmpty() || characters < 2) {
      return Optional.empty();
    }
    Area box = first.get();
    while (true) {
      Optional<Area> before = next(page, box, -1);
      if (before.isEmpty()) {
        break;
      }
      box = before.get();
    }
    double left = box.x();
    for (int i = 1; i < characters; i++) {
      Optional<Area> after = next(page, box, 1);
      if (after.isEmpty()) {
        return Optional.empty();
      }
      box = after.get();
    }
    return Optional.of(new Area(left, box.y(), box.right() - left, box.height()));
  }

  private static boolean isBox(Area cell) {
    return cell.width() <= WIDEST_BOX && cell.width() >= NARROWEST_BOX;
  }

  /** The box beside this one, if it is its like. */
  private static Optional<Area> next(PaperPage page, Area box, int direction) {
    double x = box.x() + box.width() / 2 + direction * box.width();
    return at(page, x, box.y() + box.height() / 2)
        .filter(other -> Math.abs(other.width() - box.width()) <= UNEVEN * box.width())
        .filter(other -> Math.abs(other.y() - box.y()) <= NEAR);
  }
}
