package org.sealready.ui.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.image.Image;

/** The seal that stands for the window in the title, the task bar and the switcher. */
public final class SealIcons {

  /** Sides in pixels; the system takes the one that it can use. */
  private static final List<Integer> SIZES = List.of(16, 32, 48, 128);

  private SealIcons() {}

  /** Reads them, in any thread. */
  public static List<Image> read() {
    return SIZES.stream().map(size -> image("/assets/icons/seal-" + size + ".png")).toList();
  }

  private static Image image(String resource) {
    try (InputStream in = SealIcons.class.getResourceAsStream(resource)) {
      return new Image(in);
    } catch (IOException bundled) {
      throw new UncheckedIOException(bundled);
    }
  }
}
