package org.sealready.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.pdf.layout.PlacedPage;

class ZoomTest {

  private static final Zoom WHOLE = new Zoom.WholePage();

  @Test
  void theWholePageFitsWhereverThereIsLeastRoom() {
    assertEquals(0.5, WHOLE.perPoint(PlacedPage.WIDTH / 2, 5000), 1e-9);
    assertEquals(0.5, WHOLE.perPoint(5000, PlacedPage.HEIGHT / 2), 1e-9);
  }

  @Test
  void theWholePageIsNoLargerThanOnPaper() {
    assertEquals(Zoom.ACTUAL, WHOLE.perPoint(5000, 5000), 1e-9);
  }

  /** Under a card about the field the letter would be a stamp. */
  @Test
  void aPageThatCouldNotBeReadIsAsWideAsTheRoom() {
    Zoom fitting = new Zoom.Fitting();
    double width = 0.45 * Zoom.ACTUAL * PlacedPage.WIDTH;
    double tall = 0.35 * Zoom.ACTUAL * PlacedPage.HEIGHT;
    double low = 0.18 * Zoom.ACTUAL * PlacedPage.HEIGHT;
    assertEquals(WHOLE, fitting.settled(width, tall));
    assertEquals(0.35 * Zoom.ACTUAL, fitting.perPoint(width, tall), 1e-9);
    assertEquals(new Zoom.FullWidth(), fitting.settled(width, low));
    assertEquals(0.45 * Zoom.ACTUAL, fitting.perPoint(width, low), 1e-9);
    assertEquals(WHOLE, WHOLE.settled(width, low), "who asks for the whole page sees it");
  }

  @Test
  void theFullWidthHeedsNoHeight() {
    assertEquals(2, new Zoom.FullWidth().perPoint(2 * PlacedPage.WIDTH, 10), 1e-9);
  }

  @Test
  void theActualSizeIsThatOfAnA4Sheet() {
    double width = new Zoom.Times(1).perPoint(10, 10) * PlacedPage.WIDTH;
    assertEquals(210 / 25.4 * 96, width, 1e-9);
  }

  @Test
  void stepsFromAnySizeToTheNext() {
    assertEquals(new Zoom.Times(0.67), Zoom.above(0.58));
    assertEquals(new Zoom.Times(0.5), Zoom.below(0.58));
    assertEquals(new Zoom.Times(0.8), Zoom.above(0.669));
    assertEquals(new Zoom.Times(2), Zoom.above(2));
    assertEquals(new Zoom.Times(0.33), Zoom.below(0.2));
  }

  /** A picture is sharp where each of its pixels is one of the screen. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 2})
  void thePageIsWholePixelsWide(double density) {
    PageSize size = PageSize.of(0.7113, density);
    assertEquals(size.pixels(), size.width() * density, 1e-9);
    assertEquals(Math.rint(size.height() * density), size.height() * density, 1e-9);
    assertEquals(0.7113, size.perPoint(), 0.002);
  }
}
