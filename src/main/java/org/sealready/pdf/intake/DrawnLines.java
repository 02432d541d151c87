package org.sealready.pdf.intake;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.sealready.paper.Area;
import org.sealready.paper.RuledLine;

/**
 * Reads the level and upright lines that a page draws, short ones too: strokes, and bars so thin
 * that they are lines. Only to find places to write on: a line that is missed costs a suggestion.
 */
final class DrawnLines extends PDFGraphicsStreamEngine {

  private static final int MOST = 2000;

  /** In millimetres: what is thicker is a bar, what is shorter belongs to a sign. */
  private static final double THICKEST = 1.4;

  private static final double SHORTEST = 2;
  private static final double SLANT = 0.2;

  /** A line as light as this is not seen on white paper. */
  private static final int LIGHT = 235;

  private final PageGeometry sight;
  private final List<RuledLine> lines = new ArrayList<>();
  private final List<Area> strokes = new ArrayList<>();
  private final List<Area> bars = new ArrayList<>();
  private Point2D at = new Point2D.Double();
  private Point2D start = at;

  private DrawnLines(PDPage page, PageGeometry sight) {
    super(page);
    this.sight = sight;
  }

  /** All of them, where they are seen; those before the first mistake of a page with mistakes. */
  static List<RuledLine> of(PDPage page, PageGeometry sight) {
    DrawnLines reader = new DrawnLines(page, sight);
    try {
      reader.processPage(page);
    } catch (IOException | RuntimeException broken) {
      // What was read so far is right; whether the page can be used is decided by drawing it.
      return reader.lines;
    }
    return reader.lines;
  }

  @Override
  public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
    stroke(first, second);
    stroke(second, third);
    stroke(third, fourth);
    stroke(fourth, first);
    Rectangle2D bar = new Rectangle2D.Double(first.getX(), first.getY(), 0, 0);
    bar.add(third);
    if (bars.size() < MOST) {
      bars.add(seen(bar));
    }
    moveTo((float) first.getX(), (float) first.getY());
  }

  private void stroke(Point2D from, Point2D to) {
    Rectangle2D line = new Rectangle2D.Double(from.getX(), from.getY(), 0, 0);
    line.add(to);
    if (strokes.size() < MOST) {
      strokes.add(seen(line));
    }
  }

  private Area seen(Rectangle2D drawn) {
    return sight.area(
        new PDRectangle(
            (float) drawn.getX(),
            (float) drawn.getY(),
            (float) drawn.getWidth(),
            (float) drawn.getHeight()));
  }

  @Override
  public void moveTo(float x, float y) {
    at = new Point2D.Float(x, y);
    start = at;
  }

  @Override
  public void lineTo(float x, float y) {
    Point2D to = new Point2D.Float(x, y);
    stroke(at, to);
    at = to;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    at = new Point2D.Float(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return at;
  }

  @Override
  public void closePath() {
    stroke(at, start);
    at = start;
  }

  @Override
  public void endPath() {
    strokes.clear();
    bars.clear();
  }

  @Override
  public void strokePath() {
    if (isSeen(getGraphicsState().getStrokingColor())) {
      strokes.forEach(stroke -> add(stroke, SLANT));
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    if (isSeen(getGraphicsState().getNonStrokingColor())) {
      bars.forEach(bar -> add(bar, THICKEST));
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  private static boolean isSeen(PDColor colour) {
    try {
      int rgb = colour.toRGB();
      return (rgb >> 16 & 0xff) < LIGHT || (rgb >> 8 & 0xff) < LIGHT || (rgb & 0xff) < LIGHT;
    } catch (IOException | RuntimeException unknown) {
      // A pattern or a space of its own: some colour is seen.
      return true;
    }
  }

  private void add(Area drawn, double thickest) {
    boolean isLevel = drawn.height() <= thickest && drawn.width() >= SHORTEST;
    boolean isUpright = drawn.width() <= thickest && drawn.height() >= SHORTEST;
    double middle = drawn.x() + drawn.width() / 2;
    double centre = drawn.y() + drawn.height() / 2;
    boolean isOnPage =
        middle >= 0 && middle <= sight.width() && centre >= 0 && centre <= sight.height();
    if (isLevel == isUpright || !isOnPage || lines.size() >= MOST) {
      return;
    }
    lines.add(
        isLevel
            ? new RuledLine(drawn.x(), centre, drawn.right(), centre)
            : new RuledLine(middle, drawn.y(), middle, drawn.bottom()));
  }

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void shadingFill(COSName shading) {}

  /** Characters are no lines. */
  @Override
  protected void showText(byte[] string) {}
}
