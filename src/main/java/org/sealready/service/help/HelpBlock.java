package org.sealready.service.help;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a page of the help, from above to below. */
public sealed interface HelpBlock {

  /**
   * A heading.
   *
   * @param anchor what links and topics call it; may be empty
   */
  record Heading(String text, String anchor) implements HelpBlock {}

  /** Sentences. */
  record Text(Kind kind, List<HelpSpan> spans) implements HelpBlock {
    public Text {
      spans = List.copyOf(spans);
    }
  }

  /** What sentences are. */
  enum Kind {
    PLAIN,
    POINT,
    WARNING,
    SOURCE
  }

  /** One of several steps. */
  record Step(int number, List<HelpSpan> spans) implements HelpBlock {
    public Step {
      spans = List.copyOf(spans);
    }
  }

  /** Rows of equally many cells; the first row names the columns. */
  record Table(List<List<List<HelpSpan>>> rows) implements HelpBlock {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** A picture that the program draws when the page is shown. */
  record Picture(Drawing drawing) implements HelpBlock {}

  /** What the program can draw. */
  enum Drawing {
    /** Who holds which role, and what it brings with it. */
    ROLES,
    /** The stations of the way. */
    STATIONS,
    /** A letter with the room for its seal. */
    SEALED_LETTER,
    /** Scans that pass beside scans that come back. */
    SCANS
  }

  /** What is read of it, in one piece. */
  static String textOf(List<HelpSpan> spans) {
    return spans.stream().map(HelpSpan::text).collect(Collectors.joining());
  }

  /** The texts of this block, a line each. */
  default Stream<String> lines() {
    return switch (this) {
      case Heading(String text, String anchor) -> Stream.of(text);
      case Text(Kind kind, var spans) -> Stream.of(textOf(spans));
      case Step(int number, var spans) -> Stream.of(number + ". " + textOf(spans));
      case Table(var rows) ->
          rows.stream()
              .map(row -> row.stream().map(HelpBlock::textOf).collect(Collectors.joining("\t")));
      case Picture picture -> Stream.of();
    };
  }
}
