package org.sealready.pdf;

import java.util.function.IntBinaryOperator;
import org.sealready.PdfPages;

/** Measures a page as a person with a ruler would: on its picture, in millimetres. */
public record Ruled(int width, int height, boolean[] ink) {

  private static final double DPI = 300;
  private static final int DARK = 128;

  /** A page of a file, at 300 dots an inch. */
  public static Ruled of(byte[] pdf, int page) {
    PageImage image = PdfPages.render(pdf, page, DPI / 72);
    boolean[] ink = new boolean[image.argb().length];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = (image.argb()[i] & 0xff) < DARK;
    }
    return new Ruled(image.width(), image.height(), ink);
  }

  public static double mm(double dots) {
    return dots / DPI * 25.4;
  }

  private static int dots(double mm) {
    return (int) Math.round(mm / 25.4 * DPI);
  }

  private boolean at(int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < height && ink[y * width + x];
  }

  /** The longest straight line across. */
  public double across() {
    return longest(height, width, (line, at) -> at(at, line) ? 1 : 0);
  }

  /** The longest straight line down. */
  public double down() {
    return longest(width, height, (line, at) -> at(line, at) ? 1 : 0);
  }

  private static double longest(int lines, int length, IntBinaryOperator inked) {
    int longest = 0;
    for (int line = 0; line < lines; line++) {
      int run = 0;
      for (int at = 0; at < length; at++) {
        run = inked.applyAsInt(line, at) == 1 ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    return mm(longest);
  }

  /** Whether there is ink within {@code around} millimetres of this place. */
  public boolean isInked(double xMm, double yMm, double around) {
    return near(dots(xMm), dots(yMm), dots(around));
  }

  private boolean near(int x, int y, int dots) {
    for (int dy = -dots; dy <= dots; dy++) {
      for (int dx = -dots; dx <= dots; dx++) {
        if (at(x + dx, y + dy)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How much of this page's ink, of 1, has none of the other's within so many millimetres. */
  public double strayFrom(Ruled other, double around) {
    int dots = (int) Math.floor(around / 25.4 * DPI);
    long all = 0;
    long stray = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (at(x, y)) {
          all++;
          stray += other.near(x, y, dots) ? 0 : 1;
        }
      }
    }
    return all == 0 ? 1 : (double) stray / all;
  }
}
