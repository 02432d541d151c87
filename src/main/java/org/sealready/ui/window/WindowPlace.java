package org.sealready.ui.window;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where the window stands on a screen: never larger than what the screen shows, and over all of it
 * where the usual size does not fit. In logical pixels: a screen of 1920 by 1080 at 200 % has 960
 * by 540.
 *
 * @param room what the screen shows beside the system's own bars
 */
public record WindowPlace(Rectangle2D room) {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 600;

  /**
   * What the system's frame takes at most: it is put around the window, and some systems count what
   * is within against the least size, also where the window is over the whole screen.
   */
  private static final double FRAME_ACROSS = 16;

  private static final double FRAME_DOWN = 48;

  double width() {
    return Math.min(WIDTH, room.getWidth() - FRAME_ACROSS);
  }

  double height() {
    return Math.min(HEIGHT, room.getHeight() - FRAME_DOWN);
  }

  double leastWidth() {
    return Math.min(LEAST_WIDTH, room.getWidth() - FRAME_ACROSS);
  }

  double leastHeight() {
    return Math.min(LEAST_HEIGHT, room.getHeight() - FRAME_DOWN);
  }

  boolean isMaximized() {
    return room.getWidth() <= WIDTH || room.getHeight() <= HEIGHT;
  }

  /** Whether a window at this place is on the screen as a whole. */
  boolean holds(Rectangle2D window) {
    return room.contains(window);
  }

  /** Gives the window its first place, and another one when its screen goes or shrinks. */
  public static void keep(Stage stage) {
    new WindowPlace(Screen.getPrimary().getVisualBounds()).take(stage);
    Screen.getScreens().subscribe(() -> follow(stage));
  }

  private static void follow(Stage stage) {
    Rectangle2D window =
        new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    boolean isSeen =
        Screen.getScreens().stream()
            .map(screen -> new WindowPlace(screen.getVisualBounds()))
            .anyMatch(place -> place.holds(window));
    if (!isSeen && !stage.isMaximized()) {
      new WindowPlace(Screen.getPrimary().getVisualBounds()).take(stage);
    }
  }

  private void take(Stage stage) {
    stage.setMinWidth(leastWidth());
    stage.setMinHeight(leastHeight());
    stage.setWidth(width());
    stage.setHeight(height());
    stage.setX(room.getMinX() + (room.getWidth() - width()) / 2);
    stage.setY(room.getMinY() + (room.getHeight() - height()) / 2);
    stage.setMaximized(isMaximized());
  }
}
