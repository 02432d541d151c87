package org.sealready.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads scans and photographs as if an enemy made them: sizes are looked at before pixels, and no
 * more pixels are held than print needs.
 */
public final class Scans {

  /** A page of A4 at 600 dpi has 35 million. */
  private static final long MOST_PIXELS = 100_000_000;

  /** A page of A4 at 60 dpi: less cannot be read when it is printed. */
  private static final long FEWEST_PIXELS = 500L * 700;

  /** A page of A4 at 400 dpi: what is more is not held. */
  private static final long ENOUGH_PIXELS = 16_000_000;

  static {
    ImageIO.setUseCache(false);
  }

  private Scans() {}

  /**
   * Reads a picture.
   *
   * @throws Unusable if it is none that can be used
   */
  public static Scan read(byte[] bytes) throws Unusable {
    if (isHeic(bytes)) {
      throw new Unusable(Unusable.Kind.HEIC);
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new Unusable(Unusable.Kind.UNKNOWN);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return read(bytes, reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      throw new Unusable(Unusable.Kind.DAMAGED);
    }
  }

  private static Scan read(byte[] bytes, ImageReader reader) throws IOException, Unusable {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    long count = (long) width * height;
    if (count > MOST_PIXELS) {
      throw new Unusable(Unusable.Kind.TOO_MANY_PIXELS);
    }
    if (count < FEWEST_PIXELS) {
      throw new Unusable(Unusable.Kind.TOO_FEW_PIXELS);
    }
    boolean isJpeg = Jpeg.isOne(bytes);
    Jpeg head = Jpeg.read(bytes);
    OptionalDouble dpi = isJpeg ? head.dpi() : Png.dpi(bytes);
    Turn turn = isJpeg ? head.turn() : Turn.NONE;
    boolean asItIs = isJpeg && count <= ENOUGH_PIXELS;
    Pixels pixels = pixels(reader, asItIs ? step(count) * 4 : step(count));
    return asItIs
        ? new Scan(width, height, turn, dpi, Optional.of(bytes), Optional.empty())
        : new Scan(width, height, turn, dpi, Optional.empty(), Optional.of(pixels));
  }

  private static int step(long count) {
    return (int) Math.ceil(Math.sqrt(count / (double) ENOUGH_PIXELS));
  }

  /** Every so many-th pixel of the first picture; reading to its end shows whether it is whole. */
  private static Pixels pixels(ImageReader reader, int step) throws IOException {
    boolean[] whole = {true};
    reader.addIIOReadWarningListener((source, warning) -> whole[0] = false);
    ImageReadParam every = reader.getDefaultReadParam();
    every.setSourceSubsampling(step, step, 0, 0);
    BufferedImage image = reader.read(0, every);
    if (!whole[0]) {
      throw new IIOException("cut off");
    }
    return pixels(image);
  }

  static Pixels pixels(BufferedImage image) {
    BufferedImage opaque =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    var drawing = opaque.createGraphics();
    drawing.setColor(java.awt.Color.WHITE);
    drawing.fillRect(0, 0, image.getWidth(), image.getHeight());
    drawing.drawImage(image, 0, 0, null);
    drawing.dispose();
    int[] argb =
        opaque.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return new Pixels(image.getWidth(), image.getHeight(), argb);
  }

  /** ISO 23008-12 files name their brand after {@code ftyp}. */
  private static boolean isHeic(byte[] bytes) {
    if (bytes.length < 12) {
      return false;
    }
    String head = new String(bytes, 4, 8, java.nio.charset.StandardCharsets.ISO_8859_1);
    return head.startsWith("ftyphei") || head.startsWith("ftyphev") || head.startsWith("ftypmif");
  }
}
