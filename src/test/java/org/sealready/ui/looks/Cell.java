package org.sealready.ui.looks;

import java.util.ArrayList;
import java.util.List;
import org.sealready.service.display.TextSize;
import org.sealready.service.display.Theme;

/**
 * Under which circumstances something is looked at.
 *
 * @param scale of the screen
 * @param width of the window in logical pixels
 */
record Cell(Theme theme, TextSize text, double scale, double width, double height) {

  static final List<Double> SCALES = List.of(1.0, 1.25, 1.5, 2.0, 3.0);

  static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST);

  /** A screen of 3840 by 2160 at scale 3 has 1280 by 720 logical pixels. */
  private static final double SHORT = 720;

  private static final double HIGHEST_SCALE = 3;

  static final Cell USUAL = new Cell(Theme.LIGHT, TextSize.P100, 1, 1280, 800);

  /** Each with each, and twice the text size in the smallest window and in the usual one. */
  static List<Cell> all() {
    List<Cell> all = new ArrayList<>();
    for (Theme theme : THEMES) {
      SCALES.forEach(scale -> all.addAll(sizes(theme, scale)));
      all.add(new Cell(theme, TextSize.P200, 1, 1024, 600));
      all.add(new Cell(theme, TextSize.P200, 1.5, 1280, 800));
    }
    all.add(new Cell(Theme.CONTRAST_DARK, TextSize.P150, 1.25, 1280, 800));
    return all;
  }

  private static List<Cell> sizes(Theme theme, double scale) {
    List<Cell> sizes = new ArrayList<>();
    boolean isHighest = scale == HIGHEST_SCALE;
    sizes.add(new Cell(theme, TextSize.P100, scale, 1024, 600));
    sizes.add(new Cell(theme, TextSize.P100, scale, 1280, isHighest ? SHORT : 800));
    if (!isHighest) {
      sizes.add(new Cell(theme, TextSize.P100, scale, 1920, 1080));
    }
    return sizes;
  }

  /** Where room is scarce: the smallest window, and twice the text size in the usual one. */
  static List<Cell> small() {
    return List.of(
        new Cell(Theme.DARK, TextSize.P100, 1.25, 1024, 600),
        new Cell(Theme.DARK, TextSize.P200, 1, 1280, 800));
  }

  /** Each scale and each theme once, in the smallest window and in the usual one in turn. */
  static List<Cell> diagonal() {
    List<Cell> some = new ArrayList<>();
    for (int i = 0; i < SCALES.size(); i++) {
      boolean isSmall = i % 2 == 0;
      some.add(
          new Cell(
              THEMES.get(i % THEMES.size()),
              TextSize.P100,
              SCALES.get(i),
              isSmall ? 1024 : 1280,
              isSmall ? 600 : SHORT));
    }
    return some;
  }

  @Override
  public String toString() {
    return "%s %s x%s %.0fx%.0f".formatted(theme, text, scale, width, height);
  }
}
