package org.sealready.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled typeface of the windows, so that every machine shows the same. */
public final class Fonts {

  private static final List<String> FACES =
      List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

  private Fonts() {}

  /** Makes the faces known to style sheets; call once, before the first window. */
  public static void load() {
    FACES.forEach(Fonts::load);
  }

  private static void load(String face) {
    try (InputStream in = Fonts.class.getResourceAsStream("/assets/fonts/" + face)) {
      if (Font.loadFont(in, -1) == null) {
        throw new IllegalStateException("font cannot be used: " + face);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
