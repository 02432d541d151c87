package org.sealready.pdf.intake;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.sealready.paper.Area;
import org.sealready.pdf.intake.fault.IntakeRefused;
import org.sealready.pdf.intake.fault.IntakeRefused.Kind;

/**
 * The visible page: its crop box, rotated.
 *
 * @param shown the visible part of the page, in page space
 * @param place transform from page space to points from the lower left corner of the visible part
 */
record PageGeometry(PDRectangle shown, AffineTransform place, double points, double high) {

  private static final double POINT = 25.4 / 72;

  /** A0 is the largest sheet, an address label the smallest. */
  private static final double MOST = 1200 / POINT;

  private static final double LEAST = 20 / POINT;

  static PageGeometry of(PDPage page) throws IntakeRefused {
    PDRectangle box = page.getCropBox();
    boolean sideways = page.getRotation() % 180 != 0;
    double width = sideways ? box.getHeight() : box.getWidth();
    double height = sideways ? box.getWidth() : box.getHeight();
    boolean usual = width >= LEAST && width <= MOST && height >= LEAST && height <= MOST;
    if (!usual || page.getUserUnit() != 1) {
      throw new IntakeRefused(Kind.PAGE_SIZE);
    }
    return new PageGeometry(box, place(box, page.getRotation()), width, height);
  }

  private static AffineTransform place(PDRectangle box, int rotation) {
    double left = box.getLowerLeftX();
    double low = box.getLowerLeftY();
    double right = box.getUpperRightX();
    double up = box.getUpperRightY();
    return switch (rotation) {
      case 90 -> new AffineTransform(0, -1, 1, 0, -low, right);
      case 180 -> new AffineTransform(-1, 0, 0, -1, right, up);
      case 270 -> new AffineTransform(0, 1, -1, 0, up, -left);
      default -> AffineTransform.getTranslateInstance(-left, -low);
    };
  }

  /** In millimetres. */
  double width() {
    return points * POINT;
  }

  /** In millimetres. */
  double height() {
    return high * POINT;
  }

  PDRectangle size() {
    return new PDRectangle((float) points, (float) high);
  }

  /** Where a rectangle of the page's own space is seen. */
  Area area(PDRectangle rectangle) {
    Rectangle2D seen =
        place
            .createTransformedShape(
                new Rectangle2D.Double(
                    rectangle.getLowerLeftX(),
                    rectangle.getLowerLeftY(),
                    rectangle.getWidth(),
                    rectangle.getHeight()))
            .getBounds2D();
    return new Area(
        seen.getX() * POINT,
        (high - seen.getMaxY()) * POINT,
        seen.getWidth() * POINT,
        seen.getHeight() * POINT);
  }
}
