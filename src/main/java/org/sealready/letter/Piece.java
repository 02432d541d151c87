package org.sealready.letter;

import java.util.List;
import java.util.stream.Stream;

/** A part of a template's line. */
public sealed interface Piece {

  /** The template's own words. */
  record Fixed(String text) implements Piece {}

  /** Where a placeholder's value goes. */
  record Hole(String name) implements Piece {}

  /** A part that is dropped when a placeholder in it is empty. */
  record Part(List<Piece> pieces) implements Piece {
    public Part {
      pieces = List.copyOf(pieces);
    }
  }

  /** The names of the placeholders in it. */
  default Stream<String> holes() {
    return switch (this) {
      case Fixed fixed -> Stream.empty();
      case Hole hole -> Stream.of(hole.name());
      case Part part -> part.pieces().stream().flatMap(Piece::holes);
    };
  }
}
