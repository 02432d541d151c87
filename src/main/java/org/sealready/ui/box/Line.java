package org.sealready.ui.box;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** One beside the other; a height is computed once for a width, however often it is asked for. */
public class Line extends HBox {

  private final Heights heights;

  public Line(Node... children) {
    heights = new Heights();
    super(children);
  }

  @Override
  protected double computeMinHeight(double width) {
    return heights.least(width, super::computeMinHeight);
  }

  @Override
  protected double computePrefHeight(double width) {
    return heights.wanted(width, super::computePrefHeight);
  }

  @Override
  public void requestLayout() {
    heights.forget();
    super.requestLayout();
  }
}
