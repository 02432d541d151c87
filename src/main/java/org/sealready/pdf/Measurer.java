package org.sealready.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.letter.Run;

/** Turns runs of text into measured cells. */
final class Measurer {

  private final Glyphs glyphs;
  private final boolean bold;

  Measurer(Glyphs glyphs, boolean bold) {
    this.glyphs = glyphs;
    this.bold = bold;
  }

  /**
   * The runs measured as one paragraph.
   *
   * @throws LetterRefused if no face shows one of the characters
   */
  Measured measure(List<Run> runs) throws LetterRefused {
    List<Cell> cells = new ArrayList<>();
    for (Run run : runs.stream().flatMap(run -> Unbroken.parts(run).stream()).toList()) {
      for (int point : run.text().codePoints().toArray()) {
        Optional<Face> face = glyphs.faceOf(point, bold);
        if (face.isEmpty()) {
          throw new LetterRefused(new LetterRefused.MissingGlyph(run.placeholder(), point));
        }
        cells.add(Cell.of(point, face.get(), glyphs.width(point, face.get()), run));
      }
    }
    return new Measured(cells);
  }
}
