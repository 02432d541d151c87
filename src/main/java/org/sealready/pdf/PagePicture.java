package org.sealready.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.font.Outlines;
import org.sealready.pdf.layout.Placed;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.pdf.line.PlacedGlyph;

/**
 * Draws a laid out page straight from the outlines of its characters: what its PDF shows, in a
 * fraction of the time that writing and reading the PDF takes.
 */
public final class PagePicture {

  private static final FontBook FONTS = FontBook.ofThisComputer();
  private static final Outlines OUTLINES = new Outlines(FONTS);

  private final Graphics2D ink;
  private final AffineTransform points;
  private final Rounding rounding;

  private PagePicture(Graphics2D ink, double scale, Rounding rounding) {
    this.ink = ink;
    this.rounding = rounding;
    points = AffineTransform.getScaleInstance(scale, scale);
    ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
  }

  /**
   * The page as pixels.
   *
   * @param width of the picture in pixels, which fixes its scale; the height follows
   */
  public static PageImage draw(PlacedPage page, int width) {
    double scale = width / PlacedPage.WIDTH;
    int height = (int) Math.round(PlacedPage.HEIGHT * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D ink = image.createGraphics();
    ink.setColor(Color.WHITE);
    ink.fillRect(0, 0, width, height);
    ink.setColor(Color.BLACK);
    Rounding rounding =
        new Rounding(FONTS, Rounding.characters(Rounding.glyphs(page.items().stream())), 1);
    page.items().forEach(new PagePicture(ink, scale, rounding)::draw);
    ink.dispose();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return new PageImage(width, height, pixels);
  }

  private void draw(Placed item) {
    switch (item) {
      case Placed.Text line -> line.glyphs().forEach(glyph -> draw(glyph, line));
      case Placed.Rule rule -> draw(rule);
    }
  }

  private void draw(PlacedGlyph glyph, Placed.Text line) {
    AffineTransform place = new AffineTransform(points);
    place.translate(glyph.x() + glyph.shift(), line.baseline());
    place.scale(line.size() * glyph.stretch(), line.size());
    ink.setTransform(place);
    ink.fill(OUTLINES.of(glyph.codePoint(), glyph.face(), rounding.divisor(glyph.face())));
  }

  private void draw(Placed.Rule rule) {
    ink.setTransform(points);
    float thickness = (float) rule.thickness();
    ink.setStroke(new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    ink.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
  }
}
