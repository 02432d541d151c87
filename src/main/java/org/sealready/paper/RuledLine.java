package org.sealready.paper;

/** A straight line that is printed on the page, level or upright. */
public record RuledLine(double x1, double y1, double x2, double y2) {

  public boolean isLevel() {
    return y1 == y2;
  }
}
