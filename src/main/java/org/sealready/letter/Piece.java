package org.sealready.letter;

import java.util.List;
import java.util.stream.Collectors;
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

  /** As a template has it. */
  default String source() {
    return switch (this) {
      case Fixed(String text) -> text;
      case Hole(String name) -> "{" + name + "}";
      case Part(List<Piece> pieces) -> "[[" + Piece.source(pieces) + "]]";
    };
  }

  /** These parts of a line as a template has them. */
  static String source(List<Piece> pieces) {
    return pieces.stream().map(Piece::source).collect(Collectors.joining());
  }

  /** The template's own words in it. */
  default Stream<String> words() {
    return switch (this) {
      case Fixed(String text) -> Stream.of(text);
      case Hole hole -> Stream.empty();
      case Part(List<Piece> pieces) -> pieces.stream().flatMap(Piece::words);
    };
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
