package org.sealready.service;

import java.awt.image.BufferedImage;

/** A photo as a rotated camera stores it. */
public final class RotatedPhoto {

  private RotatedPhoto() {}

  /** What becomes upright when a reader heeds this EXIF orientation. */
  public static BufferedImage as(BufferedImage upright, int orientation) {
    int width = upright.getWidth();
    int height = upright.getHeight();
    boolean sideways = orientation > 4;
    BufferedImage stored =
        new BufferedImage(
            sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int colour = upright.getRGB(x, y);
        switch (orientation) {
          case 3 -> stored.setRGB(width - 1 - x, height - 1 - y, colour);
          case 5 -> stored.setRGB(y, x, colour);
          case 6 -> stored.setRGB(y, width - 1 - x, colour);
          case 8 -> stored.setRGB(height - 1 - y, x, colour);
          default -> throw new IllegalArgumentException("not tried");
        }
      }
    }
    return stored;
  }
}
