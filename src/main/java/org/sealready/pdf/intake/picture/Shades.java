package org.sealready.pdf.intake.picture;

import java.awt.image.BufferedImage;
import java.util.List;
import org.sealready.paper.Area;

/** The brightness of the pixels of a page, to compare the copy with the original. */
public record Shades(int width, int height, byte[] shades, double perMillimetre) {

  /** Between two shades of the same edge that were rounded differently. */
  private static final int ALIKE = 64;

  /** One pixel in so many may differ: less than a comma. */
  private static final int RARE = 20_000;

  private static final double AROUND = 1;

  public static Shades of(BufferedImage page, double perMillimetre) {
    int width = page.getWidth();
    int height = page.getHeight();
    byte[] shades = new byte[width * height];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      page.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        shades[y * width + x] = (byte) shade(row[x]);
      }
    }
    return new Shades(width, height, shades, perMillimetre);
  }

  /** Rec. 601. */
  private static int shade(int pixel) {
    return (299 * (pixel >> 16 & 0xFF) + 587 * (pixel >> 8 & 0xFF) + 114 * (pixel & 0xFF)) / 1000;
  }

  /** Whether both show the same outside these areas. */
  public boolean isLike(Shades other, List<Area> elsewhere) {
    boolean[] left = leftOut(elsewhere);
    int different = 0;
    for (int y = 0; y < Math.min(height, other.height); y++) {
      for (int x = 0; x < Math.min(width, other.width); x++) {
        int here = shades[y * width + x] & 0xFF;
        boolean mayDiffer = left[y * width + x] || other.hasNear(x, y, here);
        if (!mayDiffer || !left[y * width + x] && !hasNear(x, y, other.at(x, y))) {
          different++;
        }
      }
    }
    return different <= width * height / RARE;
  }

  private int at(int x, int y) {
    return shades[y * width + x] & 0xFF;
  }

  /** Whether there is such a shade at this pixel or a neighbour, where a line may be rounded to. */
  private boolean hasNear(int x, int y, int shade) {
    if (Math.abs(at(x, y) - shade) <= ALIKE) {
      return true;
    }
    for (int j = Math.max(0, y - 1); j <= Math.min(height - 1, y + 1); j++) {
      for (int i = Math.max(0, x - 1); i <= Math.min(width - 1, x + 1); i++) {
        if (Math.abs(at(i, j) - shade) <= ALIKE) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean[] leftOut(List<Area> areas) {
    boolean[] left = new boolean[width * height];
    for (Area area : areas) {
      int from = pixel(area.x() - AROUND, width);
      int to = pixel(area.x() + area.width() + AROUND, width);
      for (int y = pixel(area.y() - AROUND, height);
          y < pixel(area.y() + area.height() + AROUND, height);
          y++) {
        java.util.Arrays.fill(left, y * width + from, y * width + Math.max(from, to), true);
      }
    }
    return left;
  }

  private int pixel(double millimetres, int most) {
    return Math.clamp(Math.round(millimetres * perMillimetre), 0, most);
  }
}
