package org.sealready.pdf.layout;

import java.util.List;
import org.sealready.pdf.line.PlacedGlyph;

/**
 * A strip across the page before the leading is known: its height is {@code leadings} times the
 * leading and {@code points} more.
 */
sealed interface Row {

  double leadings();

  double points();

  /**
   * Nothing.
   *
   * @param share how much it takes of the room that is left over
   */
  record Space(double leadings, double points, double share) implements Row {}

  /** A line of text, in the middle of the strip's height. */
  record Line(double leadings, double points, double size, List<PlacedGlyph> glyphs)
      implements Row {}

  /** A label and a ruled blank from one place to another. */
  record Blank(Line label, double from, double to) implements Row {
    @Override
    public double leadings() {
      return label.leadings();
    }

    @Override
    public double points() {
      return label.points();
    }
  }

  /**
   * A label and an empty frame.
   *
   * @param rise how far it reaches up beside the rows above it
   */
  record Frame(Line label, double from, double to, double rise) implements Row {
    @Override
    public double leadings() {
      return label.leadings();
    }

    @Override
    public double points() {
      return label.points();
    }
  }

  /** The drawing of where to sign and seal. */
  record Drawing(Sketch sketch) implements Row {
    @Override
    public double leadings() {
      return 1;
    }

    @Override
    public double points() {
      return Sketch.HEIGHT;
    }
  }

  /** A line of the close; the seal goes over the middle of all of them. */
  record Closing(Line line) implements Row {
    @Override
    public double leadings() {
      return line.leadings();
    }

    @Override
    public double points() {
      return line.points();
    }
  }
}
