package org.sealready.paper;

/**
 * How a text is set.
 *
 * @param size of the type in points; {@link #AUTOMATIC} follows the height of the place
 */
public record Style(double size, Align align, Flow flow) {

  /** The size follows the height of the place. */
  public static final double AUTOMATIC = 0;

  /** 小四, what forms are mostly filled in. */
  public static final double USUAL = 12;

  /** One line from the left in the usual size. */
  public static final Style PLAIN = new Style(USUAL, Align.LEFT, new Flow.OneLine());

  public Style size(double points) {
    return new Style(points, align, flow);
  }

  public Style align(Align other) {
    return new Style(size, other, flow);
  }

  public Style flow(Flow other) {
    return new Style(size, align, other);
  }
}
