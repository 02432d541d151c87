package org.sealready.service.help;

/**
 * A page that was found.
 *
 * @param anchor the heading under which the words stand; may be empty
 * @param line a line in which they stand; empty where the title has them
 */
public record HelpHit(HelpPage page, String anchor, String line) {}
