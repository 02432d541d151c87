package org.sealready.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.font.Outlines;
import org.sealready.pdf.layout.Placed;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.pdf.line.PlacedGlyph;

/** Draws placed texts over the picture of a page, without reading the page again. */
public final class PaperPicture {

  private static final Outlines OUTLINES = new Outlines(FontBook.ofThisComputer());

  private PaperPicture() {}

  /**
   * The texts alone.
   *
   * @param scale pixels per point
   * @return pixels of which most are transparent, colours multiplied by their opacity
   */
  public static PageImage texts(PlacedPage page, int width, int height, double scale) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D drawing = image.createGraphics();
    draw(drawing, page, scale);
    drawing.dispose();
    return pixels(image);
  }

  /**
   * The picture of a paper in another size, on white.
   *
   * @param width of what is returned; the paper stands in its upper left corner
   * @param share of the paper's own pixels, at most 1 gives a good picture
   */
  public static PageImage paper(PageImage paper, int width, int height, double share) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = image.createGraphics();
    drawing.setColor(Color.WHITE);
    drawing.fillRect(0, 0, width, height);
    drawing.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    BufferedImage source = image(paper);
    double left = share;
    for (; left <= 0.5; left *= 2) {
      source = halved(source);
    }
    drawing.drawImage(source, AffineTransform.getScaleInstance(left, left), null);
    drawing.dispose();
    return opaque(image);
  }

  /** The same picture with these texts on it. */
  public static PageImage over(PageImage paper, PlacedPage page, double scale) {
    BufferedImage image = image(paper);
    Graphics2D drawing = image.createGraphics();
    draw(drawing, page, scale);
    drawing.dispose();
    return opaque(image);
  }

  private static BufferedImage image(PageImage pixels) {
    BufferedImage image =
        new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
    return image;
  }

  private static BufferedImage halved(BufferedImage image) {
    int width = Math.max(1, image.getWidth() / 2);
    int height = Math.max(1, image.getHeight() / 2);
    BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = half.createGraphics();
    drawing.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    drawing.drawImage(image, 0, 0, width, height, null);
    drawing.dispose();
    return half;
  }

  private static void draw(Graphics2D drawing, PlacedPage page, double scale) {
    drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    drawing.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.setColor(Color.BLACK);
    page.lines().forEach(line -> line.glyphs().forEach(glyph -> draw(drawing, line, glyph, scale)));
  }

  private static void draw(Graphics2D drawing, Placed.Text line, PlacedGlyph glyph, double scale) {
    AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
    place.translate(glyph.x() + glyph.shift(), line.baseline());
    place.scale(line.size() * glyph.stretch(), line.size());
    drawing.fill(place.createTransformedShape(OUTLINES.of(glyph.codePoint(), glyph.face(), 1)));
  }

  private static PageImage opaque(BufferedImage image) {
    PageImage pixels = pixels(image);
    for (int i = 0; i < pixels.argb().length; i++) {
      pixels.argb()[i] |= 0xFF000000;
    }
    return pixels;
  }

  private static PageImage pixels(BufferedImage image) {
    int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return new PageImage(image.getWidth(), image.getHeight(), argb);
  }
}
