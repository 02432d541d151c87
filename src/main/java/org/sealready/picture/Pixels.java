package org.sealready.picture;

/**
 * A picture as numbers.
 *
 * @param argb {@code width * height} pixels, row by row from the top, opaque
 */
public record Pixels(int width, int height, int[] argb) {

  /** Rec. 601 luma of a pixel, 0 for black to 255 for white. */
  int luma(int x, int y) {
    int pixel = argb[y * width + x];
    int red = pixel >> 16 & 0xFF;
    int green = pixel >> 8 & 0xFF;
    int blue = pixel & 0xFF;
    return (299 * red + 587 * green + 114 * blue) / 1000;
  }
}
