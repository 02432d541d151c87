package org.sealready.pdf.intake;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
import org.sealready.paper.Paper;
import org.sealready.paper.PaperPage;
import org.sealready.pdf.PageImage;
import org.sealready.pdf.intake.picture.JpegFile;
import org.sealready.pdf.intake.picture.Samples;

/**
 * Converts pictures of pages (scans, photos) to A4 pages: in their actual size where the file has a
 * resolution and the sheet is large enough, else scaled to the sheet. Only the pixels of the file
 * are used.
 */
public final class PicturePages {

  /** Pixels per point of the pages' pictures, enough to work on at twice their size. */
  public static final double SCALE = 2;

  private static final double POINT = 25.4 / 72;
  private static final double INCH = 25.4;
  private static final double SHORT = 210;
  private static final double LONG = 297;

  /** A lower value is the resolution of a screen, not of a scanner. */
  private static final double LEAST_DPI = 100;

  /** Scanners are off by this much. */
  private static final double TOLERANCE = 4;

  /** A page that is scanned in its actual size fills at least so much of the sheet. */
  private static final double LEAST_SHARE = 0.6;

  private final PDDocument document = new PDDocument();
  private final List<PaperPage> leaves = new ArrayList<>();

  /**
   * The orientation of the picture.
   *
   * @param width in pixels, before it is turned
   * @param mirrored whether it must be mirrored left to right first
   * @param quarters number of clockwise quarter turns that then make it upright
   * @param dpi its resolution, where the file has one
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

  /**
   * Adds a page.
   *
   * @param photo whether it came from a lossy format, so that it is stored lossy (JPEG) again;
   *     lossless it would have ten times the size
   */
  public void add(PageImage pixels, Pose pose, boolean photo) {
    boolean wide = pose.wide() > pose.high();
    double width = wide ? LONG : SHORT;
    double height = wide ? SHORT : LONG;
    PDPage page = new PDPage(new PDRectangle((float) (width / POINT), (float) (height / POINT)));
    document.addPage(page);
    AffineTransform place = place(pose, width, height, scale(pose, width, height));
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(picture(pixels, photo), new Matrix(place));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    leaves.add(new PaperPage(width, height, List.of()));
  }

  private PDImageXObject picture(PageImage pixels, boolean photo) throws IOException {
    return photo
        ? JPEGFactory.createFromByteArray(document, JpegFile.write(samples(pixels)))
        : LosslessFactory.createFromImage(document, image(pixels));
  }

  /** The file with all pages. */
  public SanitisedPdf taken() {
    try (document) {
      document.setVersion(1.7f);
      document.setDocumentId(1L);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return new SanitisedPdf(
          bytes.toByteArray(), new Paper(Paper.Kind.PICTURE, leaves, List.of(), false), List.of());
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

  private static boolean isGrey(PageImage pixels) {
    boolean grey = true;
    for (int pixel : pixels.argb()) {
      grey &= (pixel >> 16 & 0xFF) == (pixel & 0xFF) && (pixel >> 8 & 0xFF) == (pixel & 0xFF);
    }
    return grey;
  }

  private static Samples samples(PageImage pixels) {
    int parts = isGrey(pixels) ? 1 : 3;
    byte[] data = new byte[pixels.argb().length * parts];
    int at = 0;
    for (int pixel : pixels.argb()) {
      if (parts == 3) {
        data[at++] = (byte) (pixel >> 16);
        data[at++] = (byte) (pixel >> 8);
      }
      data[at++] = (byte) pixel;
    }
    return new Samples(pixels.width(), pixels.height(), parts, 8, data);
  }

  private static BufferedImage image(PageImage pixels) {
    boolean grey = isGrey(pixels);
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
