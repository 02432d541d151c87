package org.sealready.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sealready.letter.TemplateProblem.Kind;

/** Finds the placeholders of a line that have no value, and what becomes of the line. */
record Gaps(Predicate<String> isEmpty) {

  List<TemplateProblem> in(Element.Text line) {
    List<TemplateProblem> gaps = new ArrayList<>();
    for (Piece piece : line.pieces()) {
      switch (piece) {
        case Piece.Fixed fixed -> {}
        case Piece.Hole hole -> add(gaps, line.number(), whole(line.kind()), hole.holes());
        case Piece.Part part -> add(gaps, line.number(), Kind.LEFT_OUT, part.holes());
      }
    }
    return gaps;
  }

  private void add(List<TemplateProblem> gaps, int line, Kind kind, Stream<String> names) {
    names
        .filter(isEmpty)
        .map(name -> new TemplateProblem(line, kind, name))
        .filter(gap -> !gaps.contains(gap))
        .forEach(gaps::add);
  }

  /**
   * As {@link TemplateFiller} does it: an addressee goes as a whole, any other line leaves room.
   */
  private static Kind whole(Element.Kind kind) {
    return kind == Element.Kind.ADDRESSEE ? Kind.LEFT_OUT : Kind.ROOM;
  }
}
