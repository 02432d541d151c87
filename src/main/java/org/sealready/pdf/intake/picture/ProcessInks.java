package org.sealready.pdf.intake.picture;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;

/**
 * DeviceCMYK as the common readers show it: between the sixteen colours that full and no ink of
 * each kind give. PDFBox converts through a profile, which gives darker colours than others show.
 */
final class ProcessInks extends PDDeviceCMYK {

  private static final int INKS = 4;

  /** Red, green and blue of each mixture; bits 3 to 0 are cyan, magenta, yellow and black. */
  private static final float[][] MIXTURES = {
    {1, 1, 1},
    {0.1373f, 0.1216f, 0.1255f},
    {1, 0.9490f, 0},
    {0.1098f, 0.1020f, 0},
    {0.9255f, 0, 0.5490f},
    {0.1412f, 0, 0},
    {0.9294f, 0.1098f, 0.1412f},
    {0.1333f, 0, 0},
    {0, 0.6784f, 0.9373f},
    {0, 0.0588f, 0.1412f},
    {0, 0.6510f, 0.3137f},
    {0, 0.0745f, 0},
    {0.1804f, 0.1922f, 0.5725f},
    {0, 0, 0.0078f},
    {0.2118f, 0.2119f, 0.2235f},
    {0, 0, 0}
  };

  private ProcessInks() {}

  /** From now on DeviceCMYK is this, in this process. */
  static void install() {
    PDDeviceCMYK.INSTANCE = new ProcessInks();
  }

  @Override
  public float[] toRGB(float[] inks) {
    float[] rgb = new float[3];
    for (int mixture = 0; mixture < MIXTURES.length; mixture++) {
      float share = 1;
      for (int ink = 0; ink < INKS; ink++) {
        float amount = Math.clamp(inks[ink], 0f, 1f);
        boolean isIn = (mixture >> (INKS - 1 - ink) & 1) == 1;
        share *= isIn ? amount : 1 - amount;
      }
      for (int i = 0; share > 0 && i < rgb.length; i++) {
        rgb[i] += share * MIXTURES[mixture][i];
      }
    }
    return rgb;
  }

  @Override
  public BufferedImage toRGBImage(WritableRaster raster) {
    int width = raster.getWidth();
    int height = raster.getHeight();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] row = new int[width * INKS];
    int[] colours = new int[width];
    int[] last = {-1, -1, -1, -1};
    int colour = 0;
    for (int y = 0; y < height; y++) {
      raster.getPixels(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        int at = x * INKS;
        if (!Arrays.equals(row, at, at + INKS, last, 0, INKS)) {
          System.arraycopy(row, at, last, 0, INKS);
          colour = colour(last);
        }
        colours[x] = colour;
      }
      image.getRaster().setDataElements(0, y, width, 1, colours);
    }
    return image;
  }

  private int colour(int[] inks) {
    float[] rgb =
        toRGB(new float[] {inks[0] / 255f, inks[1] / 255f, inks[2] / 255f, inks[3] / 255f});
    int colour = 0;
    for (float part : rgb) {
      colour = colour << 8 | Math.clamp(Math.round(part * 255), 0, 255);
    }
    return colour;
  }
}
