package org.sealready.ui.common;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/**
 * An entry of a list that shows more than a line. A list cell asks how high its content is as if
 * that had all the room it wants, and would cut what breaks into several lines.
 */
public abstract class TallCell<T> extends ListCell<T> {

  /** What it shows while it is not empty, always the same. */
  protected abstract Region content();

  @Override
  protected final double computePrefHeight(double width) {
    double room = width - snappedLeftInset() - snappedRightInset();
    return isEmpty() || room <= 0
        ? super.computePrefHeight(width)
        : snappedTopInset() + content().prefHeight(room) + snappedBottomInset();
  }

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    setGraphic(empty ? null : content());
  }
}
