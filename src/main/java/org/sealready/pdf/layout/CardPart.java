package org.sealready.pdf.layout;

import java.util.List;

/** What a card holds, from above to below. */
public sealed interface CardPart {

  /** How words are set; the type shrinks where there is much to say. */
  enum Style {
    TITLE("H1", 20, true, 0, 2),
    HEADING("H2", 12, true, 7, 2),
    TEXT("P", 10.5, false, 0, 1.5),
    LABEL("P", 10, false, 2, 0),
    ROLE("P", 11, true, 0, 1),
    NAME("P", 17, true, 0, 1),
    WARNING("P", 10.5, true, 2, 1),
    SMALL("P", 8, false, 4, 0);

    private final String tag;
    private final double size;
    private final boolean bold;
    private final double above;
    private final double below;

    Style(String tag, double size, boolean bold, double above, double below) {
      this.tag = tag;
      this.size = size;
      this.bold = bold;
      this.above = above;
      this.below = below;
    }

    /** The element of the document's structure that the words are. */
    public String tag() {
      return tag;
    }

    /** Of the type, in points. */
    public double size() {
      return size;
    }

    public boolean isBold() {
      return bold;
    }

    /** Room above, in points. */
    public double above() {
      return above;
    }

    /** Room below, in points. */
    public double below() {
      return below;
    }
  }

  /** Lines of text. */
  record Words(Style style, String text) implements CardPart {

    /** Never the text: it may be personal data and must not reach a log. */
    @Override
    public String toString() {
      return "Words(" + style + ")";
    }
  }

  /** What must be seen first, in a frame over the whole width. */
  record Banner(String text) implements CardPart {}

  /** A number, large and in groups; a rule to write on where it is empty. */
  record Number(String text) implements CardPart {

    /** Never the number, as above. */
    @Override
    public String toString() {
      return "Number";
    }
  }

  /**
   * Characters in a box each; so many boxes to write in where they are empty.
   *
   * @param text as many characters as boxes, or none
   */
  record Boxes(String text, int count) implements CardPart {

    /** Never the characters, as above. */
    @Override
    public String toString() {
      return "Boxes(" + count + ")";
    }
  }

  /**
   * Something to tick: a box, what it is, and more about it.
   *
   * @param more a paragraph each
   */
  record Tick(String title, List<String> more) implements CardPart {
    public Tick {
      more = List.copyOf(more);
    }
  }

  /** A line to fill in by hand: a rule stands for each {@code _} of the text. */
  record Blanks(String text) implements CardPart {}

  /** Frames side by side. */
  record Frames(List<List<CardPart>> frames) implements CardPart {
    public Frames {
      frames = frames.stream().map(List::copyOf).toList();
    }
  }
}
