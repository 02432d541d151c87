package org.sealready.pdf.intake.picture;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * How large a picture is drawn. PDFBox takes the nearest pixel where it is a little larger, and
 * only some pixels where it is smaller; other readers smooth both.
 *
 * @param place its transform, with upright sides aligned to pixel borders: else pixels would be
 *     averaged twice
 * @param wide pixels on the page
 * @param high pixels on the page
 */
public record PictureScale(PDImage picture, Matrix place, double wide, double high) {

  /** From this enlargement on, the pixels of a picture are meant to be seen. */
  private static final int SQUARES = 4;

  private static final int RAGGED = 2;

  private static final double NEARLY = 0.001;

  /**
   * As this place asks for.
   *
   * @param pixels from there to pixels
   */
  public static PictureScale of(PDImage picture, Matrix place, AffineTransform pixels) {
    AffineTransform exact = new AffineTransform(pixels);
    exact.concatenate(place.createAffineTransform());
    AffineTransform kept = isUpright(exact) ? between(exact) : exact;
    Matrix scale = new Matrix(kept);
    double wide = Math.abs(scale.getScalingFactorX());
    double high = Math.abs(scale.getScalingFactorY());
    try {
      AffineTransform back = pixels.createInverse();
      back.concatenate(kept);
      return new PictureScale(picture, new Matrix(back), wide, high);
    } catch (NoninvertibleTransformException flat) {
      // Nothing of it is visible.
      return new PictureScale(picture, place, wide, high);
    }
  }

  private static boolean isUpright(AffineTransform place) {
    double along = Math.abs(place.getScaleX()) + Math.abs(place.getScaleY());
    double across = Math.abs(place.getShearX()) + Math.abs(place.getShearY());
    return Math.min(along, across) < NEARLY;
  }

  /** The same, with all four sides moved outwards to the next border between pixels. */
  private static AffineTransform between(AffineTransform place) {
    Rectangle2D box =
        place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    double left = Math.floor(box.getMinX() + NEARLY);
    double top = Math.floor(box.getMinY() + NEARLY);
    double right = Math.max(left + 1, Math.ceil(box.getMaxX() - NEARLY));
    double low = Math.max(top + 1, Math.ceil(box.getMaxY() - NEARLY));
    AffineTransform moved = AffineTransform.getTranslateInstance(left, top);
    moved.scale((right - left) / box.getWidth(), (low - top) / box.getHeight());
    moved.translate(-box.getMinX(), -box.getMinY());
    moved.concatenate(place);
    return moved;
  }

  public boolean isEnlargedLittle() {
    return wide < SQUARES * picture.getWidth() && high < SQUARES * picture.getHeight();
  }

  /** Colours that are left out and pixels as large as this: no two readers show the same edges. */
  public boolean hasRaggedEdges() {
    return picture.getCOSObject() instanceof COSDictionary entries
        && entries.getDictionaryObject(COSName.MASK) instanceof COSArray
        && wide > RAGGED * picture.getWidth();
  }

  /** On one side at least, and on none larger; layers that may be hidden are left to PDFBox. */
  public boolean isSmaller() {
    boolean isLayer =
        picture instanceof PDImageXObject object && object.getOptionalContent() != null;
    return !isLayer
        && Math.round(wide) <= picture.getWidth()
        && Math.round(high) <= picture.getHeight()
        && Math.round(wide) + Math.round(high) < picture.getWidth() + picture.getHeight();
  }

  /** The same picture with as many pixels as are drawn. */
  public PDImage shrunk() {
    return (PDImage)
        Proxy.newProxyInstance(
            PDImage.class.getClassLoader(),
            new Class<?>[] {PDImage.class},
            (proxy, method, arguments) -> answer(method, arguments));
  }

  private Object answer(Method method, Object[] arguments) throws Throwable {
    int width = (int) Math.max(1, Math.round(wide));
    int height = (int) Math.max(1, Math.round(high));
    if (method.getName().equals("getImage")) {
      return Shrunk.of(picture, width, height);
    }
    if (method.getName().equals("getStencilImage") && arguments[0] instanceof Color colour) {
      return Shrunk.of(picture, width, height, colour);
    }
    try {
      return method.invoke(picture, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
