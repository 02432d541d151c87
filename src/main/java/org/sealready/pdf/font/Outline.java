package org.sealready.pdf.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * A glyph's outline as TrueType draws it: closed contours of quadratic curves, y upwards.
 *
 * @param x of each point, in units of the face
 * @param on whether the point lies on the outline; others pull a curve
 * @param ends the last point of each contour
 */
public record Outline(int[] x, int[] y, boolean[] on, int[] ends) {

  private static final Outline EMPTY =
      new Outline(new int[0], new int[0], new boolean[0], new int[0]);

  /**
   * Reads a glyph's description; its instructions for coarse screens are left out.
   *
   * @param glyph stands alone in its array
   * @param parts gives the outline of another glyph, for one that is put together of several
   */
  static Outline read(ByteBuffer glyph, IntFunction<Outline> parts) {
    if (!glyph.hasRemaining()) {
      return EMPTY;
    }
    int contours = glyph.getShort();
    glyph.position(10);
    return contours < 0
        ? CompositeGlyph.read(glyph, parts)
        : new SimpleGlyph(glyph.array(), glyph.position()).read(contours);
  }

  /** What follows an outline's contours, in units of the face. */
  public interface Tracer {
    void move(double x, double y);

    void line(double x, double y);

    /** A curve to a point that is pulled to another one on its way (a quadratic one). */
    void curve(double pullX, double pullY, double x, double y);

    void close();
  }

  /** Follows each contour from a point on it and back. */
  public void trace(Tracer tracer) {
    int first = 0;
    for (int last : ends) {
      trace(tracer, first, last);
      first = last + 1;
    }
  }

  /** Between two points that pull lies one on the outline, in their middle. */
  private void trace(Tracer tracer, int first, int last) {
    int count = last - first + 1;
    int start = 0;
    while (!on[first + start]) {
      start++;
    }
    tracer.move(x[first + start], y[first + start]);
    for (int i = 1; i <= count; i++) {
      int at = first + (start + i) % count;
      int next = first + (start + i + 1) % count;
      if (on[at]) {
        tracer.line(x[at], y[at]);
      } else if (on[next]) {
        tracer.curve(x[at], y[at], x[next], y[next]);
        i++;
      } else {
        tracer.curve(x[at], y[at], (x[at] + x[next]) / 2.0, (y[at] + y[next]) / 2.0);
      }
    }
    tracer.close();
  }

  /** Whether nothing is drawn. */
  boolean isEmpty() {
    return x.length == 0;
  }

  /** Joined with another one: their contours one after the other. */
  Outline with(Outline other) {
    int points = x.length;
    int contours = ends.length;
    int[] allX = Arrays.copyOf(x, points + other.x.length);
    int[] allY = Arrays.copyOf(y, allX.length);
    boolean[] allOn = Arrays.copyOf(on, allX.length);
    int[] allEnds = Arrays.copyOf(ends, contours + other.ends.length);
    System.arraycopy(other.x, 0, allX, points, other.x.length);
    System.arraycopy(other.y, 0, allY, points, other.x.length);
    System.arraycopy(other.on, 0, allOn, points, other.x.length);
    for (int i = 0; i < other.ends.length; i++) {
      allEnds[contours + i] = points + other.ends[i];
    }
    return new Outline(allX, allY, allOn, allEnds);
  }

  /** Its edges: left, bottom, right, top; zeros where there is no ink. */
  int[] box() {
    if (isEmpty()) {
      return new int[4];
    }
    int[] box = new int[4];
    edges(x, box, 0);
    edges(y, box, 1);
    return box;
  }

  /** The least of these values to that place, the most two places behind it. */
  private static void edges(int[] values, int[] box, int place) {
    int least = values[0];
    int most = least;
    for (int value : values) {
      if (value < least) {
        least = value;
      } else if (value > most) {
        most = value;
      }
    }
    box[place] = least;
    box[place + 2] = most;
  }

  /** In units that are {@code divisor} times as large, rounded. */
  Outline coarser(int divisor) {
    return divisor == 1 ? this : new Outline(rounded(x, divisor), rounded(y, divisor), on, ends);
  }

  private static int[] rounded(int[] values, int divisor) {
    int[] rounded = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      rounded[i] = Math.floorDiv(2 * values[i] + divisor, 2 * divisor);
    }
    return rounded;
  }
}
