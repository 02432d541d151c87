package org.sealready.picture;

import java.util.OptionalDouble;

/**
 * A scanned or photographed page.
 *
 * @param width of the file's own pixels, before it is turned
 * @param turn what makes it upright
 * @param dpi what the file says of its resolution
 * @param photo whether the file is one that keeps shades nearly only
 * @param pixels its pixels, fewer where it had more than print needs
 */
public record Scan(
    int width, int height, Turn turn, OptionalDouble dpi, boolean photo, Pixels pixels) {}
