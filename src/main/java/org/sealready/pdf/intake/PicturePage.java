package org.sealready.pdf.intake;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.sealready.blank.Blank;
import org.sealready.blank.BlankPage;
import org.sealready.pdf.PageImage;

/**
 * A picture of a page as a sheet of A4: in its actual size where it says what that is and the sheet
 * holds it, else as large as the sheet.
 */
public final class PicturePage {

  private static final double POINT = 25.4 / 72;
  private static final double INCH = 25.4;
  private static final double SHORT = 210;
  private static final double LONG = 297;

  /** Below this a file tells the resolution of a screen, not of a scanner. */
  private static final double LEAST_DPI = 100;

  /** Scanners are off by this much. */
  private static final double TOLERANCE = 4;

  /** A page that is scanned in its actual size fills at least so much of the sheet. */
  private static final double LEAST_SHARE = 0.6;

  private PicturePage() {}

  /**
   * How the picture lies.
   *
   * @param width in pixels, before it is turned
   * @param mirrored whether it must be mirrored left to right first
   * @param quarters how many quarters of a turn clockwise then make it upright
   * @param dpi its resolution, where the file says it
   */
  public record Pose(int width, int height, boolean mirrored, int quarters, OptionalDouble dpi) {

    private int wide() {
      return quarters % 2 == 0 ? width : height;
    }

    private int high() {
      return quarters % 2 == 0 ? height : width;
    }

    /** What makes the unit square of the picture upright, y upwards. */
    private AffineTransform upright() {
      AffineTransform upright = new AffineTransform();
      for (int i = 0; i < quarters; i++) {
        upright.concatenate(new AffineTransform(0, -1, 1, 0, 0, 1));
      }
      if (mirrored) {
        upright.concatenate(new AffineTransform(-1, 0, 0, 1, 1, 0));
      }
      return upright;
    }
  }

  /** A JPEG file as a page; the file stands in it as it is. */
  public static Taken of(byte[] jpeg, Pose pose) {
    return page(document -> JPEGFactory.createFromByteArray(document, jpeg), pose);
  }

  /** Pixels as a page, without loss. */
  public static Taken of(PageImage pixels, Pose pose) {
    return page(document -> LosslessFactory.createFromImage(document, image(pixels)), pose);
  }

  /** Makes the picture's object. */
  private interface Source {
    PDImageXObject in(PDDocument document) throws IOException;
  }

  private static Taken page(Source source, Pose pose) {
    boolean wide = pose.wide() > pose.high();
    double width = wide ? LONG : SHORT;
    double height = wide ? SHORT : LONG;
    double scale = scale(pose, width, height);
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle((float) (width / POINT), (float) (height / POINT)));
      document.addPage(page);
      AffineTransform place = place(pose, width, height, scale);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(source.in(document), new Matrix(place));
      }
      document.setVersion(1.7f);
      document.setDocumentId(1L);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      BlankPage leaf = new BlankPage(width, height, List.of());
      return new Taken(
          bytes.toByteArray(), new Blank(Blank.Kind.PICTURE, List.of(leaf), List.of(), false));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** In the middle of the sheet. */
  private static AffineTransform place(Pose pose, double width, double height, double scale) {
    AffineTransform place = new AffineTransform();
    place.translate(
        (width - pose.wide() * scale) / 2 / POINT, (height - pose.high() * scale) / 2 / POINT);
    place.scale(pose.wide() * scale / POINT, pose.high() * scale / POINT);
    place.concatenate(pose.upright());
    return place;
  }

  /** Millimetres per pixel. */
  private static double scale(Pose pose, double width, double height) {
    double fit = Math.min(width / pose.wide(), height / pose.high());
    double actual = INCH / pose.dpi().orElse(1);
    double wide = pose.wide() * actual;
    double high = pose.high() * actual;
    boolean isActual =
        pose.dpi().orElse(0) >= LEAST_DPI
            && wide <= width + TOLERANCE
            && high <= height + TOLERANCE
            && Math.max(wide / width, high / height) >= LEAST_SHARE;
    return isActual ? actual : fit;
  }

  private static BufferedImage image(PageImage pixels) {
    boolean grey = true;
    for (int pixel : pixels.argb()) {
      grey &= (pixel >> 16 & 0xFF) == (pixel & 0xFF) && (pixel >> 8 & 0xFF) == (pixel & 0xFF);
    }
    BufferedImage image =
        new BufferedImage(
            pixels.width(),
            pixels.height(),
            grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
    if (grey) {
      // setRGB would convert through a colour profile and change the shades.
      byte[] shades = new byte[pixels.argb().length];
      for (int i = 0; i < shades.length; i++) {
        shades[i] = (byte) pixels.argb()[i];
      }
      image.getRaster().setDataElements(0, 0, pixels.width(), pixels.height(), shades);
    } else {
      image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
    }
    return image;
  }
}
