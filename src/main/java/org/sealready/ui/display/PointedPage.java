package org.sealready.ui.display;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * A page that was clicked has the focus, and no frame around it: nobody looks for the keyboard
 * there. The next key shows it.
 */
final class PointedPage {

  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  private Optional<Node> page = Optional.empty();

  private PointedPage() {}

  /** Follows mouse and keys in this window. */
  static void in(Parent root) {
    PointedPage pointed = new PointedPage();
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pointed.show(around(event.getTarget())));
    root.addEventFilter(KeyEvent.KEY_PRESSED, event -> pointed.show(Optional.empty()));
  }

  private void show(Optional<Node> now) {
    page.ifPresent(before -> before.pseudoClassStateChanged(POINTED, false));
    now.ifPresent(after -> after.pseudoClassStateChanged(POINTED, true));
    page = now;
  }

  private static Optional<Node> around(EventTarget target) {
    for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
      if (at instanceof ScrollPane && at.getStyleClass().contains("page")) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
