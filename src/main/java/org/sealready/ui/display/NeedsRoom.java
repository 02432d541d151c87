package org.sealready.ui.display;

import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * A screen of several parts side by side, which needs more room than others: in a window that has
 * less, because texts are shown large, the whole is scrolled.
 */
public interface NeedsRoom {

  /** How deep in a window a screen stands at most. */
  int DEPTH = 8;

  /** The least width and height that nothing is cut in, at the usual text size. */
  Dimension2D leastRoom();

  /**
   * What is needed by the screen that this shows.
   *
   * @param usual what the others can do with
   */
  static Dimension2D of(Node shown, Dimension2D usual) {
    return of(shown, usual, DEPTH);
  }

  private static Dimension2D of(Node shown, Dimension2D usual, int depth) {
    if (shown instanceof NeedsRoom screen && shown.isVisible()) {
      return screen.leastRoom();
    }
    Dimension2D most = usual;
    if (shown instanceof Pane pane && depth > 0) {
      for (Node child : pane.getChildrenUnmodifiable()) {
        Dimension2D needed = of(child, usual, depth - 1);
        most = needed.getWidth() > most.getWidth() ? needed : most;
      }
    }
    return most;
  }
}
