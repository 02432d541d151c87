package org.sealready.ui.box;

import java.util.List;
import javafx.scene.Node;

/**
 * What belongs together, side by side; one below the other where a window is so narrow, or its
 * texts so large, that it would be cut.
 */
public final class SideBySide extends Line {

  /** They stand below each other where they would get less than this of their usual width. */
  private static final double LEAST_SHARE = 0.9;

  private static final String USUAL = "side-by-side-usual-width";

  public SideBySide(String styleClass, Node... children) {
    super(children);
    getStyleClass().add(styleClass);
  }

  @Override
  protected double computeMinHeight(double width) {
    return isStacked(width) ? stackedHeight(width) : super.computeMinHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return isStacked(width) ? stackedHeight(width) : super.computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return getManagedChildren().stream().mapToDouble(child -> child.minWidth(-1)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    if (!isStacked(getWidth())) {
      super.layoutChildren();
      return;
    }
    double top = 0;
    for (Node child : getManagedChildren()) {
      double height = child.prefHeight(getWidth());
      child.resizeRelocate(0, snapPositionY(top), getWidth(), height);
      top += height;
    }
  }

  private double stackedHeight(double width) {
    return getManagedChildren().stream().mapToDouble(child -> child.prefHeight(width)).sum();
  }

  /** -1: the width is not known yet. */
  private boolean isStacked(double width) {
    List<Node> children = getManagedChildren();
    return width > 0 && children.size() > 1 && usual(children) * LEAST_SHARE > width;
  }

  /** How wide a part wants to be at least that can use much more, as a long text can. */
  public static void setUsualWidth(Node part, double width) {
    part.getProperties().put(USUAL, width);
  }

  private static double usual(Node part) {
    return part.hasProperties() && part.getProperties().get(USUAL) instanceof Double width
        ? width
        : part.prefWidth(-1);
  }

  private double usual(List<Node> children) {
    double gaps = getSpacing() * (children.size() - 1);
    return gaps + children.stream().mapToDouble(SideBySide::usual).sum();
  }
}
