package org.sealready.ui.display;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.sealready.service.display.TextSize;
import org.sealready.ui.common.WhileShown;

/**
 * The root of a window: everything in it, and everything that opens over it, has the colours and
 * the size that a person has chosen.
 */
public final class DisplayRoot extends ScaledPane {

  /** What every screen can do with that does not ask for more room. */
  private static final Dimension2D LEAST = new Dimension2D(620, 370);

  private static final Dimension2D LEAST_BESIDE = new Dimension2D(300, 380);

  private final Display display;
  private final ScaledPopups popups = new ScaledPopups(this);
  private final InvalidationListener system = this::onSystem;

  /** The root of the window of the program. */
  public DisplayRoot(Parent content, Display display) {
    this(content, display, () -> NeedsRoom.of(content, LEAST));
  }

  private DisplayRoot(Parent content, Display display, Supplier<Dimension2D> least) {
    super(content, least);
    this.display = display;
    PointedPage.in(this);
    addEventHandler(KeyEvent.KEY_PRESSED, new DisplayKeys(display)::onKey);
    sceneProperty().flatMap(Scene::windowProperty).subscribe(this::onWindow);
    new WhileShown(this)
        .follow(display.theme(), theme -> paint())
        .follow(display.size(), size -> scale(size.factor()));
  }

  /**
   * The root of a small window beside that of the program.
   *
   * @param inFirst stands in the window of the program
   */
  public static Parent beside(Node inFirst, Parent content) {
    return of(inFirst)
        .<Parent>map(root -> new DisplayRoot(content, root.display, () -> LEAST_BESIDE))
        .orElse(content);
  }

  /** How much larger than usual everything in the window of this node is shown. */
  public static double factor(Node node) {
    return of(node).map(root -> root.size().factor()).orElse(1.0);
  }

  /** The root of the window that this stands in; empty if that has none of ours. */
  static Optional<DisplayRoot> of(Node node) {
    return Optional.ofNullable(node.getScene())
        .map(Scene::getRoot)
        .filter(DisplayRoot.class::isInstance)
        .map(DisplayRoot.class::cast);
  }

  Display display() {
    return display;
  }

  TextSize size() {
    return display.size().get();
  }

  /** A scene that another one took the place of has no window any more, and holds nothing. */
  private void onWindow(Window before, Window now) {
    if (before != null) {
      Platform.getPreferences().removeListener(system);
      popups.stop();
    }
    if (now != null) {
      Platform.getPreferences().addListener(system);
      popups.start();
      paint();
    }
  }

  private void onSystem(Observable changed) {
    paint();
  }

  private void paint() {
    if (getScene() != null) {
      Palette palette = Palette.of(display.theme().get(), SystemLook.now());
      if (!palette.stylesheets().equals(getScene().getStylesheets())) {
        getScene().getStylesheets().setAll(palette.stylesheets());
      }
    }
  }
}
