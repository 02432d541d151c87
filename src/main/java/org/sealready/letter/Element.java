package org.sealready.letter;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One line of a template, or lines that depend on a switch. */
public sealed interface Element {

  /** What a line becomes. */
  public enum Kind {
    TITLE,
    ADDRESSEE,
    PARAGRAPH,
    ITEM,
    LINE,
    RULE,
    SKETCH,
    SIGN,
    FINGERPRINT,
    UNIT,
    DATE
  }

  /**
   * A line of text.
   *
   * @param number of its line in the file, counted from 1
   * @param clauses what it says of what the letter must say, as far as that is marked
   */
  record Text(int number, Kind kind, List<Piece> pieces, List<String> clauses) implements Element {
    public Text {
      pieces = List.copyOf(pieces);
      clauses = List.copyOf(clauses);
    }

    /** A line without marks. */
    public Text(int number, Kind kind, List<Piece> pieces) {
      this(number, kind, pieces, List.of());
    }

    /** As a template has it. */
    String source() {
      return (TemplateReader.mark(kind) + Piece.source(pieces)).strip();
    }
  }

  /** Lines for either state of a switch. */
  record Either(int number, String name, List<Element> on, List<Element> off) implements Element {
    public Either {
      on = List.copyOf(on);
      off = List.copyOf(off);
    }
  }

  /** The lines that count under these switches. */
  default Stream<Text> lines(Predicate<String> switches) {
    return switch (this) {
      case Text text -> Stream.of(text);
      case Either either ->
          (switches.test(either.name()) ? either.on() : either.off())
              .stream().flatMap(element -> element.lines(switches));
    };
  }

  /** Itself and everything within it. */
  default Stream<Element> all() {
    return switch (this) {
      case Text text -> Stream.of(text);
      case Either either ->
          Stream.concat(
              Stream.of(either),
              Stream.concat(either.on().stream(), either.off().stream()).flatMap(Element::all));
    };
  }
}
