package org.sealready.service.display;

import java.util.Arrays;
import java.util.Optional;

/** How large texts are shown, and everything with them. */
public enum TextSize {
  P100(100),
  P115(115),
  P125(125),
  P150(150),
  P175(175),
  P200(200);

  private final int percent;

  TextSize(int percent) {
    this.percent = percent;
  }

  /** In percent of the usual size. */
  public int percent() {
    return percent;
  }

  /** What lengths are multiplied with. */
  public double factor() {
    return percent / 100.0;
  }

  /** The next larger one; the largest stays. */
  public TextSize larger() {
    return values()[Math.min(ordinal() + 1, values().length - 1)];
  }

  /** The next smaller one; the smallest stays. */
  public TextSize smaller() {
    return values()[Math.max(ordinal() - 1, 0)];
  }

  static Optional<TextSize> of(String percent) {
    return Arrays.stream(values())
        .filter(size -> Integer.toString(size.percent).equals(percent))
        .findFirst();
  }
}
