package org.sealready.picture;

import java.util.OptionalDouble;

/** What a file says of a picture beside its pixels. */
final class Heading {

  private Turn turn = Turn.NONE;
  private OptionalDouble dpi = OptionalDouble.empty();
  private boolean reduced;

  /** EXIF 2.32, tag 0x0112. */
  void orientation(int code) {
    turn = Turn.of(code);
  }

  void resolution(double perInch) {
    if (perInch > 0) {
      dpi = OptionalDouble.of(perInch);
    }
  }

  void reduced() {
    reduced = true;
  }

  Turn turn() {
    return turn;
  }

  OptionalDouble dpi() {
    return dpi;
  }

  /** Whether it is a small picture of another one in the file. */
  boolean isReduced() {
    return reduced;
  }
}
