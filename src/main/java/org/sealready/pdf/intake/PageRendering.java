package org.sealready.pdf.intake;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.rendering.RenderDestination;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.sealready.pdf.intake.fault.Complaints;
import org.sealready.pdf.intake.fault.IntakeRefused;
import org.sealready.pdf.intake.fault.IntakeRefused.Kind;
import org.sealready.pdf.intake.picture.PictureScale;

/** Renders pages as they are printed, and detects an incomplete page. */
final class PageRendering extends PDFRenderer {

  /** So many colours are a shading made of slivers: no two readers show the same between them. */
  private static final int MOST_COLOURS = 500;

  private static final Color GLASS = new Color(0, true);

  private final Predicate<COSBase> isBroken;
  private Optional<Kind> fault = Optional.empty();
  private double scale = 1;

  /**
   * @param isBroken which pictures could not be decoded
   */
  PageRendering(PDDocument document, Predicate<COSBase> isBroken) {
    super(document);
    this.isBroken = isBroken;
    RenderingHints hints = new RenderingHints(null);
    hints.put(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    hints.put(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    setRenderingHints(hints);
  }

  /**
   * The page, with so many pixels a point.
   *
   * @throws IntakeRefused if something on it cannot be drawn
   */
  BufferedImage page(int index, double scale) throws IOException, IntakeRefused {
    Complaints.forget();
    fault = Optional.empty();
    this.scale = scale;
    BufferedImage image = paper(document.getPage(index), scale);
    Graphics2D drawing = image.createGraphics();
    drawing.setBackground(GLASS);
    renderPageToGraphics(index, drawing, (float) scale, (float) scale, RenderDestination.PRINT);
    drawing.dispose();
    Optional<Kind> heard = fault.or(Complaints::gravest);
    if (heard.isPresent()) {
      throw new IntakeRefused(heard.get());
    }
    return onWhite(image);
  }

  private static BufferedImage onWhite(BufferedImage image) {
    BufferedImage white =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = white.createGraphics();
    drawing.drawImage(image, 0, 0, Color.WHITE, null);
    drawing.dispose();
    return white;
  }

  /**
   * Glass that is laid on white paper when all is drawn: colours do not mix with the paper. PDFBox
   * draws on it only where it finds blend modes, and does not look into drawings for them.
   */
  private static BufferedImage paper(PDPage page, double scale) {
    boolean sideways = page.getRotation() % 180 != 0;
    double width = page.getCropBox().getWidth() * scale;
    double height = page.getCropBox().getHeight() * scale;
    return new BufferedImage(
        (int) Math.max(1, sideways ? height : width),
        (int) Math.max(1, sideways ? width : height),
        BufferedImage.TYPE_INT_ARGB);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    PageDrawer drawer = new Whole(parameters);
    drawer.setAnnotationFilter(getAnnotationsFilter());
    return drawer;
  }

  private void note(Kind kind) {
    fault = fault.or(() -> Optional.of(kind));
  }

  /** The cosine of an angle between the axes that is not seen as a slant. */
  private static final double SLANT = 0.1;

  private final class Whole extends PageDrawer {

    private final Set<String> colours = new HashSet<>();

    Whole(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    /**
     * Operators without operands, missing XObjects, and unbalanced restore operators are ignored by
     * all readers, so nothing visible is lost.
     */
    @Override
    protected void operatorException(
        Operator operator, List<COSBase> operands, IOException exception) {
      if (!(exception instanceof MissingOperandException)
          && !(exception instanceof MissingResourceException)
          && !(exception instanceof EmptyGraphicsStackException)) {
        note(Kind.NOT_WHOLE);
      }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
      COSBase object = image.getCOSObject();
      if (isBroken.test(object) || hasBrokenMask(object)) {
        note(Kind.BROKEN_PICTURE);
        return;
      }
      boolean isSmooth = image.getInterpolate();
      Matrix place = getGraphicsState().getCurrentTransformationMatrix();
      PictureScale size = PictureScale.of(image, place, getGraphics().getTransform());
      if (size.hasRaggedEdges()) {
        note(Kind.NOT_WHOLE);
        return;
      }
      try {
        image.setInterpolate(!size.isSmaller() && (isSmooth || size.isEnlargedLittle()));
        getGraphicsState().setCurrentTransformationMatrix(size.place());
        super.drawImage(size.isSmaller() ? size.shrunk() : image);
      } catch (IOException | RuntimeException undrawable) {
        // Noted, and the paper is refused by name.
        note(Kind.BROKEN_PICTURE);
      } finally {
        image.setInterpolate(isSmooth);
        getGraphicsState().setCurrentTransformationMatrix(place);
      }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      super.processOperator(operator, Operands.of(operator.getName(), operands));
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
      colours.add(Arrays.toString(getGraphicsState().getNonStrokingColor().getComponents()));
      if (colours.size() > MOST_COLOURS) {
        note(Kind.NOT_WHOLE);
        return;
      }
      super.fillPath(windingRule);
    }

    /** A line is seen however thin it is: no reader draws one thinner than a pixel. */
    @Override
    public void strokePath() throws IOException {
      if (isSlanted(getGraphicsState().getCurrentTransformationMatrix())) {
        note(Kind.NOT_WHOLE);
        return;
      }
      float width = getGraphicsState().getLineWidth();
      double pixels = transformWidth(1) * scale;
      if (pixels > 0 && width * pixels < 1) {
        getGraphicsState().setLineWidth((float) (1 / pixels));
      }
      super.strokePath();
      getGraphicsState().setLineWidth(width);
    }

    /** PDFBox strokes with one width only, in every direction. */
    private static boolean isSlanted(Matrix place) {
      double along = Math.hypot(place.getScaleX(), place.getShearY());
      double across = Math.hypot(place.getShearX(), place.getScaleY());
      double turned = place.getScaleX() * place.getShearX() + place.getShearY() * place.getScaleY();
      return Math.abs(turned) > SLANT * along * across;
    }

    private boolean hasBrokenMask(COSBase object) {
      return object instanceof COSDictionary picture
          && (isBroken.test(picture.getDictionaryObject(COSName.SMASK))
              || isBroken.test(picture.getDictionaryObject(COSName.MASK)));
    }

    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
        throws IOException {
      if (getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER
          && StandIns.fail(font, code)) {
        note(Kind.MISSING_FONT);
      }
      super.showFontGlyph(matrix, font, code, displacement);
    }
  }
}
