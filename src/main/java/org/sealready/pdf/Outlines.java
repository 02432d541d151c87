package org.sealready.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

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
    synchronized (book) { // parsed fonts keep a position, which writers may not share
      TrueTypeFont font = book.font(key.face());
      try {
        GlyphData glyph = font.getGlyph().getGlyph(book.glyph(key.codePoint(), key.face()));
        GeneralPath outline = glyph == null ? new GeneralPath() : glyph.getPath();
        double em = 1.0 / font.getUnitsPerEm();
        outline.transform(AffineTransform.getScaleInstance(em, -em));
        return outline;
      } catch (IOException damaged) {
        throw new UncheckedIOException(damaged);
      }
    }
  }
}
