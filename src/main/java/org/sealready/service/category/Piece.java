package org.sealready.service.category;

/**
 * A part of a text.
 *
 * @param isHit whether it is what was looked for
 */
public record Piece(String text, boolean isHit) {}
