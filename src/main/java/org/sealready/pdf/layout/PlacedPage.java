package org.sealready.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.pdf.line.PlacedGlyph;

/**
 * A letter laid out on its page.
 *
 * @param items in reading order
 * @param sealRoom where the seal goes; holds unit and date and nothing else
 * @param bodySize of the type, which shrinks when there is much to say
 */
public record PlacedPage(List<Placed> items, Optional<Box> sealRoom, double bodySize) {

  /** A4, in points. */
  public static final double WIDTH = mm(210);

  /** A4, in points. */
  public static final double HEIGHT = mm(297);

  public PlacedPage {
    items = List.copyOf(items);
  }

  /** Millimetres in points. */
  public static double mm(double millimetres) {
    return millimetres * 72 / 25.4;
  }

  /** The lines of text, in reading order. */
  public Stream<Placed.Text> lines() {
    return items.stream().filter(Placed.Text.class::isInstance).map(Placed.Text.class::cast);
  }

  /** Where each placeholder's text stands, in reading order. */
  public List<Mark> marks() {
    return lines().flatMap(line -> marks(line).stream()).toList();
  }

  private static List<Mark> marks(Placed.Text line) {
    List<Mark> marks = new ArrayList<>();
    List<PlacedGlyph> glyphs = line.glyphs();
    for (int from = 0, to; from < glyphs.size(); from = to) {
      String name = glyphs.get(from).placeholder();
      to = from + 1;
      while (to < glyphs.size() && glyphs.get(to).placeholder().equals(name)) {
        to++;
      }
      if (!name.isEmpty()) {
        PlacedGlyph last = glyphs.get(to - 1);
        double x = glyphs.get(from).x();
        marks.add(new Mark(name, line.box(x, last.x() + last.width() - x)));
      }
    }
    return marks;
  }
}
