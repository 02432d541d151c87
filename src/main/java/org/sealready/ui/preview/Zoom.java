package org.sealready.ui.preview;

import java.util.List;
import org.sealready.pdf.layout.PlacedPage;

/** How large the letter is shown. */
sealed interface Zoom {

  /** Units of the window per point where a centimetre is a centimetre: 96 and 72 to an inch. */
  double ACTUAL = 96.0 / 72;

  /** What plus and minus step through; 1 is as large as on paper. */
  List<Double> STEPS = List.of(0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0);

  /** A page that is smaller is no more than a shape; 1 is as large as on paper. */
  double LEAST_READ = 0.3;

  /** The whole page, or its width where the whole page could not be read. */
  record Fitting() implements Zoom {}

  /** As large as the room allows, but no larger than on paper. */
  record WholePage() implements Zoom {}

  /** As wide as the room. */
  record FullWidth() implements Zoom {}

  /**
   * In a fixed size.
   *
   * @param factor 1 is as large as on paper
   */
  record Times(double factor) implements Zoom {}

  /** Units of the window per point of the page, where the page has so much room. */
  default double perPoint(double width, double height) {
    double wide = width / PlacedPage.WIDTH;
    double high = height / PlacedPage.HEIGHT;
    return switch (this) {
      case Fitting fitting -> settled(width, height).perPoint(width, height);
      case WholePage whole -> Math.min(Math.min(wide, high), ACTUAL);
      case FullWidth full -> wide;
      case Times(double factor) -> factor * ACTUAL;
    };
  }

  /** What this comes to where the page has so much room. */
  default Zoom settled(double width, double height) {
    if (!(this instanceof Fitting)) {
      return this;
    }
    Zoom whole = new WholePage();
    return whole.perPoint(width, height) < LEAST_READ * ACTUAL ? new FullWidth() : whole;
  }

  /** The next step up from this factor, or the largest. */
  static Zoom above(double factor) {
    return new Times(
        STEPS.stream().filter(step -> step > factor + 0.01).findFirst().orElse(STEPS.getLast()));
  }

  /** The next step down from this factor, or the smallest. */
  static Zoom below(double factor) {
    return new Times(
        STEPS.reversed().stream()
            .filter(step -> step < factor - 0.01)
            .findFirst()
            .orElse(STEPS.getFirst()));
  }
}
