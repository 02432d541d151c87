package org.sealready.ui.looks;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.sealready.ui.common.Fx;

/** The window's size and the scale of its screen; the places of everything follow both. */
final class Display {

  /** The headless platform has a screen of 1000 by 1000 pixels and cannot paint below it. */
  private static final double LOWEST = 990;

  private Display() {}

  /** In logical pixels: gives what is in the window this size at once, as a window of it would. */
  static void size(double width, double height) {
    Fx.root().resize(width, height);
  }

  /** Waits until the window itself has this size, as far as the screen reaches. */
  static void windowSize(double width, double wantedHeight) {
    double height = Math.min(wantedHeight, LOWEST);
    Fx.run(
        () -> {
          Window window = Fx.root().getScene().getWindow();
          window.setWidth(width);
          window.setHeight(height);
        });
    Fx.until(
        "the window has its size",
        () ->
            Fx.root().getScene().getWidth() == width && Fx.root().getScene().getHeight() == height);
    Fx.run(() -> size(width, height));
  }

  /** The window's own thread would keep the program alive when a tour ends with a failure. */
  static void endWithThisThread() {
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (thread, thrown) -> {
              thrown.printStackTrace();
              System.exit(2);
            });
  }

  /** Places are rounded to the pixels of a screen of this scale, as on one of it. */
  static void scale(double scale) {
    for (Window window : Window.getWindows()) {
      window.setRenderScaleX(scale);
      window.setRenderScaleY(scale);
      window.getScene().getRoot().requestLayout();
    }
  }

  /**
   * Gives everything in a scene its styles and its place, as the next frame would. A picture of one
   * point does that for what has changed; {@code Node.applyCss} would style all of it again.
   */
  static void update(Scene scene) {
    SnapshotParameters point = new SnapshotParameters();
    point.setViewport(new Rectangle2D(0, 0, 1, 1));
    scene.getRoot().snapshot(point, new WritableImage(1, 1));
  }

  /** What is open: the window, a narrow one, menus and lists over it. */
  static List<Scene> scenes() {
    Scene main = Fx.root().getScene();
    Stream<Scene> others =
        Window.getWindows().stream()
            .filter(Window::isShowing)
            .map(Window::getScene)
            .filter(Objects::nonNull)
            .filter(scene -> scene != main);
    return Stream.concat(Stream.of(main), others).toList();
  }

  /** What is over everything else: the menus and lists that are open, otherwise all windows. */
  static List<Scene> topmost() {
    List<Scene> all = scenes();
    List<Scene> over =
        all.stream().filter(scene -> scene.getWindow() instanceof PopupWindow).toList();
    return over.isEmpty() ? all : over;
  }
}
