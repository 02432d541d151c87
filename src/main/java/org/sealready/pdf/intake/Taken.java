package org.sealready.pdf.intake;

import org.sealready.paper.Paper;

/**
 * A paper that was taken in.
 *
 * @param pdf its pages, harmless, each upright with its origin in the corner
 * @param blank what is known of it; printed lines are not looked for yet
 */
public record Taken(byte[] pdf, Paper blank) {}
