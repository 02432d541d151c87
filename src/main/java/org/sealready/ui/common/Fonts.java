package org.sealready.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;

/** The bundled typeface of the windows, so that every machine shows the same. */
public final class Fonts {

  private static final List<String> FACES =
      List.of("NotoSansCJKsc-Regular.otf", "NotoSansCJKsc-Bold.otf");

  /**
   * Scaled text is drawn from outlines in rows of an eighth of a pixel (2 to the third): a stroke
   * of one pixel comes out a tenth too thick or too thin. With a thirty-second it does not.
   */
  private static final String FINER = "prism.marlin.subPixel_log2_Y";

  /** Names the folder of the packaged program in which the faces lie as files. */
  private static final String FOLDER = "sealready.faces";

  private static final String RESOURCES = "/assets/fonts/";

  private Fonts() {}

  /**
   * Makes the faces known to style sheets, and strokes as thick as they are at every scale of the
   * screen; call once, before the first window.
   *
   * @return true: every face can be used
   */
  public static boolean load() {
    System.setProperty(FINER, "5");
    FACES.forEach(Fonts::load);
    return true;
  }

  private static void load(String face) {
    // From its own file a face is read in place; from the jar JavaFX copies it to a temporary file.
    if (file(face).filter(file -> Font.loadFont("file:" + file, -1) != null).isEmpty()) {
      loadFromJar(face);
    }
  }

  /** In the packaged program, or where the program runs from a folder of classes. */
  private static Optional<Path> file(String face) {
    String folder = System.getProperty(FOLDER);
    if (folder != null) {
      return Optional.of(Path.of(folder, face));
    }
    String place = String.valueOf(Fonts.class.getResource(RESOURCES + face));
    return place.startsWith("file:") ? Optional.of(Path.of(URI.create(place))) : Optional.empty();
  }

  private static void loadFromJar(String face) {
    try (InputStream in = Fonts.class.getResourceAsStream(RESOURCES + face)) {
      if (Font.loadFont(in, -1) == null) {
        throw new IllegalStateException("font cannot be used: " + face);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
