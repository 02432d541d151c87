package org.sealready.pdf.layout;

import static org.sealready.pdf.layout.PlacedPage.mm;

/**
 * The measures of a letter's page, after GB/T 9704-2012, section 5: A4, 37 mm above and 28 mm left
 * of the type area, 28 characters of 16 points in a line (158 mm), 22 lines in 225 mm.
 */
public final class Geometry {

  static final double TOP = mm(37);
  public static final double LEFT = mm(28);
  static final double HEIGHT = mm(225);
  public static final double WIDTH = 28 * 16;

  /** 三号, the size of the body, and the least it may shrink to. */
  public static final double BODY = 16;

  static final double LEAST_BODY = 12;
  static final double STEP = 0.5;

  /** 二号, the size of the title. */
  static final double TITLE = 22;

  /** Leading in ems of the body: 22 lines in the type area, and how little it may be. */
  static final double LEADING = HEIGHT / 22 / BODY;

  static final double TIGHT_LEADING = 1.55;
  static final double TIGHTEST_LEADING = 1.45;

  /** A round company seal measures 38 to 42 mm; stamped by hand it needs this much. */
  public static final double SEAL = mm(45);

  /** Room for a signature by hand. */
  static final double SIGNATURE = mm(52);

  /** Height of a line that is written by hand, after the ruling of exercise books. */
  static final double RULED_LINE = mm(9);

  static final double FINGERPRINT_WIDTH = mm(22);
  static final double FINGERPRINT_HEIGHT = mm(26);

  private Geometry() {}

  /** How many characters of this size a line holds; lines end where a character does. */
  static double columns(double size) {
    return Math.floor(WIDTH / size + 1e-6);
  }

  /** The type area: no text leaves it. */
  public static Box typeArea() {
    return new Box(LEFT, TOP, WIDTH, HEIGHT);
  }
}
