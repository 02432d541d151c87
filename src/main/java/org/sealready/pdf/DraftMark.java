package org.sealready.pdf;

import java.util.List;
import org.sealready.pdf.font.FontFile;
import org.sealready.pdf.font.Outline;
import org.sealready.pdf.font.PdfText;
import org.sealready.pdf.layout.PlacedPage;

/**
 * The large grey 草稿 behind a draft's text. Drawn as outlines, not as text, so that nobody finds it
 * between the letter's words.
 */
final class DraftMark implements Outline.Tracer {

  private static final List<Integer> WORD = "草稿".codePoints().boxed().toList();
  private static final double SIZE = 170;
  private static final double TURN = Math.toRadians(40);
  private static final String GREY = "0.9 g\n";
  private static final String BLACK = "0 g\n";

  private final StringBuilder out;
  private final double scale;
  private double left = -SIZE;
  private double[] from = {0, 0};

  private DraftMark(StringBuilder out, double scale) {
    this.out = out;
    this.scale = scale;
  }

  /** Draws it across the middle of the page; leaves the colour black. */
  static void draw(StringBuilder out, FontFile font) {
    DraftMark mark = new DraftMark(out, SIZE / font.unitsPerEm());
    out.append("/Artifact BMC\n").append(GREY);
    for (Outline outline : font.outlines(WORD.stream().map(font::glyph).toList())) {
      outline.trace(mark);
      out.append("f\n");
      mark.left += SIZE;
    }
    out.append(BLACK).append("EMC\n");
  }

  @Override
  public void move(double x, double y) {
    from = point(x, y);
    to(from, "m");
  }

  @Override
  public void line(double x, double y) {
    from = point(x, y);
    to(from, "l");
  }

  /** PDF has cubic curves only. */
  @Override
  public void curve(double pullX, double pullY, double x, double y) {
    double[] pull = point(pullX, pullY);
    double[] end = point(x, y);
    for (double[] edge : List.of(from, end)) {
      out.append(PdfText.number(edge[0] + (pull[0] - edge[0]) * 2 / 3)).append(' ');
      out.append(PdfText.number(edge[1] + (pull[1] - edge[1]) * 2 / 3)).append(' ');
    }
    to(end, "c");
    from = end;
  }

  @Override
  public void close() {
    out.append("h\n");
  }

  private void to(double[] point, String operator) {
    out.append(PdfText.number(point[0])).append(' ').append(PdfText.number(point[1]));
    out.append(' ').append(operator).append('\n');
  }

  /** In points on the page, from units of the face. */
  private double[] point(double right, double up) {
    double x = left + right * scale;
    double y = -0.38 * SIZE + up * scale;
    return new double[] {
      PlacedPage.WIDTH / 2 + x * Math.cos(TURN) - y * Math.sin(TURN),
      PlacedPage.HEIGHT / 2 + x * Math.sin(TURN) + y * Math.cos(TURN)
    };
  }
}
