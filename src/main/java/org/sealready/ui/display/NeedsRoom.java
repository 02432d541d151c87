package org.sealready.ui.display;

import javafx.geometry.Dimension2D;

/**
 * A screen of several parts side by side, which needs more room than others: in a window that has
 * less, because texts are shown large, the whole is scrolled.
 */
public interface NeedsRoom {

  /** The least width and height that nothing is cut in, at the usual text size. */
  Dimension2D leastRoom();

  /** What this screen can do with. */
  static Dimension2D of(Object screen) {
    return screen instanceof NeedsRoom needs ? needs.leastRoom() : DisplayRoot.LEAST;
  }
}
