package org.sealready.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.pdf.line.PlacedGlyph;

/**
 * Stacks rows from the top of the type area down, with as much leading as the page has room for.
 */
final class Column {

  private final double size;
  private final List<Row> rows;
  private final double leading;
  private final List<Placed> items = new ArrayList<>();
  private final List<Box> closing = new ArrayList<>();

  Column(double size, List<Row> rows) {
    this.size = size;
    this.rows = rows;
    this.leading = Math.min(Geometry.LEADING * size, (Geometry.HEIGHT - points()) / leadings());
  }

  /** Whether the lines stand no closer than this, in ems. */
  boolean fits(double least) {
    return leading >= least * size;
  }

  PlacedPage place(boolean sealed) {
    double left = Math.max(0, Geometry.HEIGHT - points() - leadings() * leading);
    double top = Geometry.TOP;
    for (Row row : rows) {
      double height = row.leadings() * leading + row.points();
      top += row instanceof Row.Space space ? Math.min(space.share() * left, 3 * leading) : 0;
      add(row, top, height);
      top += height;
    }
    Optional<Box> room = sealed && !closing.isEmpty() ? Optional.of(sealRoom()) : Optional.empty();
    return new PlacedPage(items, room, size);
  }

  private double points() {
    return rows.stream().mapToDouble(Row::points).sum();
  }

  private double leadings() {
    return rows.stream().mapToDouble(Row::leadings).sum();
  }

  private void add(Row row, double top, double height) {
    switch (row) {
      case Row.Space space -> {}
      case Row.Line line -> text(line, top, height);
      case Row.Closing close -> {
        text(close.line(), top, height);
        double left = close.line().glyphs().getFirst().x();
        PlacedGlyph last = close.line().glyphs().getLast();
        closing.add(new Box(left, top, last.x() + last.width() - left, height));
      }
      case Row.Blank blank -> {
        double y = text(blank.label(), top, height) + 0.2 * size;
        items.add(new Placed.Rule(blank.from(), y, blank.to(), y, 0.6));
      }
      case Row.Drawing drawing ->
          items.addAll(drawing.sketch().at(top + (height - Sketch.HEIGHT) / 2));
      case Row.Frame frame -> {
        double above = top - frame.rise();
        double low = frame.rise() > 0 ? top : above; // read after the lines beside the frame
        text(frame.label(), low, top + height - low);
        frame(frame.from(), above, frame.to(), top + height);
      }
    }
  }

  /** Sets the line in the middle of the strip and tells where its baseline is. */
  private double text(Row.Line line, double top, double height) {
    double baseline = top + height / 2 + 0.38 * line.size();
    if (!line.glyphs().isEmpty()) {
      items.add(new Placed.Text(baseline, line.size(), line.glyphs()));
    }
    return baseline;
  }

  private void frame(double left, double top, double right, double bottom) {
    items.add(new Placed.Rule(left, top, right, top, 0.5));
    items.add(new Placed.Rule(left, bottom, right, bottom, 0.5));
    items.add(new Placed.Rule(left, top, left, bottom, 0.5));
    items.add(new Placed.Rule(right, top, right, bottom, 0.5));
  }

  /** Its middle is the middle of name and date; below it may reach into the empty margin. */
  private Box sealRoom() {
    Box date = closing.getLast();
    double x = date.x() + date.width() / 2;
    double y = (closing.getFirst().y() + date.bottom()) / 2;
    double half = Geometry.SEAL / 2;
    return new Box(x - half, y - half, Geometry.SEAL, Geometry.SEAL);
  }
}
