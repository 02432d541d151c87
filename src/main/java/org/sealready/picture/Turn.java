package org.sealready.picture;

/**
 * What makes a picture upright: mirroring it left to right, then turning it clockwise.
 *
 * @param quarters how many quarters of a turn, 0 to 3
 */
public record Turn(boolean mirrored, int quarters) {

  static final Turn NONE = new Turn(false, 0);

  /** What this orientation asks for (EXIF 2.32, tag 0x0112); nothing for unknown values. */
  static Turn of(int orientation) {
    return switch (orientation) {
      case 2 -> new Turn(true, 0);
      case 3 -> new Turn(false, 2);
      case 4 -> new Turn(true, 2);
      case 5 -> new Turn(true, 3);
      case 6 -> new Turn(false, 1);
      case 7 -> new Turn(true, 1);
      case 8 -> new Turn(false, 3);
      default -> NONE;
    };
  }
}
