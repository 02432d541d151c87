package org.sealready.pdf.intake.picture;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Decodes and encodes JPEG files. */
public final class JpegFile {

  /** No visible loss, at a tenth of the lossless size. */
  private static final float QUALITY = 0.93f;

  private static final int CMYK = 4;
  private static final int YCCK = 2;

  private JpegFile() {}

  /**
   * Decodes the file, whatever its parts stand for.
   *
   * @throws IOException if it is not whole
   */
  static Samples read(byte[] file) throws IOException {
    JpegSegments segments = JpegSegments.of(file);
    ImageReader reader = Decoders.jpeg();
    List<String> warnings = new ArrayList<>();
    reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(segments.bare()))) {
      reader.setInput(in, true, true);
      boolean isCmyk = segments.parts() == CMYK;
      Raster raster = isCmyk ? reader.readRaster(0, null) : reader.read(0).getRaster();
      if (warnings.stream().anyMatch(JpegFile::isGrave)) {
        throw new IIOException("not whole");
      }
      Samples samples = samples(raster);
      return isCmyk && segments.transform() == YCCK ? cmyk(samples) : samples;
    } finally {
      reader.dispose();
    }
  }

  /** By the wording of libjpeg; extraneous bytes between two segments do no harm. */
  private static boolean isGrave(String warning) {
    return (warning.contains("orrupt") || warning.contains("remature"))
        && !warning.contains("extraneous");
  }

  private static Samples samples(Raster raster) {
    int parts = raster.getNumBands();
    int width = raster.getWidth();
    byte[] data = new byte[width * raster.getHeight() * parts];
    int[] row = new int[width * parts];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(0, y, width, 1, row);
      for (int i = 0; i < row.length; i++) {
        data[y * row.length + i] = (byte) row[i];
      }
    }
    return new Samples(width, raster.getHeight(), parts, 8, data);
  }

  /** YCCK is another encoding of CMYK (Adobe Technical Note 5116). */
  private static Samples cmyk(Samples ycck) {
    byte[] data = ycck.data();
    for (int i = 0; i < data.length; i += CMYK) {
      double y = data[i] & 0xFF;
      double cb = (data[i + 1] & 0xFF) - 128;
      double cr = (data[i + 2] & 0xFF) - 128;
      data[i] = (byte) (255 - round(y + 1.402 * cr));
      data[i + 1] = (byte) (255 - round(y - 0.34414 * cb - 0.71414 * cr));
      data[i + 2] = (byte) (255 - round(y + 1.772 * cb));
    }
    return ycck;
  }

  private static int round(double value) {
    return Math.clamp(Math.round(value), 0, 255);
  }

  /** A new file with these samples: one or three components of eight bits. */
  public static byte[] write(Samples samples) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image(samples), null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static BufferedImage image(Samples samples) {
    boolean grey = samples.parts() == 1;
    BufferedImage image =
        new BufferedImage(
            samples.width(),
            samples.height(),
            grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
    if (grey) {
      image.getRaster().setDataElements(0, 0, samples.width(), samples.height(), samples.data());
      return image;
    }
    int pixels = samples.width() * samples.height();
    DataBufferByte buffer = new DataBufferByte(samples.data(), 3 * pixels);
    WritableRaster rgb =
        Raster.createInterleavedRaster(
            buffer,
            samples.width(),
            samples.height(),
            3 * samples.width(),
            3,
            new int[] {0, 1, 2},
            new Point());
    image.getRaster().setRect(rgb);
    return image;
  }
}
