package org.sealready.pdf.font;

import java.util.Optional;
import org.sealready.pdf.line.Kinsoku;

/** Widths without fonts: a full em for Han, half an em for everything else. */
public final class FixedGlyphs implements Glyphs {

  @Override
  public Optional<Face> faceOf(int codePoint, boolean bold) {
    return Optional.of(bold ? Face.BOLD : Face.REGULAR);
  }

  @Override
  public boolean has(int codePoint, Face face) {
    return true;
  }

  @Override
  public double width(int codePoint, Face face) {
    return switch (Kinsoku.kindOf(codePoint)) {
      case HAN, OPENING, CLOSING, DASH -> 1;
      case DOT -> 0.33;
      case LATIN -> 0.55;
      case BLANK -> 0.25;
    };
  }
}
