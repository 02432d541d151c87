package org.sealready.ui.display;

import javafx.scene.Node;
import javafx.stage.Window;

/** How many pixels of the screen a node has for one unit of its measures. */
public final class Density {

  private Density() {}

  /**
   * What pictures have to be drawn with, for this node to show them sharp; 1 before it is shown.
   */
  public static double of(Node node) {
    Window window = node.getScene() == null ? null : node.getScene().getWindow();
    double output = window == null ? 1 : window.getOutputScaleX();
    return output * node.getLocalToSceneTransform().getMxx();
  }
}
