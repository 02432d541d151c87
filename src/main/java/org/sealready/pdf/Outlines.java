package org.sealready.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * The outlines of characters, one em large and y downwards. Those that were used last are kept,
 * because reading one from its font takes longer than drawing it.
 */
final class Outlines {

  private static final int KEPT = 3000;

  private record Key(Face face, int codePoint) {}

  private final FontBook book;
  private final SequencedMap<Key, Shape> kept = new LinkedHashMap<>(16, 0.75f, true);

  Outlines(FontBook book) {
    this.book = book;
  }

  /** The outline of a character in a face that shows it; a blank's is empty. */
  synchronized Shape of(int codePoint, Face face) {
    Shape outline = kept.computeIfAbsent(new Key(face, codePoint), this::read);
    if (kept.size() > KEPT) {
      kept.pollFirstEntry();
    }
    return outline;
  }

  private Shape read(Key key) {
    FontFile font = book.file(key.face());
    Outline outline = font.outlines(List.of(font.glyph(key.codePoint()))).getFirst();
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    int first = 0;
    for (int last : outline.ends()) {
      contour(path, outline, first, last);
      first = last + 1;
    }
    double em = 1.0 / font.unitsPerEm();
    path.transform(AffineTransform.getScaleInstance(em, -em));
    return path;
  }

  /** Between two points that pull lies one on the outline, in their middle. */
  private static void contour(Path2D path, Outline outline, int first, int last) {
    int count = last - first + 1;
    int start = 0;
    while (!outline.on()[first + start]) {
      start++;
    }
    path.moveTo(outline.x()[first + start], outline.y()[first + start]);
    for (int i = 1; i <= count; i++) {
      int at = first + (start + i) % count;
      int next = first + (start + i + 1) % count;
      if (outline.on()[at]) {
        path.lineTo(outline.x()[at], outline.y()[at]);
      } else if (outline.on()[next]) {
        path.quadTo(outline.x()[at], outline.y()[at], outline.x()[next], outline.y()[next]);
        i++;
      } else {
        path.quadTo(
            outline.x()[at],
            outline.y()[at],
            (outline.x()[at] + outline.x()[next]) / 2.0,
            (outline.y()[at] + outline.y()[next]) / 2.0);
      }
    }
    path.closePath();
  }
}
