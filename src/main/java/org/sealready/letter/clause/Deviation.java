package org.sealready.letter.clause;

/**
 * A clause that a wording does not say as it must.
 *
 * @param clause its id
 * @param line of the wording, counted from 1; 0 where nothing of it speaks of this
 * @param text what the wording says instead; empty where nothing speaks of this
 */
public record Deviation(String clause, Difference difference, int line, String text) {}
