package org.sealready.pdf;

import java.util.List;

/**
 * The large grey 草稿 behind a draft's text. Drawn as outlines, not as text, so that nobody finds it
 * between the letter's words.
 */
final class DraftMark {

  private static final List<Integer> WORD = "草稿".codePoints().boxed().toList();
  private static final double SIZE = 170;
  private static final double TURN = Math.toRadians(40);
  private static final String GREY = "0.9 g\n";
  private static final String BLACK = "0 g\n";

  private final StringBuilder out;
  private final double scale;
  private double left;
  private Outline outline;

  private DraftMark(StringBuilder out, double scale) {
    this.out = out;
    this.scale = scale;
  }

  /** Draws it across the middle of the page; leaves the colour black. */
  static void draw(StringBuilder out, FontFile font) {
    DraftMark mark = new DraftMark(out, SIZE / font.unitsPerEm());
    out.append("/Artifact BMC\n").append(GREY);
    mark.left = -SIZE;
    for (Outline outline : font.outlines(WORD.stream().map(font::glyph).toList())) {
      mark.fill(outline);
      mark.left += SIZE;
    }
    out.append(BLACK).append("EMC\n");
  }

  private void fill(Outline glyph) {
    outline = glyph;
    int first = 0;
    for (int last : glyph.ends()) {
      contour(first, last);
      first = last + 1;
    }
    out.append("f\n");
  }

  /** Between two points that pull lies one on the outline, in their middle. */
  private void contour(int first, int last) {
    int count = last - first + 1;
    int start = 0;
    while (!outline.on()[first + start]) {
      start++;
    }
    double[] from = point(first + start);
    to(from, "m");
    for (int i = 1; i <= count; i++) {
      int at = first + (start + i) % count;
      if (outline.on()[at]) {
        from = point(at);
        to(from, "l");
        continue;
      }
      double[] pull = point(at);
      int next = first + (start + i + 1) % count;
      double[] end = point(next);
      if (outline.on()[next]) {
        i++;
      } else {
        end = new double[] {(pull[0] + end[0]) / 2, (pull[1] + end[1]) / 2};
      }
      curve(from, pull, end);
      from = end;
    }
    out.append("h\n");
  }

  /** PDF has cubic curves only. */
  private void curve(double[] from, double[] pull, double[] end) {
    for (double[] edge : List.of(from, end)) {
      out.append(PdfText.number(edge[0] + (pull[0] - edge[0]) * 2 / 3)).append(' ');
      out.append(PdfText.number(edge[1] + (pull[1] - edge[1]) * 2 / 3)).append(' ');
    }
    to(end, "c");
  }

  private void to(double[] point, String operator) {
    out.append(PdfText.number(point[0])).append(' ').append(PdfText.number(point[1]));
    out.append(' ').append(operator).append('\n');
  }

  /** In points on the page. */
  private double[] point(int index) {
    double x = left + outline.x()[index] * scale;
    double y = -0.38 * SIZE + outline.y()[index] * scale;
    return new double[] {
      PlacedPage.WIDTH / 2 + x * Math.cos(TURN) - y * Math.sin(TURN),
      PlacedPage.HEIGHT / 2 + x * Math.sin(TURN) + y * Math.cos(TURN)
    };
  }
}
