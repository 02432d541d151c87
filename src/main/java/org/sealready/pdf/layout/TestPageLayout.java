package org.sealready.pdf.layout;

import static org.sealready.pdf.layout.PlacedPage.mm;

import java.util.ArrayList;
import java.util.List;
import org.sealready.pdf.font.Glyphs;
import org.sealready.pdf.line.PlacedGlyph;

/** Where everything stands on a test page. */
public final class TestPageLayout {

  private static final double LENGTH = mm(100);
  private static final double EDGE = mm(34);
  private static final double RULER_X = mm(45);
  private static final double ACROSS_Y = mm(86);
  private static final double DOWN_Y = mm(107);
  private static final double TEXT_X = mm(68);
  private static final double TEXT_WIDTH = mm(114);
  private static final double SMALL = 9;
  private static final double BODY = 12;
  private static final double THIN = 0.35;
  private static final double CORNER = mm(6);

  /** The largest round company seal. */
  private static final double RADIUS = mm(42) / 2;

  /** So many straight strokes leave a circle of that size by no more than 0.03 mm. */
  private static final int STROKES = 60;

  private final SheetText text;
  private final Box sealRoom;
  private final List<Placed> items = new ArrayList<>();

  public TestPageLayout(Glyphs glyphs, TestPageText words, Box sealRoom) {
    this.text = new SheetText(glyphs);
    this.sealRoom = sealRoom;
    corners();
    prose(words.frame(), Geometry.LEFT, mm(31), Geometry.WIDTH, SMALL, false);
    prose(words.title(), EDGE, mm(42), mm(140), Geometry.TITLE, true);
    prose(words.intro(), EDGE, mm(54), mm(146), BODY, false);
    across();
    prose(words.ruler(), RULER_X + LENGTH + mm(4), ACROSS_Y - mm(2.5), mm(30), BODY, true);
    down();
    prose(words.ruler(), RULER_X - mm(1), DOWN_Y + LENGTH + mm(3), mm(30), BODY, true);
    steps(words.steps());
    seal(words);
  }

  public List<Placed> items() {
    return items;
  }

  /** Of the letters' type area. */
  private void corners() {
    Box area = Geometry.typeArea();
    for (double y : new double[] {area.y(), area.bottom()}) {
      double inwards = y == area.y() ? CORNER : -CORNER;
      rule(area.x(), y, area.x() + CORNER, y);
      rule(area.right() - CORNER, y, area.right(), y);
      rule(area.x(), y, area.x(), y + inwards);
      rule(area.right(), y, area.right(), y + inwards);
    }
  }

  private void circle(double x, double y) {
    for (int stroke = 0; stroke < STROKES; stroke++) {
      double from = 2 * Math.PI * stroke / STROKES;
      double to = 2 * Math.PI * (stroke + 1) / STROKES;
      items.add(
          new Placed.Rule(
              x + RADIUS * Math.cos(from),
              y + RADIUS * Math.sin(from),
              x + RADIUS * Math.cos(to),
              y + RADIUS * Math.sin(to),
              2 * THIN));
    }
  }

  private void across() {
    rule(RULER_X, ACROSS_Y, RULER_X + LENGTH, ACROSS_Y);
    for (int at = 0; at <= 100; at++) {
      double x = RULER_X + mm(at);
      rule(x, ACROSS_Y, x, ACROSS_Y + tick(at));
      if (at % 10 == 0) {
        centred(String.valueOf(at), x, ACROSS_Y + mm(6));
      }
    }
  }

  private void down() {
    rule(RULER_X, DOWN_Y, RULER_X, DOWN_Y + LENGTH);
    for (int at = 0; at <= 100; at++) {
      double y = DOWN_Y + mm(at);
      rule(RULER_X, y, RULER_X + tick(at), y);
      if (at % 10 == 0) {
        prose(String.valueOf(at), RULER_X + mm(6.5), y - mm(2), mm(10), SMALL, false);
      }
    }
  }

  private static double tick(int millimetre) {
    return mm(millimetre % 10 == 0 ? 5 : millimetre % 5 == 0 ? 3.5 : 2);
  }

  private void steps(List<String> steps) {
    double y = DOWN_Y;
    for (String step : steps) {
      y = prose(step, TEXT_X, y, TEXT_WIDTH, BODY, false) + mm(3);
    }
  }

  private void seal(TestPageText words) {
    Box room = sealRoom;
    rule(room.x(), room.y(), room.right(), room.y());
    rule(room.x(), room.bottom(), room.right(), room.bottom());
    rule(room.x(), room.y(), room.x(), room.bottom());
    rule(room.right(), room.y(), room.right(), room.bottom());
    double middle = room.y() + room.height() / 2;
    circle(room.x() + room.width() / 2, middle);
    centred(words.circle(), room.x() + room.width() / 2, middle - mm(2));
    prose(words.seal(), EDGE, room.y() - mm(5), room.x() - EDGE - mm(6), BODY, false);
  }

  private void centred(String words, double x, double top) {
    double width = text.measure(words, false).natural() * SMALL;
    prose(words, x - width / 2, top, 2 * width, SMALL, false);
  }

  private void rule(double x1, double y1, double x2, double y2) {
    items.add(new Placed.Rule(x1, y1, x2, y2, THIN));
  }

  /** Lines of text; tells where they end. */
  private double prose(
      String words, double x, double top, double width, double size, boolean bold) {
    double y = top;
    for (List<PlacedGlyph> line : text.lines(words, bold, x, width, size)) {
      items.add(new Placed.Text(y + size, size, line));
      y += 1.5 * size;
    }
    return y;
  }
}
