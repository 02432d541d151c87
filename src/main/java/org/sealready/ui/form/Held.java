package org.sealready.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Changes that move things about wait while a mouse button is down: a button must not slide away
 * from under the pointer between press and release.
 */
public final class Held {

  private final List<Runnable> waiting = new ArrayList<>();
  private final PauseTransition afterRelease = new PauseTransition(Duration.ONE);
  private boolean down;

  /** Watches the pointer over this node. */
  public void watch(Node node) {
    node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> down = true);
    node.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> afterRelease.playFromStart());
    afterRelease.setOnFinished(event -> release());
  }

  /** Does it now, or after the release. */
  public void run(Runnable change) {
    if (down) {
      waiting.add(change);
    } else {
      change.run();
    }
  }

  private void release() {
    down = false;
    List<Runnable> changes = List.copyOf(waiting);
    waiting.clear();
    changes.forEach(Runnable::run);
  }
}
