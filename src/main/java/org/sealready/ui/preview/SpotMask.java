package org.sealready.ui.preview;

import java.util.ArrayList;
import java.util.List;
import org.sealready.pdf.layout.Box;

/**
 * The part of a number that is hidden on the screen, as {@link org.sealready.form.Mask} does it.
 */
final class SpotMask {

  /** Of an identity number of 18 characters the first three and the last four are seen. */
  private static final double HEAD = 3.0 / 18;

  private static final double TAIL = 4.0 / 18;

  private SpotMask() {}

  /**
   * What is covered of these boxes, which hold one text after the other; none where a box has no
   * part in the middle.
   */
  static List<Box> of(List<Box> boxes) {
    double whole = boxes.stream().mapToDouble(Box::width).sum();
    double from = whole * HEAD;
    double to = whole * (1 - TAIL);
    List<Box> covered = new ArrayList<>();
    double passed = 0;
    for (Box box : boxes) {
      double left = Math.clamp(from - passed, 0, box.width());
      double right = Math.clamp(to - passed, 0, box.width());
      if (right > left) {
        covered.add(new Box(box.x() + left, box.y(), right - left, box.height()));
      }
      passed += box.width();
    }
    return covered;
  }
}
