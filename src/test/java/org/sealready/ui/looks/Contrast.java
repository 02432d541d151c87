package org.sealready.ui.looks;

import javafx.scene.paint.Color;

/** How well two colours can be told apart, as WCAG 2.2 measures it: 1 for none, 21 for the most. */
final class Contrast {

  private Contrast() {}

  static double of(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /** What is seen where a colour lies on another one that lets nothing through. */
  static Color over(Color below, Color above) {
    return below.interpolate(
        new Color(above.getRed(), above.getGreen(), above.getBlue(), 1), above.getOpacity());
  }

  static String hex(Color color) {
    return "#%02x%02x%02x"
        .formatted(
            Math.round(color.getRed() * 255),
            Math.round(color.getGreen() * 255),
            Math.round(color.getBlue() * 255));
  }
}
