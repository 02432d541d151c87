package org.sealready.pdf;

/**
 * A page as pixels, free of any toolkit.
 *
 * @param argb {@code width * height} pixels, row by row from the top, opaque
 */
public record PageImage(int width, int height, int[] argb) {}
