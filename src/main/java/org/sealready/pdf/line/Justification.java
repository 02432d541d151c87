package org.sealready.pdf.line;

/**
 * What the gaps of a full line take of the room that is left over.
 *
 * @param share ems for each unit of a gap's weight
 * @param limited whether gaps heed how wide they may be
 */
record Justification(double share, boolean limited) {

  /** Nothing: the line stays as wide as it is. */
  static final Justification NONE = new Justification(0, true);

  /** The gap's width in ems. */
  double of(Gap gap) {
    double width = gap.natural() + share * gap.weight();
    return limited && gap.isLimited() ? Math.min(width, gap.most()) : width;
  }
}
