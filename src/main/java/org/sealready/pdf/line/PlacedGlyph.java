package org.sealready.pdf.line;

import org.sealready.pdf.font.Face;

/**
 * One character with its place in a line.
 *
 * @param x left edge of what it fills of the line, in points
 * @param width of what it fills; a full-width mark fills the half that has ink
 * @param shift from {@code x} to where its glyph is drawn, in points
 * @param stretch how much wider than usual its glyph is drawn; 1 but for dashes
 * @param placeholder what it fills, empty for the letter's own words
 */
public record PlacedGlyph(
    int codePoint,
    Face face,
    double x,
    double width,
    double shift,
    double stretch,
    String placeholder) {}
