package org.sealready.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A page in eight greys, which is enough to compare and small enough to store. */
public record GreyPicture(int width, int height, byte[] greys) {

  private static final int LEVELS = 8;
  private static final int WHITE = LEVELS - 1;

  /**
   * Two greys that are further apart are different: two sevenths of the way from black to white.
   */
  private static final int APART = 1;

  static GreyPicture of(PageImage page) {
    byte[] greys = new byte[page.argb().length];
    for (int i = 0; i < greys.length; i++) {
      Color colour = new Color(page.argb()[i]);
      int sum = 299 * colour.getRed() + 587 * colour.getGreen() + 114 * colour.getBlue();
      greys[i] = (byte) Math.round(sum / 1000f * WHITE / 255);
    }
    return new GreyPicture(page.width(), page.height(), greys);
  }

  public static GreyPicture read(Path file) throws IOException {
    BufferedImage image = ImageIO.read(file.toFile());
    int width = image.getWidth();
    int height = image.getHeight();
    return of(new PageImage(width, height, image.getRGB(0, 0, width, height, null, 0, width)));
  }

  /** As a PNG of four bits a pixel. */
  void write(Path file) throws IOException {
    byte[] palette = new byte[LEVELS];
    IntStream.range(0, LEVELS).forEach(level -> palette[level] = (byte) shade(level));
    IndexColorModel colours = new IndexColorModel(4, LEVELS, palette, palette, palette);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, colours);
    image.getRaster().setDataElements(0, 0, width, height, greys);
    write(image, file);
  }

  private static void write(BufferedImage image, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
  }

  /** The share of pixels that are different; all of them where the sizes are. */
  public double difference(GreyPicture other) {
    if (width != other.width || height != other.height) {
      return 1;
    }
    long different = IntStream.range(0, greys.length).filter(i -> isDifferent(i, other)).count();
    return different / (double) greys.length;
  }

  private boolean isDifferent(int pixel, GreyPicture other) {
    return Math.abs(greys[pixel] - other.greys[pixel]) > APART;
  }

  /** Writes both over each other: red is only in this one, blue only in the other one. */
  public void writeDifference(GreyPicture other, Path file) throws IOException {
    write(over(other), file);
  }

  public BufferedImage over(GreyPicture other) {
    int high = Math.max(height, other.height);
    int wide = Math.max(width, other.width);
    BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < high; y++) {
      for (int x = 0; x < wide; x++) {
        int mine = shade(at(x, y));
        int theirs = shade(other.at(x, y));
        image.setRGB(x, y, new Color(theirs, Math.min(mine, theirs), mine).getRGB());
      }
    }
    return image;
  }

  private static int shade(int level) {
    return level * 255 / WHITE;
  }

  private int at(int x, int y) {
    return x < width && y < height ? greys[y * width + x] : WHITE;
  }
}
