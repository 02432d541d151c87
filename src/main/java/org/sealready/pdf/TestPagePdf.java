package org.sealready.pdf;

import static org.sealready.pdf.PlacedPage.mm;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page that shows whether a printer keeps the size: two rulers of 100 mm, the seal where a letter
 * has it, and the frame of the letters' type area. PDF/A-2b like the letters, and as reproducible.
 */
public final class TestPagePdf {

  /** Where a letter with a full page has the seal. */
  public static final Box USUAL_SEAL_ROOM = new Box(mm(110), mm(230), Geometry.SEAL, Geometry.SEAL);

  /** The largest round company seal. */
  private static final double RADIUS = mm(42) / 2;

  /** Bends a curve into a quarter of a circle, to three thousandths of its radius. */
  private static final double BEND = 0.5523;

  private static final float GREY = 0.45f;

  private TestPagePdf() {}

  /**
   * The page as a file.
   *
   * @param sealRoom as a letter has it, in points from the upper left corner
   */
  public static byte[] write(TestPageText text, Box sealRoom) {
    FontBook fonts = FontBook.bundled();
    TestPageLayout layout = new TestPageLayout(fonts, text, sealRoom);
    synchronized (fonts) { // parsed fonts keep a position, which writers may not share
      try (PDDocument document = new PDDocument()) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        draw(document, page, layout, new Ink(document, fonts));
        return Archive.write(document, text.title(), "");
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }

  private static void draw(PDDocument document, PDPage page, TestPageLayout layout, Ink ink)
      throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      frame(content);
      for (Placed item : layout.items()) {
        ink.draw(content, item);
      }
      Box room = layout.sealRoom();
      circle(content, room.x() + room.width() / 2, room.y() + room.height() / 2);
    }
  }

  /** The type area, dashed and grey, so that no other straight line is as long as the rulers. */
  private static void frame(PDPageContentStream content) throws IOException {
    Box area = Geometry.typeArea();
    content.saveGraphicsState();
    content.setStrokingColor(GREY);
    content.setLineWidth(0.5f);
    content.setLineDashPattern(new float[] {4, 3}, 0);
    content.addRect(
        (float) area.x(), Ink.up(area.bottom()), (float) area.width(), (float) area.height());
    content.stroke();
    content.restoreGraphicsState();
  }

  private static void circle(PDPageContentStream content, double x, double y) throws IOException {
    content.setLineWidth(0.8f);
    content.moveTo((float) (x + RADIUS), Ink.up(y));
    quarter(content, x, y, 1, 0);
    quarter(content, x, y, 0, 1);
    quarter(content, x, y, -1, 0);
    quarter(content, x, y, 0, -1);
    content.closeAndStroke();
  }

  /** From the point of the circle in this direction on to the next, clockwise. */
  private static void quarter(PDPageContentStream content, double x, double y, int dx, int dy)
      throws IOException {
    double nextX = -dy;
    double nextY = dx;
    content.curveTo(
        (float) (x + RADIUS * (dx + BEND * nextX)),
        Ink.up(y + RADIUS * (dy + BEND * nextY)),
        (float) (x + RADIUS * (nextX + BEND * dx)),
        Ink.up(y + RADIUS * (nextY + BEND * dy)),
        (float) (x + RADIUS * nextX),
        Ink.up(y + RADIUS * nextY));
  }
}
