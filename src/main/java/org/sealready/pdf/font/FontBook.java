package org.sealready.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The faces in the order in which they are tried for a character: those that come with the program,
 * then those of this computer. Each is opened when it is first needed and then kept; most letters
 * never need the face for rare characters, and hardly any one of the computer's.
 */
public final class FontBook implements Glyphs {

  private static final List<Face> USUAL = List.of(Face.REGULAR, Face.LATIN, Face.RARE);
  private static final List<Face> HEADING = List.of(Face.BOLD, Face.REGULAR, Face.LATIN, Face.RARE);

  /** As {@link FontMatcher} finds them; kept here because finding takes longer than a letter. */
  private static final Map<Face, FontMatch> FITS =
      Map.of(
          Face.LATIN, new FontMatch(0.9717, 0, 0, 0.0117),
          Face.RARE, new FontMatch(0.9966, 0.0018, -0.0049, 0.006));

  private static final FontBook BUNDLED = new FontBook(new SystemFonts(List.of()));
  private static final FontBook OF_THIS_COMPUTER =
      new FontBook(new SystemFonts(FontFolders.ofThisComputer()));

  private final SystemFonts others;
  private final Map<Face, FontFile> files = new ConcurrentHashMap<>();

  FontBook(SystemFonts others) {
    this.others = others;
  }

  /** The book of the bundled faces alone, the same everywhere. */
  public static FontBook bundled() {
    return BUNDLED;
  }

  /** The book of the bundled faces and those that this computer has. */
  public static FontBook ofThisComputer() {
    return OF_THIS_COMPUTER;
  }

  @Override
  public Optional<Face> faceOf(int codePoint, boolean bold) {
    if (!isVisible(codePoint)) {
      return Optional.empty();
    }
    for (Face face : bold ? HEADING : USUAL) {
      if (has(codePoint, face)) {
        return Optional.of(face);
      }
    }
    return others.faceOf(codePoint);
  }

  @Override
  public boolean has(int codePoint, Face face) {
    return glyph(codePoint, face) != 0;
  }

  @Override
  public double width(int codePoint, Face face) {
    FontFile font = file(face);
    return font.advance(font.glyph(codePoint)) / (double) font.unitsPerEm();
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
  public int glyph(int codePoint, Face face) {
    return file(face).glyph(codePoint);
  }

  /** The face's file, for measuring and embedding. */
  public FontFile file(Face face) {
    return face.isBundled() ? files.computeIfAbsent(face, FontBook::open) : others.file(face);
  }

  private static FontFile open(Face face) {
    try {
      return FontFile.read(() -> FontBook.class.getResourceAsStream(face.file()), 0)
          .fitted(FITS.getOrDefault(face, FontMatch.NONE));
    } catch (IOException damaged) {
      throw new UncheckedIOException("damaged font " + face.file(), damaged);
    }
  }
}
