package org.sealready.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sealready.pdf.layout.Box;

class SpotMaskTest {

  private static Box box(double x, double width) {
    return new Box(x, 100, width, 12);
  }

  @Test
  void coversAllButTheFirstThreeAndTheLastFourOfEighteen() {
    assertEquals(List.of(box(50 + 30, 110)), SpotMask.of(List.of(box(50, 180))));
  }

  @Test
  void goesOnInTheNextLine() {
    assertEquals(
        List.of(box(400 + 30, 20), box(60, 90)), SpotMask.of(List.of(box(400, 50), box(60, 130))));
  }

  @Test
  void leavesALineThatHoldsOnlyTheEnd() {
    assertEquals(List.of(box(30, 110)), SpotMask.of(List.of(box(0, 150), box(60, 30))));
  }
}
