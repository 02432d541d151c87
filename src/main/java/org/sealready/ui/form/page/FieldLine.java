package org.sealready.ui.form.page;

import java.util.List;
import javafx.scene.Node;
import org.sealready.ui.box.Line;

/**
 * Questions that belong together, side by side; one below the other where a window is so narrow, or
 * its texts so large, that they would be cut.
 */
final class FieldLine extends Line {

  /** Questions stand below each other where they would get less than this of their usual width. */
  private static final double LEAST_SHARE = 0.9;

  FieldLine() {
    getStyleClass().add("field-line");
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

  private double usual(List<Node> children) {
    double gaps = getSpacing() * (children.size() - 1);
    return gaps + children.stream().mapToDouble(child -> child.prefWidth(-1)).sum();
  }
}
