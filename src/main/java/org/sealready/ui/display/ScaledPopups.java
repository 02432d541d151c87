package org.sealready.ui.display;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Window;

/**
 * Lists, menus and tips are windows of their own: shows those over this window in its size. Their
 * colours they take from it by themselves.
 */
final class ScaledPopups implements ListChangeListener<Window> {

  /** Nothing shows through the edge of a window here, so it is drawn without a shadow. */
  private static final PseudoClass OPAQUE = PseudoClass.getPseudoClass("opaque");

  private final DisplayRoot root;

  ScaledPopups(DisplayRoot root) {
    this.root = root;
  }

  void start() {
    root.pseudoClassStateChanged(OPAQUE, !isSeenThrough());
    Window.getWindows().addListener(this);
  }

  void stop() {
    Window.getWindows().removeListener(this);
  }

  @Override
  public void onChanged(Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(this::onOpened);
    }
  }

  private void onOpened(Window window) {
    if (window instanceof PopupWindow popup && isOurs(popup)) {
      Parent content = popup.getScene().getRoot();
      content.getChildrenUnmodifiable().forEach(node -> scale(node, factor(node)));
      if (root.size().factor() > 1) {
        Platform.runLater(() -> keepOnScreen(popup));
      }
    }
  }

  /** Remote and plain desktops put no windows together: what is transparent is white there. */
  private static boolean isSeenThrough() {
    return Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW);
  }

  /** What has grown may reach over the edge of the screen. */
  private static void keepOnScreen(PopupWindow popup) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double right = popup.getX() + popup.getWidth();
    if (right > screen.getMaxX()) {
      popup.setX(Math.max(screen.getMinX(), screen.getMaxX() - popup.getWidth()));
    }
  }

  private boolean isOurs(PopupWindow popup) {
    Window owner = popup.getOwnerWindow();
    while (owner instanceof PopupWindow inner) {
      owner = inner.getOwnerWindow();
    }
    return root.getScene() != null && owner == root.getScene().getWindow();
  }

  /** A menu is never higher than the screen. */
  private double factor(Node node) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double height = node.getLayoutBounds().getHeight();
    double fits = height <= 0 ? Double.MAX_VALUE : screen.getHeight() / height;
    return Math.max(1, Math.min(root.size().factor(), fits));
  }

  private static void scale(Node node, double factor) {
    node.getTransforms().removeIf(Scale.class::isInstance);
    if (factor > 1) {
      node.getTransforms().add(new Scale(factor, factor));
    }
  }
}
