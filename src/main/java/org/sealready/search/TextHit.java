package org.sealready.search;

import java.util.BitSet;

/**
 * Where a text is what was typed.
 *
 * @param places in the text that were meant
 */
public record TextHit(Nearness nearness, BitSet places) {}
