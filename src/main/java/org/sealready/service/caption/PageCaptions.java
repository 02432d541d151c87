package org.sealready.service.caption;

import java.util.Comparator;
import java.util.List;
import org.sealready.paper.Area;
import org.sealready.paper.Caption;

/**
 * The words at the fields of one page.
 *
 * @param all what is printed, also under fields
 * @param print what is printed beside fields
 * @param boxes the fields that are ticked
 */
record PageCaptions(Print all, Print print, Table table, List<Area> boxes) {

  /** How many lines and fields may stand between a label and its field. */
  private static final int STEPS = 6;

  /** What stands between the parts of a day names none of them. */
  private static final List<String> UNITS = List.of("年", "月", "日", "至", "号");

  /** What is asked in this place. */
  String before(Area place, Habit habit) {
    String left = atLeft(place);
    if (left.isEmpty() && upright().isUnderWords(place)) {
      return "";
    }
    String beside = left.isEmpty() || habit.goesFirst() ? upright().on(habit.side(), place) : "";
    String found = beside.isEmpty() ? left : beside;
    return found.isEmpty() ? CaptionText.of(all.in(place).text()) : found;
  }

  private Upright upright() {
    return new Upright(print, table);
  }

  /** Where the words around this place are. */
  Habit.Around around(Area place) {
    Upright upright = upright();
    return new Habit.Around(
        !atLeft(place).isEmpty(), upright.gapAbove(place), upright.gapBelow(place));
  }

  /** What stands right behind it. */
  String behind(Area place) {
    double edge = place.right() - Table.NEAR;
    double stop =
        Math.min(
            table.fieldBehind(edge, place),
            table.ruleBehind(place.right() + Table.NEAR, Print.centre(place)));
    Print line = print.in(band(place, edge, stop));
    return CaptionText.of(line.at(Print.centre(place)).beginningAt(place.right()));
  }

  private String atLeft(Area place) {
    double y = Print.centre(place);
    double edge = place.x() + Table.NEAR;
    for (int step = 0; step < STEPS && edge > 0; step++) {
      double rule = table.ruleBefore(edge, y);
      double field = table.fieldBefore(edge, place);
      double stop = Math.max(rule, field);
      String text = CaptionText.leading(print.in(band(place, stop, edge)).at(y).endingAt(edge));
      if (!text.isEmpty() && !UNITS.contains(text)) {
        return text;
      }
      if (field > rule && text.isEmpty()) {
        return "";
      }
      if (stop == rule && rule > 0) {
        String own = step == 0 ? upright().own(place) : "";
        if (!own.isEmpty() || upright().isUnderWords(place)) {
          return own;
        }
        double left = Math.max(table.ruleBefore(rule - Table.NEAR, y), 0);
        Area cell = table.cell(left, rule, place);
        boolean isLabel = left > 0 && !table.hasFieldIn(cell) && !print.in(cell).isEmpty();
        if (isLabel) {
          return CaptionText.of(print.in(cell).text());
        }
      }
      edge = stop == rule ? rule - Table.NEAR : leftOf(field, place);
    }
    return "";
  }

  /** The left edge of the field that ends here. */
  private double leftOf(double right, Area line) {
    return table.fields().stream()
        .filter(field -> field.right() == right && Print.centre(line) > field.y())
        .filter(field -> Print.centre(line) < field.bottom())
        .mapToDouble(Area::x)
        .min()
        .orElse(0);
  }

  /** The line of a place from one edge to another. */
  private static Area band(Area place, double left, double right) {
    return new Area(
        left, place.y() - Table.NEAR, Math.max(0, right - left), place.height() + 2 * Table.NEAR);
  }

  /** A box says one of several answers: its own words, and what the row of boxes asks. */
  Caption ofBox(Area place, Habit habit) {
    List<Area> row = row(place);
    boolean isLabelledBefore = behind(row.getLast()).isEmpty() && !ownBefore(place).isEmpty();
    return isLabelledBefore
        ? new Caption(heading(row.getFirst()), ownBefore(place))
        : new Caption(before(row.getFirst(), habit), behind(place));
  }

  /** The words at the left of a box that stand in its own cell. */
  private String ownBefore(Area place) {
    return CaptionText.leading(ownRun(place));
  }

  private String ownRun(Area place) {
    double edge = place.x() + Table.NEAR;
    double stop =
        Math.max(table.ruleBefore(edge, Print.centre(place)), table.fieldBefore(edge, place));
    return print.in(band(place, stop, edge)).at(Print.centre(place)).endingAt(edge);
  }

  /** What stands before the colon of a row whose boxes follow their words. */
  private String heading(Area first) {
    String[] parts = ownRun(first).split("[:：]", 2);
    return parts.length == 2 && !parts[1].isBlank() ? CaptionText.leading(parts[0]) : "";
  }

  /** The boxes of its line and cell, from the left. */
  private List<Area> row(Area place) {
    double y = Print.centre(place);
    double left = table.ruleBefore(Print.middle(place), y);
    double right = table.ruleBehind(Print.middle(place), y);
    return boxes.stream()
        .filter(box -> box.y() < y && box.bottom() > y)
        .filter(box -> Print.middle(box) >= left && Print.middle(box) <= right)
        .sorted(Comparator.comparingDouble(Area::x))
        .toList();
  }
}
