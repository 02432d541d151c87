package org.sealready.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The bundled faces. Each is read when it is first needed and then kept: reading takes some 100 ms
 * in a fresh process, and most letters never need the face for rare characters.
 */
public final class FontBook implements Glyphs {

  /**
   * FontBox warns of a table of Noto that it does not read (variation selectors, cmap format 14).
   * Held here because the log manager forgets loggers that nobody holds.
   */
  private static final Logger CMAP_LOG = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

  static {
    CMAP_LOG.setLevel(Level.OFF);
  }

  private static final List<Face> USUAL = List.of(Face.REGULAR, Face.LATIN, Face.RARE);
  private static final List<Face> HEADING = List.of(Face.BOLD, Face.REGULAR, Face.LATIN, Face.RARE);
  private static final FontBook BUNDLED = new FontBook();

  private final Map<Face, TrueTypeFont> loaded = new ConcurrentHashMap<>();

  private FontBook() {}

  /** The one book of the bundled faces. */
  public static FontBook bundled() {
    return BUNDLED;
  }

  @Override
  public Optional<Face> faceOf(int codePoint, boolean bold) {
    if (!isVisible(codePoint)) {
      return Optional.empty();
    }
    for (Face face : bold ? HEADING : USUAL) {
      if (glyph(codePoint, face) != 0) {
        return Optional.of(face);
      }
    }
    return Optional.empty();
  }

  @Override
  public double width(int codePoint, Face face) {
    TrueTypeFont font = font(face);
    try {
      return font.getAdvanceWidth(glyph(codePoint, face)) / (double) font.getUnitsPerEm();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /** Characters that print nothing must not hide in a letter, even where a font draws them. */
  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** The glyph's index in the face, 0 where it has none. */
  int glyph(int codePoint, Face face) {
    try {
      return font(face).getUnicodeCmapLookup().getGlyphId(codePoint);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  TrueTypeFont font(Face face) {
    return loaded.computeIfAbsent(face, FontBook::read);
  }

  private static TrueTypeFont read(Face face) {
    try (InputStream in = FontBook.class.getResourceAsStream(face.resource())) {
      if (in == null) {
        throw new IllegalStateException("no font " + face.resource());
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      font.setEnableGsub(false);
      return font;
    } catch (IOException damaged) {
      throw new UncheckedIOException("damaged font " + face.resource(), damaged);
    }
  }
}
