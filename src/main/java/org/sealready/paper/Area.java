package org.sealready.paper;

/** A rectangle on a page; {@code x}, {@code y} is its upper left corner. */
public record Area(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  /** The same rectangle somewhere else. */
  public Area at(double left, double top) {
    return new Area(left, top, width, height);
  }

  /** The same corner with another size. */
  public Area sized(double wide, double high) {
    return new Area(x, y, wide, high);
  }

  /** Whether the point lies in it. */
  public boolean holds(double left, double top) {
    return left >= x && left <= right() && top >= y && top <= bottom();
  }

  /** Whether the two have room in common. */
  public boolean meets(Area other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** Whether no part of it is outside of the other. */
  public boolean isIn(Area other) {
    return other.holds(x, y) && other.holds(right(), bottom());
  }
}
