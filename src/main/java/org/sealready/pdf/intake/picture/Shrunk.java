package org.sealready.pdf.intake.picture;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * Downscales a picture by averaging (box filter): a thin line gets paler, but none is lost, as
 * happens with nearest-neighbour sampling.
 */
final class Shrunk {

  private static final int PARTS = 4;

  /** So many pixels are decoded at a time; each takes up to seven bytes. */
  private static final int AT_A_TIME = 16_000_000;

  private final int from;
  private final int width;
  private final long[] sums;

  /** For each pixel of a row, the index of the sums of its target pixel. */
  private final int[] places;

  private final int[] pixels;
  private int count;

  private Shrunk(int from, int width) {
    this.from = from;
    this.width = width;
    sums = new long[width * PARTS];
    pixels = new int[width];
    places = new int[from];
    for (int x = 0; x < width; x++) {
      Arrays.fill(places, first(x), first(x + 1), x * PARTS);
    }
  }

  private int first(int x) {
    return (int) ((long) x * from / width);
  }

  /** Neither side may be larger than the picture's. */
  static BufferedImage of(PDImage picture, int width, int height) throws IOException {
    boolean isVast =
        (long) picture.getWidth() * picture.getHeight() > AT_A_TIME && !isMasked(picture);
    BufferedImage part = isVast ? null : picture.getImage();
    int tall = isVast ? picture.getHeight() : part.getHeight();
    int rows = isVast ? Math.max(1, AT_A_TIME / picture.getWidth()) : tall;
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Shrunk line = new Shrunk(isVast ? picture.getWidth() : part.getWidth(), width);
    int done = 0;
    for (int y = 0; y < tall; y++) {
      if (isVast && y % rows == 0) {
        part = part(picture, y, Math.min(rows, tall - y));
      }
      line.add(part, y % rows);
      if (y + 1 == (long) (done + 1) * tall / height) {
        line.write(small, done++);
      }
    }
    return small;
  }

  /** What this stencil lets through of a colour. */
  static BufferedImage of(PDImage stencil, int width, int height, Color colour) throws IOException {
    BufferedImage shades = of(stencil, width, height);
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      shades.getRaster().getDataElements(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        int through = (255 - (row[x] & 0xFF)) * colour.getAlpha() / 255;
        row[x] = through << 24 | colour.getRGB() & 0xFFFFFF;
      }
      drawn.getRaster().setDataElements(0, y, width, 1, row);
    }
    return drawn;
  }

  /** The mask may have more pixels than the picture, which is then enlarged. */
  private static boolean isMasked(PDImage picture) {
    return picture.getCOSObject() instanceof COSDictionary entries
        && (entries.containsKey(COSName.SMASK) || entries.containsKey(COSName.MASK));
  }

  private static BufferedImage part(PDImage picture, int y, int rows) throws IOException {
    return picture.getImage(new Rectangle(0, y, picture.getWidth(), rows), 1);
  }

  private void add(BufferedImage part, int y) {
    if (part.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      // getRGB would convert through a colour profile and change the shades.
      addGrey(((DataBufferByte) part.getRaster().getDataBuffer()).getData(), y * from);
    } else {
      addColours(part.getRGB(0, y, from, 1, null, 0, from));
    }
    count++;
  }

  private void addGrey(byte[] shades, int start) {
    for (int x = 0; x < from; x++) {
      int at = places[x];
      int shade = shades[start + x] & 0xFF;
      sums[at] += 255;
      sums[at + 1] += shade;
      sums[at + 2] += shade;
      sums[at + 3] += shade;
    }
  }

  private void addColours(int[] row) {
    for (int x = 0; x < from; x++) {
      int at = places[x];
      int alpha = row[x] >>> 24;
      sums[at] += alpha;
      sums[at + 1] += (row[x] >> 16 & 0xFF) * alpha / 255;
      sums[at + 2] += (row[x] >> 8 & 0xFF) * alpha / 255;
      sums[at + 3] += (row[x] & 0xFF) * alpha / 255;
    }
  }

  private void write(BufferedImage small, int y) {
    for (int x = 0; x < width; x++) {
      long area = (long) (first(x + 1) - first(x)) * count;
      int pixel = 0;
      for (int i = 0; i < PARTS; i++) {
        pixel = pixel << 8 | (int) ((sums[x * PARTS + i] + area / 2) / area);
        sums[x * PARTS + i] = 0;
      }
      pixels[x] = pixel;
    }
    small.getRaster().setDataElements(0, y, width, 1, pixels);
    count = 0;
  }
}
