package org.sealready.pdf.layout;

import static org.sealready.pdf.layout.PlacedPage.mm;

import java.util.ArrayList;
import java.util.List;
import org.sealready.pdf.line.PlacedGlyph;

/**
 * A drawing of a letter's lower end, about half its size: lines of text, a ruled blank for the
 * signature, and over name and date a seal, or beside the signature room for a fingerprint.
 *
 * @param left edge of the drawn page
 * @param words in the order that {@link org.sealready.letter.Block.Sketch} names
 */
record Sketch(double left, boolean sealed, List<Word> words) {

  /** Size of the words' type. */
  static final double TYPE = 10.5;

  static final double WIDTH = mm(92);
  static final double HEIGHT = mm(47);

  private static final double INSET = mm(12);
  private static final double SEAL_RADIUS = mm(10.5);

  /** The circle is drawn in as many strokes, every other one left out. */
  private static final int STROKES = 72;

  /** A word set at x = 0, and how wide it is, in points. */
  record Word(List<PlacedGlyph> glyphs, double width) {}

  /** The drawing with its upper edge here. */
  List<Placed> at(double top) {
    List<Placed> items = new ArrayList<>();
    page(items, top);
    text(items, top);
    signature(items, top + mm(21));
    if (sealed) {
      seal(items, left + WIDTH - mm(26), top + mm(33));
    } else {
      fingerprint(items, left + WIDTH - mm(24), top + mm(12));
    }
    return items;
  }

  /** The page goes on above: its upper edge is open. */
  private void page(List<Placed> items, double top) {
    double right = left + WIDTH;
    double bottom = top + HEIGHT;
    items.add(new Placed.Rule(left, top, left, bottom, 0.6));
    items.add(new Placed.Rule(right, top, right, bottom, 0.6));
    items.add(new Placed.Rule(left, bottom, right, bottom, 0.6));
  }

  private void text(List<Placed> items, double top) {
    for (int i = 0; i < 3; i++) {
      double y = top + mm(2 + 3 * i);
      double to = i < 2 ? left + WIDTH - INSET : left + WIDTH / 2;
      items.add(new Placed.Rule(left + INSET, y, to, y, 0.35));
    }
  }

  private void signature(List<Placed> items, double y) {
    double from = left + INSET + width(0);
    word(items, 0, left + INSET + width(0) / 2, y - mm(0.8));
    items.add(new Placed.Rule(from, y, from + mm(28), y, 0.8));
    word(items, 1, from + mm(14), y - mm(1.2));
  }

  /** Name and date, and the seal's dashed outline over both. */
  private void seal(List<Placed> items, double x, double y) {
    word(items, 2, x, y - mm(0.6));
    word(items, 3, x, y + mm(4.6));
    for (int i = 0; i < STROKES; i += 2) {
      items.add(stroke(x, y, 2 * Math.PI * i / STROKES, 2 * Math.PI * (i + 1) / STROKES));
    }
    word(items, 4, x, y - mm(5.4));
  }

  private static Placed stroke(double x, double y, double from, double to) {
    return new Placed.Rule(
        x + SEAL_RADIUS * Math.cos(from),
        y + SEAL_RADIUS * Math.sin(from),
        x + SEAL_RADIUS * Math.cos(to),
        y + SEAL_RADIUS * Math.sin(to),
        0.8);
  }

  /** A label, a frame after it, and the date below. */
  private void fingerprint(List<Placed> items, double x, double y) {
    double right = x + mm(12);
    double bottom = y + mm(14);
    items.add(new Placed.Rule(x, y, right, y, 0.8));
    items.add(new Placed.Rule(x, bottom, right, bottom, 0.8));
    items.add(new Placed.Rule(x, y, x, bottom, 0.8));
    items.add(new Placed.Rule(right, y, right, bottom, 0.8));
    word(items, 2, x - mm(1) - width(2) / 2, y + mm(8.2));
    word(items, 3, x + mm(2), bottom + mm(12));
    word(items, 4, x + mm(6), y + mm(8.4));
  }

  private double width(int index) {
    return index < words.size() ? words.get(index).width() : 0;
  }

  /** Sets the word with its middle here; a word that is not given is left away. */
  private void word(List<Placed> items, int index, double middle, double baseline) {
    if (width(index) > 0) {
      double x = middle - width(index) / 2;
      items.add(
          new Placed.Text(
              baseline,
              TYPE,
              words.get(index).glyphs().stream().map(glyph -> moved(glyph, x)).toList()));
    }
  }

  private static PlacedGlyph moved(PlacedGlyph glyph, double x) {
    return new PlacedGlyph(
        glyph.codePoint(),
        glyph.face(),
        glyph.x() + x,
        glyph.width(),
        glyph.shift(),
        glyph.stretch(),
        glyph.placeholder());
  }
}
