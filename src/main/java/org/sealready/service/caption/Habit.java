package org.sealready.service.caption;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Where a form prints the labels of its fields, told by all of them together: one field alone may
 * have the words of two others above and below it.
 *
 * @param side of those that have no words at their left
 * @param goesFirst whether that side goes before the words at the left
 */
record Habit(Side side, boolean goesFirst) {

  /** Above or below a field. */
  enum Side {
    ABOVE,
    BELOW
  }

  /** What labels cost that are not there, in millimetres: as much as one that is just too far. */
  private static final double MISSING = Upright.FAR;

  /** So many fields with a label above or below outweigh one with words at its left. */
  private static final int OUTWEIGH = 3;

  /** One field, and how far the words around it are, in millimetres. */
  record Around(boolean hasLeft, OptionalDouble above, OptionalDouble below) {

    private OptionalDouble on(Side side) {
      return switch (side) {
        case ABOVE -> above;
        case BELOW -> below;
      };
    }
  }

  static Habit of(List<Around> fields) {
    List<Around> open = fields.stream().filter(field -> !field.hasLeft()).toList();
    Side side = cost(open, Side.BELOW) < cost(open, Side.ABOVE) ? Side.BELOW : Side.ABOVE;
    long lefts = fields.size() - open.size();
    long others = open.stream().filter(field -> field.on(side).isPresent()).count();
    return new Habit(side, others >= OUTWEIGH * lefts && others > 0);
  }

  private static double cost(List<Around> fields, Side side) {
    return fields.stream()
        .mapToDouble(field -> Math.min(MISSING, field.on(side).orElse(MISSING)))
        .sum();
  }
}
