package org.sealready.ui.scale;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;

/** How much ink a face's outlines hold where overlaps are filled, whoever draws them. */
final class Outline {

  private static final int EM = 400;
  private static final int SIDE = 2 * EM;
  private static final double FULL = 255.0;

  private final Font face;
  private final BufferedImage canvas = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);

  Outline(File file) throws IOException {
    try {
      face = Font.createFont(Font.TRUETYPE_FONT, file).deriveFont((float) EM);
    } catch (FontFormatException broken) {
      throw new IOException(broken);
    }
  }

  boolean has(int character) {
    return face.canDisplay(character);
  }

  /** The filled area of a character in square ems. */
  double area(int character) {
    Shape shape =
        face.createGlyphVector(
                new FontRenderContext(new AffineTransform(), true, true),
                Character.toString(character))
            .getOutline(EM / 2.0f, 1.5f * EM);
    Path2D filled = new Path2D.Double(Path2D.WIND_NON_ZERO);
    filled.append(shape, false);
    Graphics2D graphics = canvas.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.fillRect(0, 0, SIDE, SIDE);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fill(filled);
    graphics.dispose();
    return ink() / EM / EM;
  }

  /** White on black, read from the raster: as colours, greys come out brighter than they are. */
  private double ink() {
    int[] greys = canvas.getRaster().getPixels(0, 0, SIDE, SIDE, (int[]) null);
    long sum = 0;
    for (int grey : greys) {
      sum += grey;
    }
    return sum / FULL;
  }
}
