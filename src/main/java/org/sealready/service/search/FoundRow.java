package org.sealready.service.search;

import java.util.List;
import org.sealready.search.Piece;

/**
 * Something that was found.
 *
 * @param label its label, the characters marked that were meant
 * @param note the same of what stands beside
 */
public record FoundRow(Findable what, List<Piece> label, List<Piece> note) {

  public FoundRow {
    label = List.copyOf(label);
    note = List.copyOf(note);
  }

  /** One that nobody has looked for: nothing is marked. */
  public static FoundRow plain(Findable what) {
    return new FoundRow(what, pieces(what.label()), pieces(what.note()));
  }

  private static List<Piece> pieces(String text) {
    return text.isEmpty() ? List.of() : List.of(new Piece(text, false));
  }
}
