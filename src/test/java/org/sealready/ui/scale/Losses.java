package org.sealready.ui.scale;

import java.util.Locale;

/** What has been measured at one scale in one face: how far the ink is from the outline's. */
final class Losses {

  /** Round dots: at scale 1 each is drawn as an octagon, which holds 90 % of its circle. */
  private static final String ROUND = ".:·…：";

  private static final double OCTAGON = 0.11;
  private static final double MOST = 0.03;
  private static final double MOST_UNSCALED = 0.08;

  private final String face;
  private final boolean scaled;
  private int count;
  private int beyond;
  private double sum;
  private double worst;
  private String where = "";

  /**
   * @param scaled whether text is drawn from outlines, at every scale but 1
   */
  Losses(String face, boolean scaled) {
    this.face = face;
    this.scaled = scaled;
  }

  /** The share by which a glyph's ink may differ. */
  private double allowed(int character) {
    if (scaled) {
      return MOST;
    }
    return ROUND.indexOf(character) >= 0 ? OCTAGON : MOST_UNSCALED;
  }

  void add(int character, double size, double outline, double seen) {
    double off = Math.abs(seen - outline) / outline;
    count++;
    sum += off;
    if (off > allowed(character)) {
      beyond++;
    }
    if (off > worst) {
      worst = off;
      where =
          String.format(
              Locale.ROOT,
              "%s at %.1f px: %.2f of %.2f",
              Character.toString(character),
              size,
              seen,
              outline);
    }
  }

  boolean areFew() {
    return count > 0 && beyond == 0;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s, %d glyphs: ink off by %.2f %% on average, %.2f %% at worst (%s); beyond %.0f %%: %d",
        face,
        count,
        count == 0 ? 0 : 100 * sum / count,
        100 * worst,
        where,
        100 * (scaled ? MOST : MOST_UNSCALED),
        beyond);
  }
}
