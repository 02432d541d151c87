package org.sealready.service.caption;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.sealready.paper.Area;
import org.sealready.paper.PaperPage;
import org.sealready.paper.RuledLine;

/**
 * The printed lines and the fields of a page, which part its words.
 *
 * @param fields where the paper has fields of its own
 */
record Table(PaperPage page, List<Area> fields) {

  /** A line may end so much before the corner, a field reach so much over it. */
  static final double NEAR = 1;

  /** A cell of a label is no higher than this. */
  static final double HIGHEST = 60;

  Table {
    fields = List.copyOf(fields);
  }

  /** The upright line at the left of this point; the edge of the page where there is none. */
  double ruleBefore(double x, double y) {
    return uprights(y).filter(at -> at < x).max().orElse(0);
  }

  double ruleBehind(double x, double y) {
    return uprights(y).filter(at -> at > x).min().orElse(page.width());
  }

  /** The right edge of the field at the left of this point, on the line of this place. */
  double fieldBefore(double x, Area line) {
    return beside(line)
        .filter(field -> field.right() <= x)
        .mapToDouble(Area::right)
        .max()
        .orElse(0);
  }

  double fieldBehind(double x, Area line) {
    return beside(line)
        .filter(field -> field.x() >= x)
        .mapToDouble(Area::x)
        .min()
        .orElse(page.width());
  }

  private Stream<Area> beside(Area line) {
    return fields.stream()
        .filter(field -> field.y() < Print.centre(line) && field.bottom() > Print.centre(line));
  }

  boolean hasFieldIn(Area place) {
    return fields.stream().anyMatch(field -> place.holds(Print.middle(field), Print.centre(field)));
  }

  private DoubleStream uprights(double y) {
    return page.rulings().stream()
        .filter(line -> !line.isLevel() && line.y1() - NEAR <= y && line.y2() + NEAR >= y)
        .mapToDouble(RuledLine::x1);
  }

  private DoubleStream levels(double x) {
    return page.rulings().stream()
        .filter(line -> line.isLevel() && line.x1() - NEAR <= x && line.x2() + NEAR >= x)
        .mapToDouble(RuledLine::y1);
  }

  /** What lies between these edges, as high as its cell; as this line where no cell is printed. */
  Area cell(double left, double right, Area line) {
    double x = (left + right) / 2;
    double y = Print.centre(line);
    double above = levels(x).filter(at -> at <= y).max().orElse(0);
    double below = levels(x).filter(at -> at > y).min().orElse(page.height());
    return below - above > HIGHEST
        ? new Area(left, line.y(), right - left, line.height())
        : new Area(left, above, right - left, below - above);
  }

  /** The level line above a point; the edge of the page where there is none. */
  double ruleAbove(double x, double y) {
    return levels(x).filter(at -> at < y).max().orElse(0);
  }

  /** The level line below a point; the edge of the page where there is none. */
  double ruleBelow(double x, double y) {
    return levels(x).filter(at -> at > y).min().orElse(page.height());
  }

  /** The lower edge of the field above this one; the edge of the page where there is none. */
  double fieldAbove(Area place) {
    return along(place)
        .filter(field -> Print.centre(field) < place.y())
        .mapToDouble(Area::bottom)
        .max()
        .orElse(0);
  }

  /** The upper edge of the field below this one; the edge of the page where there is none. */
  double fieldBelow(Area place) {
    return along(place)
        .filter(field -> Print.centre(field) > place.bottom())
        .mapToDouble(Area::y)
        .min()
        .orElse(page.height());
  }

  private Stream<Area> along(Area place) {
    return fields.stream().filter(field -> field.x() < place.right() && field.right() > place.x());
  }
}
