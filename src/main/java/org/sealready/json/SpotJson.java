package org.sealready.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sealready.paper.Area;
import org.sealready.paper.Spot;

/** A place on a page, to and from the keys of an object; pages count from 1 there. */
final class SpotJson {

  static final int MOST_PAGES = 1000;
  static final double FARTHEST = 2000;
  private static final double SMALLEST = 0.1;
  private static final double USUAL_HEIGHT = 6;
  private static final double ROUND = 1000;

  private SpotJson() {}

  /**
   * The place.
   *
   * @param unit millimetres in the unit of the file
   */
  static Spot read(StrictObject object, double unit) throws BadFiling {
    int page = object.has("page") ? object.whole("page", 1, MOST_PAGES) : 1;
    double height =
        object.has("height") ? object.number("height", SMALLEST, FARTHEST) : USUAL_HEIGHT / unit;
    Area area =
        new Area(
            object.number("x", -FARTHEST, FARTHEST) * unit,
            object.number("y", -FARTHEST, FARTHEST) * unit,
            width(object) * unit,
            height * unit);
    return new Spot(page - 1, area);
  }

  /** Either the width, or the number of boxes and the distance from one to the next. */
  private static double width(StrictObject object) throws BadFiling {
    if (!object.has("pitch")) {
      return object.number("width", SMALLEST, FARTHEST);
    }
    return object.number("pitch", SMALLEST, FARTHEST) * object.number("boxes", 1, FARTHEST);
  }

  static void write(Spot spot, ObjectNode object) {
    object
        .put("page", spot.page() + 1)
        .put("x", rounded(spot.area().x()))
        .put("y", rounded(spot.area().y()))
        .put("width", rounded(spot.area().width()))
        .put("height", rounded(spot.area().height()));
  }

  /** To a thousandth of a millimetre. */
  static double rounded(double length) {
    return Math.rint(length * ROUND) / ROUND;
  }
}
