package org.sealready.pdf;

import java.util.List;
import org.sealready.letter.Run;

/** Text of a sheet in lines of a given width. */
final class SheetText {

  private final Glyphs glyphs;

  SheetText(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /** Lines that start at {@code x} and are no wider than {@code width}, both in points. */
  List<List<PlacedGlyph>> lines(String text, boolean bold, double x, double width, double size) {
    Measured measured = measure(text, bold);
    double room = width / size;
    return measured.lines(0, room).stream()
        .map(span -> new LineSetter(measured, span).set(x, room, size, false))
        .toList();
  }

  /**
   * The text measured. A character without glyph stands there by its number: whoever compares must
   * see that something is missing.
   */
  Measured measure(String text, boolean bold) {
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
