package org.sealready.ui.common;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.sealready.pdf.PageImage;

/** Drawn pages as pictures of the window. */
public final class Pixels {

  private Pixels() {}

  /** The page as a picture that shares its pixels. */
  public static Image image(PageImage page) {
    return new WritableImage(
        new PixelBuffer<>(
            page.width(),
            page.height(),
            IntBuffer.wrap(page.argb()),
            PixelFormat.getIntArgbPreInstance()));
  }
}
