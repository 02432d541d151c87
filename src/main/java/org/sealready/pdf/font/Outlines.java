package org.sealready.pdf.font;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.sealready.pdf.Rounding;

/**
 * The outlines of characters, one em large and y downwards. Those that were used last are kept,
 * because reading one from its font takes longer than drawing it.
 */
public final class Outlines {

  private static final int KEPT = 3000;

  private record Key(Face face, int codePoint, int divisor) {}

  private final FontBook book;
  private final SequencedMap<Key, Shape> kept = new LinkedHashMap<>(16, 0.75f, true);

  public Outlines(FontBook book) {
    this.book = book;
  }

  /**
   * The outline of a character in a face that shows it; a blank's is empty.
   *
   * @param divisor how far it is rounded, see {@link Rounding}
   */
  public synchronized Shape of(int codePoint, Face face, int divisor) {
    Shape outline = kept.computeIfAbsent(new Key(face, codePoint, divisor), this::read);
    if (kept.size() > KEPT) {
      kept.pollFirstEntry();
    }
    return outline;
  }

  private Shape read(Key key) {
    FontFile font = book.file(key.face());
    Outline outline =
        font.outlines(List.of(font.glyph(key.codePoint()))).getFirst().coarser(key.divisor());
    Drawn drawn = new Drawn(new Path2D.Double(Path2D.WIND_NON_ZERO));
    outline.trace(drawn);
    double em = 1.0 / (font.unitsPerEm() / key.divisor());
    drawn.path().transform(AffineTransform.getScaleInstance(em, -em));
    return drawn.path();
  }

  private record Drawn(Path2D path) implements Outline.Tracer {

    @Override
    public void move(double x, double y) {
      path.moveTo(x, y);
    }

    @Override
    public void line(double x, double y) {
      path.lineTo(x, y);
    }

    @Override
    public void curve(double pullX, double pullY, double x, double y) {
      path.quadTo(pullX, pullY, x, y);
    }

    @Override
    public void close() {
      path.closePath();
    }
  }
}
