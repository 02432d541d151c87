package org.sealready.pdf.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets codes for the eye: every character in a cell of the same width, in groups with a gap between
 * them. The gaps are drawn, not written: a code copied from the page has no blanks.
 */
public final class CodeSetter {

  private static final double CELL = 0.64;
  private static final double GAP = 0.45;
  private static final int LONGEST = 24;

  private CodeSetter() {}

  /** Whether a value is a code that is read character by character. */
  public static boolean isCode(String value) {
    return value.length() <= LONGEST && value.matches("(?=.*[0-9])[A-Za-z0-9-]{6,}");
  }

  /** The code from {@code x} points on. */
  public static List<PlacedGlyph> set(MeasuredParagraph code, double x, double size) {
    List<Integer> ends = groupEnds(text(code));
    List<PlacedGlyph> glyphs = new ArrayList<>();
    double at = 0;
    for (int i = 0; i < code.cells().size(); i++) {
      Cell cell = code.cells().get(i);
      double shift = (CELL - cell.width()) / 2 * size;
      glyphs.add(
          new PlacedGlyph(cell.point(), cell.face(), x + at * size, CELL * size, shift, 1, ""));
      at += CELL + (ends.contains(i + 1) ? GAP : 0);
    }
    return glyphs;
  }

  /**
   * The code with every character in the middle of a stretch of its own.
   *
   * @param pitch width of a stretch, in points
   */
  public static List<PlacedGlyph> apart(
      MeasuredParagraph code, double x, double size, double pitch) {
    List<PlacedGlyph> glyphs = new ArrayList<>();
    for (Cell cell : code.cells()) {
      double shift = (pitch - cell.width() * size) / 2;
      double at = x + glyphs.size() * pitch;
      glyphs.add(new PlacedGlyph(cell.point(), cell.face(), at, pitch, shift, 1, ""));
    }
    return glyphs;
  }

  /** Where groups end: as on an identity card, as phones are spoken, else every four characters. */
  public static List<Integer> groupEnds(String code) {
    if (code.matches("[0-9]{17}[0-9X]")) {
      return List.of(6, 10, 14);
    }
    if (code.matches("1[0-9]{10}")) {
      return List.of(3, 7);
    }
    List<Integer> ends = new ArrayList<>();
    for (int end = 4; end < code.length() && !code.contains("-"); end += 4) {
      ends.add(end);
    }
    return ends;
  }

  private static String text(MeasuredParagraph code) {
    StringBuilder text = new StringBuilder();
    code.cells().forEach(cell -> text.appendCodePoint(cell.point()));
    return text.toString();
  }
}
