package org.sealready.ui.preview;

import org.sealready.pdf.layout.PlacedPage;

/**
 * How large the page is shown: whole pixels of the screen, so that no pixel of the picture is
 * spread over two of the screen.
 *
 * @param pixels across the page
 * @param density pixels of the screen per unit of the window
 */
record PageSize(int pixels, double density) {

  /** As near as whole pixels come to this many units of the window per point, and no larger. */
  static PageSize of(double perPoint, double density) {
    return new PageSize(Math.max(1, (int) (perPoint * PlacedPage.WIDTH * density)), density);
  }

  /** Units of the window per point. */
  double perPoint() {
    return width() / PlacedPage.WIDTH;
  }

  /** In units of the window. */
  double width() {
    return pixels / density;
  }

  /** In units of the window. */
  double height() {
    return Math.round(pixels * PlacedPage.HEIGHT / PlacedPage.WIDTH) / density;
  }
}
