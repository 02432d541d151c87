package org.sealready.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A part of a text.
 *
 * @param isHit whether it is what was looked for
 */
public record Piece(String text, boolean isHit) {

  /** The text in as few pieces as there are. */
  public static List<Piece> of(String text, BitSet hit) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || hit.get(i) != hit.get(from)) {
        pieces.add(new Piece(text.substring(from, i), hit.get(from)));
        from = i;
      }
    }
    return List.copyOf(pieces);
  }
}
