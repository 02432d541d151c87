package org.sealready.pdf.intake;

import java.util.List;
import org.sealready.paper.Paper;

/**
 * A sanitised PDF.
 *
 * @param pdf the file with its pages, each upright with its origin in the corner
 * @param blank its pages and fields; its lines are those that the file draws, not those that are
 *     seen
 * @param glyphs what is printed, for the words at fields and blanks
 */
public record SanitisedPdf(byte[] pdf, Paper blank, List<PrintedGlyph> glyphs) {
  public SanitisedPdf {
    glyphs = List.copyOf(glyphs);
  }
}
