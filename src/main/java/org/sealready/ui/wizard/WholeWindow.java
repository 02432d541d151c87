package org.sealready.ui.wizard;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** Lets something stand in the whole of a frame for a while, and puts back what stood there. */
final class WholeWindow {

  private final BorderPane frame;
  private Optional<Runnable> restoring = Optional.empty();

  WholeWindow(BorderPane frame) {
    this.frame = frame;
  }

  boolean isOpen() {
    return restoring.isPresent();
  }

  void open(Node whole) {
    close();
    Node top = frame.getTop();
    Node left = frame.getLeft();
    Node center = frame.getCenter();
    Node right = frame.getRight();
    Node bottom = frame.getBottom();
    Node focused = frame.getScene() == null ? null : frame.getScene().getFocusOwner();
    frame.setTop(null);
    frame.setLeft(null);
    frame.setRight(null);
    frame.setBottom(null);
    frame.setCenter(whole);
    restoring =
        Optional.of(
            () -> {
              frame.setCenter(center);
              frame.setTop(top);
              frame.setLeft(left);
              frame.setRight(right);
              frame.setBottom(bottom);
              Optional.ofNullable(focused).ifPresent(Node::requestFocus);
            });
  }

  /** Puts everything back, and the focus to where it was. */
  void close() {
    Optional<Runnable> last = restoring;
    restoring = Optional.empty();
    last.ifPresent(Runnable::run);
  }
}
