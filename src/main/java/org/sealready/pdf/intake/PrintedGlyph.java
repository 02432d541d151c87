package org.sealready.pdf.intake;

import org.sealready.paper.Area;

/**
 * A character that is printed on a page.
 *
 * @param page counted from 0
 * @param area as it is seen: as wide as it moves the pen, as high as its type
 */
public record PrintedGlyph(int page, String text, Area area) {}
