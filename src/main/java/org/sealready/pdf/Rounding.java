package org.sealready.pdf;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sealready.pdf.font.Face;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.layout.Placed;
import org.sealready.pdf.line.PlacedGlyph;

/** How far the outlines of a document are rounded, so that its file stays small. */
public final class Rounding {

  /**
   * Outlines make up most of a file. Where those of all its characters take more than so many bytes
   * a page, they are rounded to so many units, mostly thousandths of the size of the type. The more
   * characters a letter has, the smaller its type is: no edge moves by as much as half a dot of a
   * printer with 600 dots an inch.
   */
  private static final NavigableMap<Integer, Integer> DIVISORS =
      new TreeMap<>(Map.of(0, 1, 64_000, 2, 74_000, 4, 88_000, 5, 98_000, 8, 103_000, 12));

  private final int divisor;

  /**
   * @param shown the characters of each face
   */
  Rounding(FontBook book, Map<Face, ? extends Set<Integer>> shown, int pages) {
    int weight =
        shown.keySet().stream().mapToInt(face -> weight(book, face, shown.get(face))).sum();
    divisor = DIVISORS.floorEntry(weight / pages).getValue();
  }

  /** The glyphs of the texts among these. */
  static Stream<PlacedGlyph> glyphs(Stream<Placed> items) {
    return items
        .filter(Placed.Text.class::isInstance)
        .flatMap(placed -> ((Placed.Text) placed).glyphs().stream());
  }

  /** The characters of each face that these show. */
  static Map<Face, SortedSet<Integer>> characters(Stream<PlacedGlyph> glyphs) {
    Map<Face, SortedSet<Integer>> shown = new TreeMap<>();
    glyphs.forEach(
        glyph ->
            shown.computeIfAbsent(glyph.face(), face -> new TreeSet<>()).add(glyph.codePoint()));
    return shown;
  }

  private static int weight(FontBook book, Face face, Set<Integer> characters) {
    return book.file(face).weight(characters.stream().map(each -> book.glyph(each, face)).toList());
  }

  /** How many units of this face become one; headings are large and few, and stay as they are. */
  int divisor(Face face) {
    return face.equals(Face.BOLD) ? 1 : divisor;
  }
}
