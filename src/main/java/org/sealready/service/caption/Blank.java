package org.sealready.service.caption;

import java.util.List;
import java.util.Optional;
import org.sealready.paper.Align;
import org.sealready.paper.Area;
import org.sealready.paper.Flow;
import org.sealready.paper.Slot;
import org.sealready.paper.Spot;
import org.sealready.paper.Style;

/**
 * Room that a paper leaves to be filled in.
 *
 * @param area what may be written on
 * @param style how a text stands there; none for a box to tick
 */
record Blank(Area area, Optional<Style> style) {

  private static final double POINT = 25.4 / 72;

  /** What is written in forms, in points; titles are larger, notes smaller. */
  private static final double SMALLEST = 9;

  private static final double LARGEST = 14;
  private static final double ROUND = 2;

  /** How much of the room for it the type may take: its line, and a little above. */
  private static final double TALLEST = 0.85;

  /** The height of a line of text, and where it stands over what is drawn, in ems. */
  private static final double LINE = 1.2;

  /** A text in one line. */
  static Blank text(Area area, double size, Align align) {
    return new Blank(area, Optional.of(new Style(size, align, new Flow.OneLine())));
  }

  /** A text that stands on a line. */
  static Blank onLine(double left, double right, double line, double em, Align align) {
    double size = size(em);
    double high = LINE * size * POINT;
    return text(new Area(left, line - high, right - left, high), size, align);
  }

  /** A box to tick. */
  static Blank tick(Area area) {
    return new Blank(area, Optional.empty());
  }

  /** The size of type beside printed type of this size, in millimetres there, in points here. */
  static double size(double em) {
    return Math.clamp(Math.round(ROUND * em / POINT) / ROUND, SMALLEST, LARGEST);
  }

  /** The same, where so much height is free, in millimetres. */
  static double size(double em, double height) {
    double most = Math.floor(ROUND * TALLEST * height / POINT) / ROUND;
    return Math.max(SMALLEST, Math.min(size(em), most));
  }

  /** Whether what is written in one would stand in the other. */
  boolean meets(Blank other) {
    return area.meets(other.area);
  }

  /** As a field without a name of its own. */
  Slot asSlot(int page, int number) {
    String name = "field " + (page + 1) + "." + number;
    List<Spot> spots = List.of(new Spot(page, area));
    return style
        .<Slot>map(how -> new Slot.Text(name, "", "", spots, how, 0, List.of()))
        .orElseGet(() -> new Slot.Box(name, "", "", false, spots, false));
  }
}
