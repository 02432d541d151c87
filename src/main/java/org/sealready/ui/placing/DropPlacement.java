package org.sealready.ui.placing;

import java.util.Optional;
import org.sealready.paper.Area;
import org.sealready.paper.Content;
import org.sealready.paper.Flow;
import org.sealready.paper.Item;
import org.sealready.paper.PaperPage;
import org.sealready.paper.Spot;
import org.sealready.paper.Style;

/**
 * How something lands on a page: in the cell of a table that it is dropped into, a code in a row of
 * boxes, anything else on the line below it.
 *
 * @param text what it says in this filing
 * @param code whether it is a code, which papers have boxes for
 */
record DropPlacement(PaperPage page, Content content, String text, boolean code) {

  private static final double INSET = 1.5;
  private static final double TICK = 4;
  private static final double USUAL_WIDTH = 40;
  private static final double LEAST_WIDTH = 15;
  private static final double POINT = 25.4 / 72;
  private static final double LINE = 6;

  /** A cell as high as this takes several lines. */
  private static final double HIGH = 18;

  /** A line so far below the point is what it is dropped onto. */
  private static final double NEAR_LINE = 6;

  /** A cell as wide as this is no place for one value. */
  private static final double LEAST_CELL = 8;

  /** What lands there; the page of its place is not told yet. */
  Item at(double x, double y) {
    if (content instanceof Content.Tick) {
      return item(tick(x, y), Style.PLAIN);
    }
    int length = text.codePointCount(0, text.length());
    Optional<Area> row = code ? Cells.row(page, x, y, length) : Optional.empty();
    if (row.isPresent()) {
      return item(row.get(), Style.PLAIN.flow(new Flow.Boxes(length)));
    }
    Area area =
        Cells.at(page, x, y)
            .filter(cell -> cell.width() >= LEAST_CELL && cell.height() >= LINE - 2)
            .map(DropPlacement::within)
            .orElseGet(() -> free(x, y));
    boolean isHigh = area.height() >= HIGH - 2 * INSET;
    return item(area, isHigh ? Style.PLAIN.flow(new Flow.Lines()) : Style.PLAIN);
  }

  private Item item(Area area, Style style) {
    return new Item(new Spot(0, area), style, content);
  }

  /** Where it would land, to be shown before it does. */
  Area area(double x, double y) {
    return at(x, y).spot().area();
  }

  private static Area within(Area cell) {
    boolean isHigh = cell.height() >= HIGH;
    double inset = isHigh ? INSET : 0;
    return new Area(
        cell.x() + INSET, cell.y() + inset, cell.width() - 2 * INSET, cell.height() - 2 * inset);
  }

  private Area tick(double x, double y) {
    return Cells.at(page, x, y)
        .filter(cell -> cell.width() < LEAST_CELL && cell.height() < LEAST_CELL)
        .orElseGet(() -> new Area(x - TICK / 2, y - TICK / 2, TICK, TICK));
  }

  /** Text stands a little above the line that it is written on. */
  private Area free(double x, double y) {
    double bottom =
        Cells.lineBelow(page, x, y).filter(line -> line - y <= NEAR_LINE).orElse(y + LINE / 2);
    double width = Math.min(width(), page.width() - x - 1);
    return new Area(x, bottom - LINE, Math.max(LEAST_WIDTH, width), LINE);
  }

  private double width() {
    double ems = text.codePoints().mapToDouble(point -> point < 0x2E80 ? 0.58 : 1).sum();
    return ems == 0 ? USUAL_WIDTH : Math.max(LEAST_WIDTH, (ems + 1) * Style.USUAL * POINT);
  }
}
