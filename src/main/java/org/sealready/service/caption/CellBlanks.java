package org.sealready.service.caption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sealready.paper.Align;
import org.sealready.paper.Area;
import org.sealready.paper.Flow;
import org.sealready.paper.RuledLine;
import org.sealready.paper.Style;
import org.sealready.pdf.intake.PrintedGlyph;

/**
 * Finds the empty cells of tables, rows of small ones for the characters of a code, drawn squares
 * to tick, and the room behind a colon in a cell.
 *
 * @param em the size of most of the type, in millimetres
 */
record CellBlanks(Print print, Table table, double em) {

  /** All in millimetres. */
  private static final double INSET = 1.5;

  private static final double NARROWEST = 8;
  private static final double LOWEST = 4.2;
  private static final double HIGHEST = 60;

  /** A cell as high as this takes several lines. */
  private static final double SEVERAL = 18;

  private static final double LEAST_SQUARE = 2;
  private static final double MOST_SQUARE = 6.5;

  /** The sides of a square are as long, give or take this share. */
  private static final double UNEVEN = 0.25;

  private static final double WIDEST_BOX = 10;

  /** A code has at least as many characters. */
  private static final int SHORTEST_CODE = 6;

  /** Room behind a colon that is meant to be written in. */
  private static final double BEHIND_COLON = 25;

  /** More cells on a page are a grid to draw on. */
  private static final int MOST_CELLS = 2000;

  List<Blank> find() {
    List<Area> cells = cells();
    List<Blank> found = new ArrayList<>();
    List<Area> codes = new ArrayList<>();
    for (List<Area> row : rows(cells)) {
      if (row.size() >= SHORTEST_CODE) {
        found.add(code(row));
      }
      codes.addAll(row.size() > 1 ? row : List.of());
    }
    for (Area cell : cells) {
      if (!codes.contains(cell)) {
        found.addAll(blanks(cell));
      }
    }
    return found;
  }

  private List<Blank> blanks(Area cell) {
    Print inside = print.in(cell);
    if (inside.isEmpty()) {
      return isSquare(cell) ? List.of(Blank.tick(cell)) : whole(cell).stream().toList();
    }
    return inside.lines().stream().flatMap(line -> behindColon(line, cell).stream()).toList();
  }

  private static boolean isSquare(Area cell) {
    return cell.width() >= LEAST_SQUARE
        && cell.width() <= MOST_SQUARE
        && Math.abs(cell.width() - cell.height()) <= UNEVEN * cell.width();
  }

  private Optional<Blank> whole(Area cell) {
    if (cell.width() < NARROWEST || cell.height() < LOWEST) {
      return Optional.empty();
    }
    boolean isHigh = cell.height() >= SEVERAL;
    double inset = isHigh ? INSET : 0;
    Area room =
        new Area(
            cell.x() + INSET,
            cell.y() + inset,
            cell.width() - 2 * INSET,
            cell.height() - 2 * inset);
    Flow flow = isHigh ? new Flow.Lines() : new Flow.OneLine();
    double size = Blank.size(em, cell.height());
    return Optional.of(new Blank(room, Optional.of(new Style(size, Align.LEFT, flow))));
  }

  /** The room in a line behind a colon, up to the words behind it or the end of the cell. */
  private static List<Blank> behindColon(List<PrintedGlyph> line, Area cell) {
    List<Blank> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      String text = line.get(i).text();
      Area at = line.get(i).area();
      boolean isLast = i + 1 == line.size();
      double end = isLast ? cell.right() - INSET : line.get(i + 1).area().x() - INSET;
      if ((text.equals("：") || text.equals(":")) && end - at.right() >= BEHIND_COLON) {
        found.add(Blank.onLine(at.right(), end, at.bottom(), at.height(), Align.LEFT));
      }
    }
    return found;
  }

  private static Blank code(List<Area> row) {
    Area first = row.getFirst();
    Area all = first.sized(row.getLast().right() - first.x(), first.height());
    Style style = new Style(Style.USUAL, Align.LEFT, new Flow.Boxes(row.size()));
    return new Blank(all, Optional.of(style));
  }

  /** Small empty cells of the same size side by side. */
  private List<List<Area>> rows(List<Area> cells) {
    List<List<Area>> rows = new ArrayList<>();
    for (Area cell : cells) {
      if (cell.width() > WIDEST_BOX || !print.in(cell).isEmpty()) {
        continue;
      }
      if (rows.isEmpty() || !isNext(rows.getLast().getLast(), cell)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(cell);
    }
    return rows;
  }

  private static boolean isNext(Area before, Area cell) {
    return Math.abs(before.right() - cell.x()) <= Table.NEAR
        && Math.abs(before.y() - cell.y()) <= Table.NEAR
        && Math.abs(before.height() - cell.height()) <= Table.NEAR
        && Math.abs(before.width() - cell.width()) <= UNEVEN * cell.width();
  }

  /** The cells of all tables, line by line from the left. */
  private List<Area> cells() {
    List<Area> cells = new ArrayList<>();
    List<RuledLine> levels =
        table.page().rulings().stream()
            .filter(RuledLine::isLevel)
            .sorted(Comparator.comparingDouble(RuledLine::y1).thenComparing(RuledLine::x1))
            .toList();
    for (RuledLine top : levels) {
      List<RuledLine> sides = sides(top);
      if (cells.size() + sides.size() > MOST_CELLS) {
        return List.of();
      }
      for (int i = 1; i < sides.size(); i++) {
        cell(top.y1(), sides.get(i - 1), sides.get(i)).ifPresent(cells::add);
      }
    }
    return cells;
  }

  /** The upright lines that go down from a level one. */
  private List<RuledLine> sides(RuledLine top) {
    return table.page().rulings().stream()
        .filter(line -> !line.isLevel())
        .filter(line -> line.x1() >= top.x1() - Table.NEAR && line.x1() <= top.x2() + Table.NEAR)
        .filter(line -> line.y1() <= top.y1() + Table.NEAR)
        .filter(line -> line.y2() > top.y1() + Table.NEAR)
        .sorted(Comparator.comparingDouble(RuledLine::x1))
        .toList();
  }

  private Optional<Area> cell(double top, RuledLine left, RuledLine right) {
    double middle = (left.x1() + right.x1()) / 2;
    double bottom = table.ruleBelow(middle, top + Table.NEAR);
    boolean isClosed =
        left.y2() + Table.NEAR >= bottom
            && right.y2() + Table.NEAR >= bottom
            && bottom < table.page().height();
    Area cell = new Area(left.x1(), top, right.x1() - left.x1(), bottom - top);
    return Optional.of(cell).filter(found -> isClosed && found.height() <= HIGHEST);
  }
}
