package org.sealready.pdf.layout;

import java.util.List;
import org.sealready.letter.Run;
import org.sealready.pdf.font.Glyphs;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.pdf.line.LineSetter;
import org.sealready.pdf.line.MeasuredParagraph;
import org.sealready.pdf.line.Measurer;
import org.sealready.pdf.line.PlacedGlyph;

/** Text of a sheet in lines of a given width. */
public final class SheetText {

  private final Glyphs glyphs;

  public SheetText(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /** Lines that start at {@code x} and are no wider than {@code width}, both in points. */
  public List<List<PlacedGlyph>> lines(
      String text, boolean bold, double x, double width, double size) {
    MeasuredParagraph measured = measure(text, bold);
    double room = width / size;
    return measured.lines(0, room).stream()
        .map(span -> new LineSetter(measured, span).set(x, room, size, false))
        .toList();
  }

  /**
   * The text measured. A character without glyph stands there by its number: whoever compares must
   * see that something is missing.
   */
  public MeasuredParagraph measure(String text, boolean bold) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (glyphs.faceOf(point, bold).isPresent()) {
                shown.appendCodePoint(point);
              } else {
                shown.append("[U+%04X]".formatted(point));
              }
            });
    try {
      return new Measurer(glyphs, bold).measure(List.of(Run.fixed(shown.toString())));
    } catch (LetterRefused impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
