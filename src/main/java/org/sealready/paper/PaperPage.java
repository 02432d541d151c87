package org.sealready.paper;

import java.util.List;

/**
 * One page as it is seen.
 *
 * @param rulings the printed lines, to which what is placed by hand snaps
 */
public record PaperPage(double width, double height, List<RuledLine> rulings) {

  /** A sheet of A4 differs from another by this much at most. */
  private static final double SAME = 1;

  public PaperPage {
    rulings = List.copyOf(rulings);
  }

  /** Whether what was placed on the other stands right on this one too. */
  public boolean isAsLargeAs(PaperPage other) {
    return Math.abs(width - other.width) <= SAME && Math.abs(height - other.height) <= SAME;
  }
}
