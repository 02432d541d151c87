package org.sealready.pdf.intake.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes JPEG 2000 files to samples of eight bits. */
final class Jpeg2000File {

  private Jpeg2000File() {}

  /**
   * Decodes the file.
   *
   * @param parts how many parts the PDF's colour space has; 0 where the file itself says what its
   *     colours are, and grey or red, green and blue are wanted
   * @param raw whether samples are numbers, not shades to be brought to eight bits
   */
  static Samples read(byte[] file, int parts, boolean raw) throws IOException {
    ImageReader reader = Decoders.jpeg2000();
    try {
      reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)), true, true);
      BufferedImage image = reader.read(0);
      Raster raster = image.getRaster();
      boolean isGrey =
          image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
              || raster.getNumBands() <= 2;
      if (parts == 0 && (image.getColorModel() instanceof IndexColorModel || !isGrey)) {
        return samples(rgb(image), 3, false);
      }
      int wanted = parts == 0 ? 1 : parts;
      if (raster.getNumBands() < wanted) {
        throw new IOException("too few parts");
      }
      return samples(raster, wanted, raw);
    } catch (RuntimeException broken) {
      throw new IOException(broken);
    } finally {
      reader.dispose();
    }
  }

  private static Raster rgb(BufferedImage image) {
    if (!(image.getColorModel() instanceof IndexColorModel)
        && image.getRaster().getNumBands() >= 3) {
      return image.getRaster();
    }
    BufferedImage rgb =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = rgb.createGraphics();
    drawing.drawImage(image, 0, 0, Color.WHITE, null);
    drawing.dispose();
    return rgb.getRaster();
  }

  private static Samples samples(Raster raster, int parts, boolean raw) {
    int width = raster.getWidth();
    int bands = raster.getNumBands();
    byte[] data = new byte[width * raster.getHeight() * parts];
    int[] row = new int[width * bands];
    int most = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
    int at = 0;
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
      for (int x = 0; x < width; x++) {
        for (int i = 0; i < parts; i++) {
          int sample = row[x * bands + i];
          data[at++] = (byte) (raw || most == 255 ? sample : Math.round(sample * 255f / most));
        }
      }
    }
    return new Samples(width, raster.getHeight(), parts, 8, data);
  }

  /** The alpha channel, where the file has one as its last component. */
  static Samples opacity(byte[] file) throws IOException {
    ImageReader reader = Decoders.jpeg2000();
    try {
      reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)), true, true);
      BufferedImage image = reader.read(0);
      if (image.getAlphaRaster() == null) {
        throw new IOException("nothing said");
      }
      return samples(image.getAlphaRaster(), 1, false);
    } catch (RuntimeException broken) {
      throw new IOException(broken);
    } finally {
      reader.dispose();
    }
  }
}
