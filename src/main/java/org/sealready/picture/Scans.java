package org.sealready.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads untrusted scans and photographs: sizes are looked at before pixels, and no more pixels are
 * held than print needs.
 */
public final class Scans {

  /** A page of A4 at 600 dpi has 35 million. */
  private static final long MOST_PIXELS = 100_000_000;

  /** A page of A4 at 60 dpi: less cannot be read when it is printed. */
  private static final long FEWEST_PIXELS = 500L * 700;

  /** A page of A4 at 400 dpi: what is more is not held. */
  private static final long ENOUGH_PIXELS = 16_000_000;

  /** Official forms have one to five pages. */
  private static final int MOST_PAGES = 12;

  private static final String JDK = "com.sun.imageio.";

  static {
    ImageIO.setUseCache(false);
  }

  private Scans() {}

  /**
   * Reads a picture, or the pages of a file with several.
   *
   * @param pages gets them in their order
   * @throws Unusable if it is none that can be used
   */
  public static void read(byte[] bytes, Consumer<Scan> pages) throws Unusable {
    if (isHeic(bytes)) {
      throw new Unusable(Unusable.Kind.HEIC);
    }
    if (isWebp(bytes)) {
      throw new Unusable(Unusable.Kind.WEBP);
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      ImageReader reader = reader(in);
      try {
        reader.setInput(in, false, true);
        read(bytes, reader, pages);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      throw new Unusable(Unusable.Kind.DAMAGED);
    }
  }

  /** The JDK's own: other libraries bring readers for some kinds that know fewer of their files. */
  private static ImageReader reader(ImageInputStream in) throws Unusable {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (reader.getClass().getName().startsWith(JDK)) {
        return reader;
      }
    }
    throw new Unusable(Unusable.Kind.UNKNOWN);
  }

  private static void read(byte[] bytes, ImageReader reader, Consumer<Scan> pages)
      throws IOException, Unusable {
    boolean isJpeg = Jpeg.isOne(bytes);
    if (!reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("tif")) {
      pages.accept(
          page(reader, 0, isJpeg ? Jpeg.read(bytes).heading() : Png.heading(bytes), isJpeg));
      return;
    }
    int count = reader.getNumImages(true);
    List<Heading> headings = Tiff.pages(bytes);
    boolean known = headings.size() == count;
    if (known
        ? headings.stream().filter(each -> !each.isReduced()).count() > MOST_PAGES
        : count > MOST_PAGES) {
      throw new Unusable(Unusable.Kind.TOO_MANY_PAGES);
    }
    for (int i = 0; i < count; i++) {
      Heading heading = known ? headings.get(i) : new Heading();
      if (!heading.isReduced()) {
        pages.accept(page(reader, i, heading, false));
      }
    }
  }

  private static Scan page(ImageReader reader, int index, Heading heading, boolean photo)
      throws IOException, Unusable {
    int width = reader.getWidth(index);
    int height = reader.getHeight(index);
    long count = (long) width * height;
    if (count > MOST_PIXELS) {
      throw new Unusable(Unusable.Kind.TOO_MANY_PIXELS);
    }
    if (count < FEWEST_PIXELS) {
      throw new Unusable(Unusable.Kind.TOO_FEW_PIXELS);
    }
    Pixels pixels = pixels(reader, index, step(count));
    return new Scan(width, height, heading.turn(), heading.dpi(), photo, pixels);
  }

  private static int step(long count) {
    return (int) Math.ceil(Math.sqrt(count / (double) ENOUGH_PIXELS));
  }

  /** Every so many-th pixel; reading to its end shows whether it is whole. */
  private static Pixels pixels(ImageReader reader, int index, int step) throws IOException {
    boolean[] whole = {true};
    reader.addIIOReadWarningListener((source, warning) -> whole[0] = false);
    ImageReadParam every = reader.getDefaultReadParam();
    every.setSourceSubsampling(step, step, 0, 0);
    BufferedImage image = reader.read(index, every);
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

  /** RFC 9649: a RIFF container that names its content after its length. */
  private static boolean isWebp(byte[] bytes) {
    return bytes.length >= 12
        && new String(bytes, 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1).equals("RIFF")
        && new String(bytes, 8, 4, java.nio.charset.StandardCharsets.ISO_8859_1).equals("WEBP");
  }
}
