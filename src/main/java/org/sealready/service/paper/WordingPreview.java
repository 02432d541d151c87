package org.sealready.service.paper;

import org.sealready.pdf.PageImage;
import org.sealready.pdf.layout.PlacedPage;

/**
 * A letter as it would be printed now; missing answers are blanks for handwriting.
 *
 * @param page the laid out page, in points from the upper left corner
 */
public record WordingPreview(PageImage image, PlacedPage page) {}
