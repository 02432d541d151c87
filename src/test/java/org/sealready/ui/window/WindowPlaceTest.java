package org.sealready.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window with its frame is never larger than the screen. */
class WindowPlaceTest {

  /** Of a window manager with thick edges. */
  private static final double TITLE = 40;

  private static WindowPlace on(double width, double height) {
    return new WindowPlace(new Rectangle2D(0, 0, width, height));
  }

  @ParameterizedTest
  @CsvSource({"1024, 600", "1366, 768", "1280, 720", "960, 540", "1440, 900"})
  void thereIsRoomForTheFrameOnASmallScreen(double width, double height) {
    WindowPlace place = on(width, height);
    assertTrue(place.isMaximized());
    assertTrue(place.height() + TITLE <= height);
    assertTrue(place.leastHeight() + TITLE <= height);
    assertTrue(place.width() < width);
    assertTrue(place.leastWidth() < width);
  }

  @Test
  void aLargeScreenShowsTheUsualSize() {
    WindowPlace place = on(1920, 1080);
    assertFalse(place.isMaximized());
    assertEquals(1440, place.width());
    assertEquals(900, place.height());
    assertEquals(1024, place.leastWidth());
    assertEquals(600, place.leastHeight());
  }
}
