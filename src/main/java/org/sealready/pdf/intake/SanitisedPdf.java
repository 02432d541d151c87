package org.sealready.pdf.intake;

import org.sealready.paper.Paper;

/**
 * A sanitised PDF.
 *
 * @param pdf the file with its pages, each upright with its origin in the corner
 * @param blank its pages and fields; printed lines are not detected yet
 */
public record SanitisedPdf(byte[] pdf, Paper blank) {}
