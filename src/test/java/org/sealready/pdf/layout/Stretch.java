package org.sealready.pdf.layout;

import java.util.List;
import org.sealready.pdf.line.Kinsoku;
import org.sealready.pdf.line.PlacedGlyph;

/**
 * How much the spaces of a page's lines are stretched, measured between the places where characters
 * are drawn, not taken from the program's own gaps.
 */
public final class Stretch {

  /** What a reader does not notice. */
  public static final double MOST = 0.1;

  private Stretch() {}

  /**
   * The widest space on the page between two Chinese characters or marks, in ems, beyond the cell
   * of one em that each of them has.
   */
  public static double widest(PlacedPage page) {
    return page.lines().mapToDouble(Stretch::widest).max().orElse(0);
  }

  private static double widest(Placed.Text line) {
    double widest = 0;
    List<PlacedGlyph> glyphs = line.glyphs();
    for (int i = 1; i < glyphs.size(); i++) {
      PlacedGlyph one = glyphs.get(i - 1);
      PlacedGlyph next = glyphs.get(i);
      if (isChinese(one) && isChinese(next)) {
        double step = next.x() + next.shift() - one.x() - one.shift();
        widest = Math.max(widest, step / line.size() - 1);
      }
    }
    return widest;
  }

  private static boolean isChinese(PlacedGlyph glyph) {
    Kinsoku.Kind kind = Kinsoku.kindOf(glyph.codePoint());
    return kind == Kinsoku.Kind.HAN || kind.isMark();
  }
}
