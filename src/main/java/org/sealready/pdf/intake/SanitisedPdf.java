package org.sealready.pdf.intake;

import java.util.List;
import org.sealready.paper.Paper;

/**
 * A sanitised PDF.
 *
 * @param pdf the file with its pages, each upright with its origin in the corner
 * @param blank its pages and fields; printed lines are not detected yet
 * @param glyphs what is printed on pages with fields, for the words at them
 */
public record SanitisedPdf(byte[] pdf, Paper blank, List<PrintedGlyph> glyphs) {
  public SanitisedPdf {
    glyphs = List.copyOf(glyphs);
  }
}
