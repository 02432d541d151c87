package org.sealready.blank;

import java.util.List;

/**
 * One page as it is seen.
 *
 * @param rulings the printed lines, to which what is placed by hand snaps
 */
public record BlankPage(double width, double height, List<Ruling> rulings) {

  /** A sheet of A4 differs from another by this much at most. */
  private static final double SAME = 1;

  public BlankPage {
    rulings = List.copyOf(rulings);
  }

  /** Whether what was placed on the other stands right on this one too. */
  public boolean isAsLargeAs(BlankPage other) {
    return Math.abs(width - other.width) <= SAME && Math.abs(height - other.height) <= SAME;
  }
}
