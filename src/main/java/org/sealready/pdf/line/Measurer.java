package org.sealready.pdf.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.letter.Run;
import org.sealready.pdf.font.Face;
import org.sealready.pdf.font.Glyphs;

/** Turns runs of text into measured cells. */
public final class Measurer {

  private final Glyphs glyphs;
  private final boolean bold;

  public Measurer(Glyphs glyphs, boolean bold) {
    this.glyphs = glyphs;
    this.bold = bold;
  }

  /**
   * The runs measured as one paragraph.
   *
   * @throws LetterRefused if no face shows one of the characters
   */
  public MeasuredParagraph measure(List<Run> runs) throws LetterRefused {
    List<Cell> cells = new ArrayList<>();
    for (Run run : runs.stream().flatMap(run -> NonBreakingRuns.parts(run).stream()).toList()) {
      for (int point : run.text().codePoints().toArray()) {
        Optional<Face> face = glyphs.faceOf(point, bold);
        if (face.isEmpty()) {
          throw new LetterRefused(new LetterRefused.MissingGlyph(run.placeholder(), point));
        }
        cells.add(cell(point, face.get(), run));
      }
    }
    evenWords(cells);
    return new MeasuredParagraph(cells);
  }

  private Cell cell(int point, Face face, Run run) {
    return Cell.of(point, face, glyphs.width(point, face), run);
  }

  /** A word of an alphabet with a letter of another face is set in that face as a whole. */
  private void evenWords(List<Cell> cells) {
    int from = 0;
    for (int to = 1; to <= cells.size(); to++) {
      if (to == cells.size() || cells.get(to).kind() != Kinsoku.Kind.LATIN) {
        even(cells.subList(from, to));
        from = to + 1;
      }
    }
  }

  private void even(List<Cell> word) {
    Optional<Face> other =
        word.stream().map(Cell::face).filter(face -> face.compareTo(Face.BOLD) > 0).findFirst();
    if (other.isPresent()
        && word.stream().allMatch(cell -> glyphs.has(cell.point(), other.get()))) {
      word.replaceAll(cell -> cell(cell.point(), other.get(), cell.run()));
    }
  }
}
