package org.sealready.pdf.layout;

import java.util.List;

/** A rectangle in points; {@code x}, {@code y} is its upper left corner, y grows downwards. */
public record Box(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  /** The least one that holds all of these. */
  public static Box around(List<Box> boxes) {
    double left = boxes.stream().mapToDouble(Box::x).min().orElseThrow();
    double top = boxes.stream().mapToDouble(Box::y).min().orElseThrow();
    double right = boxes.stream().mapToDouble(Box::right).max().orElseThrow();
    double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElseThrow();
    return new Box(left, top, right - left, bottom - top);
  }
}
