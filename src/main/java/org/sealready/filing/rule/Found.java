package org.sealready.filing.rule;

/**
 * A word that a reviewer asks about, at its place in a text.
 *
 * @param item the code of the pre-approval item that it belongs to
 */
record Found(String word, String item, int start, int end) {}
