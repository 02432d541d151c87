package org.sealready.form.specimen;

/** What a drawn paper looks like from afar; lengths are in units of the drawing. */
public enum Look {
  /** A licence in its frame, with emblem, code and the round mark of the authority. */
  LICENCE(386, 272),
  /** A certificate of another authority: the frame alone. */
  CERTIFICATE(386, 272),
  /** The side of a card with the photograph. */
  CARD_FRONT(386, 244),
  /** The side of a card with the emblem. */
  CARD_BACK(386, 244),
  /** The page of a passport with the photograph, and two lines for machines below. */
  PASSPORT(386, 268),
  /** A page of a site on which something is looked up. */
  SITE(386, 226);

  private final double width;
  private final double height;

  Look(double width, double height) {
    this.width = width;
    this.height = height;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }
}
