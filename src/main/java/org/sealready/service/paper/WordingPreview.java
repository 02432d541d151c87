package org.sealready.service.paper;

import org.sealready.pdf.PageImage;
import org.sealready.pdf.layout.PlacedPage;

/**
 * A letter as it would be printed now; what is not answered yet is room for handwriting.
 *
 * @param page where everything stands, in points from the upper left corner
 */
public record WordingPreview(PageImage image, PlacedPage page) {}
