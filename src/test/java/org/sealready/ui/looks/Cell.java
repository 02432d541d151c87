package org.sealready.ui.looks;

import java.util.ArrayList;
import java.util.List;

/**
 * Under which circumstances something is looked at.
 *
 * @param scale of the screen
 * @param width of the window in logical pixels
 */
record Cell(Theme theme, double scale, double width, double height) {

  static final List<Double> SCALES = List.of(1.0, 1.25, 1.5, 2.0, 3.0);

  /** A screen of 3840 by 2160 at scale 3 has 1280 by 720 logical pixels. */
  private static final double SHORT = 720;

  private static final double HIGHEST_SCALE = 3;

  static final Cell USUAL = new Cell(Theme.LIGHT, 1, 1280, 800);

  /** Each with each. */
  static List<Cell> all() {
    List<Cell> all = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      for (double scale : SCALES) {
        boolean isHighest = scale == HIGHEST_SCALE;
        all.add(new Cell(theme, scale, 1024, 600));
        all.add(new Cell(theme, scale, 1280, isHighest ? SHORT : 800));
        if (!isHighest) {
          all.add(new Cell(theme, scale, 1920, 1080));
        }
      }
    }
    return all;
  }

  /** Each scale and each theme once, in the smallest window and in the usual one in turn. */
  static List<Cell> diagonal() {
    List<Cell> some = new ArrayList<>();
    for (int i = 0; i < SCALES.size(); i++) {
      Theme theme = Theme.values()[i % Theme.values().length];
      some.add(
          i % 2 == 0
              ? new Cell(theme, SCALES.get(i), 1024, 600)
              : new Cell(theme, SCALES.get(i), 1280, 720));
    }
    return some;
  }

  @Override
  public String toString() {
    return "%s x%s %.0fx%.0f".formatted(theme, scale, width, height);
  }
}
