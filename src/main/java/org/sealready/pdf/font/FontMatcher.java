package org.sealready.pdf.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Finds what makes a face look like the one for body text, by the characters that both have: as
 * large and as high by the edges of their ink, as black by how much ink there is.
 */
final class FontMatcher {

  /** Han of every day and of Extension B: faces for rare characters have only those. */
  private static final String HAN = "国永东南西北中文木水火土口目書車同面用西𠀀𠃊𠮷𣲗𣲘𤩽𥻗𠳐𠙶𡎚𦒍𬱖𬍡𫖯𫄨𬴊";

  private static final String LATIN = "HExnoabdegpqsuT";

  /** With fewer, one odd glyph would decide. */
  private static final int FEWEST = 4;

  private static final double MOST_BOLDER = 0.03;
  private static final double SMALLEST = 0.75;
  private static final double LARGEST = 1.3;

  private final FontFile face;
  private final FontFile body;
  private final List<Pair> pairs = new ArrayList<>();

  /** The same character in both faces, in ems. */
  private record Pair(Shape own, Shape wanted) {}

  /** Edges, inked area and length of the contours of a glyph. */
  private record Shape(
      double left, double low, double right, double high, double area, double edge) {
    double middle() {
      return (left + right) / 2;
    }

    double height() {
      return (low + high) / 2;
    }
  }

  private FontMatcher(FontFile face, FontFile body) {
    this.face = face;
    this.body = body;
  }

  /** The fit of this face, which is read as it is; none where too little can be compared. */
  static FontMatch of(FontFile face) {
    FontMatcher finder = new FontMatcher(face, FontBook.bundled().file(Face.REGULAR));
    finder.compare(HAN);
    boolean han = finder.pairs.size() >= FEWEST;
    if (!han) {
      finder.pairs.clear();
      finder.compare(LATIN);
    }
    return finder.pairs.size() < FEWEST ? new FontMatch(1, 0, 0, 0) : finder.fit(han);
  }

  private void compare(String characters) {
    for (int point : characters.codePoints().toArray()) {
      int own = face.glyph(point);
      int wanted = body.glyph(point);
      if (own != 0 && wanted != 0) {
        pairs.add(new Pair(shape(face, own), shape(body, wanted)));
      }
    }
    pairs.removeIf(pair -> pair.own().edge() == 0);
  }

  private FontMatch fit(boolean han) {
    double as = scale(0);
    double bolder = Math.clamp(median(pair -> missing(pair, as)), 0, MOST_BOLDER);
    double scale = scale(bolder); // what makes strokes thicker makes glyphs larger
    double right = han ? median(pair -> pair.wanted().middle() - scale * pair.own().middle()) : 0;
    double up = han ? median(pair -> pair.wanted().height() - scale * pair.own().height()) : 0;
    return new FontMatch(scale, right, up, bolder);
  }

  private double scale(double bolder) {
    double scale =
        median(
            pair ->
                (pair.wanted().high() - pair.wanted().low() - bolder)
                    / (pair.own().high() - pair.own().low()));
    return Math.clamp(scale, SMALLEST, LARGEST);
  }

  /** How much thicker strokes must be for as much ink: it grows by half of that at every edge. */
  private static double missing(Pair pair, double scale) {
    double ink = pair.wanted().area() - scale * scale * pair.own().area();
    return 2 * ink / (scale * pair.own().edge());
  }

  private double median(ToDoubleFunction<Pair> of) {
    double[] values = pairs.stream().mapToDouble(of).sorted().toArray();
    return Math.round(values[values.length / 2] * 10_000) / 10_000.0;
  }

  private static Shape shape(FontFile font, int glyph) {
    Outline outline = font.outlines(List.of(glyph)).getFirst();
    double em = font.unitsPerEm();
    double area = 0;
    double edge = 0;
    int first = 0;
    for (int last : outline.ends()) {
      for (int i = first; i <= last; i++) {
        int next = i < last ? i + 1 : first;
        double x = outline.x()[i] / em;
        double y = outline.y()[i] / em;
        double toX = outline.x()[next] / em;
        double toY = outline.y()[next] / em;
        area += (x * toY - toX * y) / 2;
        edge += Math.hypot(toX - x, toY - y);
      }
      first = last + 1;
    }
    double[] box = Arrays.stream(outline.box()).mapToDouble(each -> each / em).toArray();
    return new Shape(box[0], box[1], box[2], box[3], Math.abs(area), edge);
  }
}
