package org.sealready.ui.common;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** What comes into the window comes softly, and at once where the system asks for less motion. */
public final class Fade {

  private static final Duration TIME = Duration.millis(140);

  private Fade() {}

  /** Lets the node appear; what is not in a window yet just stands there when it comes. */
  public static void in(Node node) {
    if (node.getScene() != null) {
      in(node, node.getScene().getPreferences().isReducedMotion());
    }
  }

  static void in(Node node, boolean still) {
    if (still) {
      return;
    }
    node.setOpacity(0);
    FadeTransition fade = new FadeTransition(TIME, node);
    fade.setToValue(1);
    fade.play();
  }
}
