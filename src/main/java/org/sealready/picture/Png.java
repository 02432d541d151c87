package org.sealready.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures as PNG files. */
public final class Png {

  private static final double INCH = 0.0254;
  private static final int HEAD = 8;
  private static final int FRAME = 12;

  static {
    MemoryOnly.install();
  }

  private Png() {}

  /** The picture as a file. */
  public static byte[] write(Pixels pixels) {
    BufferedImage image =
        new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * The picture in a file that {@link #write} has written.
   *
   * @throws IOException if it cannot be read
   */
  public static Pixels read(byte[] bytes) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
    if (image == null) {
      throw new IOException("not a picture");
    }
    return Scans.pixels(image);
  }

  /** What the file says of its resolution (PNG, chunk pHYs) and orientation (chunk eXIf). */
  static Heading heading(byte[] bytes) {
    Heading heading = new Heading();
    try {
      read(bytes, heading);
    } catch (IndexOutOfBoundsException cut) {
      // What was read so far holds; a picture that is cut is refused when it is decoded.
      return heading;
    }
    return heading;
  }

  private static void read(byte[] bytes, Heading heading) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    for (int at = HEAD; at + FRAME <= bytes.length && at >= 0; ) {
      int length = file.getInt(at);
      if (length < 0) {
        return;
      }
      int body = at + HEAD;
      switch (new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1)) {
        case "pHYs" -> {
          if (length == 9 && bytes[body + 8] == 1) {
            heading.resolution(file.getInt(body) * INCH);
          }
        }
        case "eXIf" -> new Tiff(bytes, body).first(heading);
        default -> {}
      }
      at += FRAME + length;
    }
  }
}
