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

  /** Of the window, in logical pixels: the smallest one, a laptop's and a large screen's. */
  static final List<Size> SIZES =
      List.of(new Size(1024, 600), new Size(1280, 800), new Size(1920, 1080));

  /** A screen of 3840 by 2160 at scale 3 has so much room. */
  private static final Size AT_SCALE_3 = new Size(1280, 720);

  private static final double HIGHEST_SCALE = 3;

  static final Cell USUAL = new Cell(Theme.LIGHT, TextSize.P100, 1, 1280, 800);

  /**
   * Each theme at each scale. The sizes go in turn, so that each of them is met at each scale and
   * in each theme. And larger texts, in the smallest window and in the usual one.
   */
  static List<Cell> all() {
    List<Cell> all = new ArrayList<>();
    for (int theme = 0; theme < THEMES.size(); theme++) {
      for (int scale = 0; scale < SCALES.size(); scale++) {
        Size size = SIZES.get((theme + scale) % SIZES.size());
        all.add(sized(THEMES.get(theme), SCALES.get(scale), size));
      }
    }
    all.add(new Cell(Theme.LIGHT, TextSize.P200, 1, 1024, 600));
    all.add(new Cell(Theme.DARK, TextSize.P200, 1.5, 1280, 800));
    all.add(new Cell(Theme.CONTRAST_DARK, TextSize.P150, 1.25, 1280, 800));
    return all;
  }

  private static Cell sized(Theme theme, double scale, Size size) {
    Size fitting = scale == HIGHEST_SCALE ? size.within(AT_SCALE_3) : size;
    return new Cell(theme, TextSize.P100, scale, fitting.width(), fitting.height());
  }

  /** Where room is scarce: the smallest window, and twice the text size in it. */
  static List<Cell> small() {
    return List.of(
        new Cell(Theme.DARK, TextSize.P100, 1.25, 1024, 600),
        new Cell(Theme.DARK, TextSize.P200, 1, 1024, 600));
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
              isSmall ? 600 : AT_SCALE_3.height()));
    }
    return some;
  }

  record Size(double width, double height) {

    Size within(Size room) {
      return new Size(Math.min(width, room.width), Math.min(height, room.height));
    }
  }

  @Override
  public String toString() {
    return "%s %s x%s %.0fx%.0f".formatted(theme, text, scale, width, height);
  }
}
