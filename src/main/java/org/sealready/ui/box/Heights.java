package org.sealready.ui.box;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * The heights that a container was asked for, by width, until something in it changes.
 *
 * <p>JavaFX remembers a height only where it does not depend on the width. Boxes within boxes with
 * texts that wrap ask for the same heights again on every level, which made up most of the time
 * that a page took to be laid out.
 */
final class Heights {

  private final Map<Double, Double> least = new HashMap<>();
  private final Map<Double, Double> wanted = new HashMap<>();

  /** The minimum height at this width. */
  double least(double width, DoubleUnaryOperator computed) {
    return known(least, width, computed);
  }

  /** The preferred height at this width. */
  double wanted(double width, DoubleUnaryOperator computed) {
    return known(wanted, width, computed);
  }

  private static double known(Map<Double, Double> of, double width, DoubleUnaryOperator computed) {
    Double before = of.get(width);
    if (before != null) {
      return before;
    }
    double height = computed.applyAsDouble(width);
    of.put(width, height);
    return height;
  }

  /** Something changed. */
  void forget() {
    least.clear();
    wanted.clear();
  }
}
