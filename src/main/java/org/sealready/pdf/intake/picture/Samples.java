package org.sealready.pdf.intake.picture;

/**
 * The samples of a picture, row by row from the top; each row begins with a new byte.
 *
 * @param parts how many samples a pixel has
 * @param bits how many bits a sample has
 */
public record Samples(int width, int height, int parts, int bits, byte[] data) {

  /** How many bytes a picture of this size has. */
  public static long length(long width, long height, int parts, int bits) {
    return (width * parts * bits + 7) / 8 * height;
  }

  boolean isWhole() {
    return data.length >= length(width, height, parts, bits);
  }
}
