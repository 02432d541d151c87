package org.sealready.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The faces that some pages show, each cut down to what is shown of it. */
final class LeafFonts {

  /**
   * Outlines make up most of a file. Where those of all its characters take more than so many
   * bytes, they are rounded to so many units, mostly thousandths of the size of the type. The more
   * characters a letter has, the smaller its type is: no edge moves by as much as half a dot of a
   * printer with 600 dots an inch.
   */
  private static final NavigableMap<Integer, Integer> DIVISORS =
      new TreeMap<>(Map.of(0, 1, 64_000, 2, 74_000, 4, 88_000, 5, 98_000, 8, 103_000, 12));

  private final FontBook book;
  private final Map<Face, DocumentFont> fonts = new TreeMap<>();

  LeafFonts(FontBook book, List<Leaf> leaves) {
    this.book = book;
    Map<Face, TreeSet<Integer>> shown = shown(leaves);
    int weight = shown.keySet().stream().mapToInt(face -> weight(face, shown.get(face))).sum();
    int divisor = DIVISORS.floorEntry(weight / leaves.size()).getValue();
    shown.forEach((face, characters) -> cut(face, characters, divisor));
  }

  private static Map<Face, TreeSet<Integer>> shown(List<Leaf> leaves) {
    Map<Face, TreeSet<Integer>> shown = new TreeMap<>();
    leaves.stream()
        .flatMap(leaf -> leaf.items().stream())
        .map(Leaf.Item::placed)
        .filter(Placed.Text.class::isInstance)
        .flatMap(placed -> ((Placed.Text) placed).glyphs().stream())
        .forEach(
            glyph ->
                shown
                    .computeIfAbsent(glyph.face(), face -> new TreeSet<>())
                    .add(glyph.codePoint()));
    return shown;
  }

  private int weight(Face face, Set<Integer> characters) {
    return book.file(face).weight(characters.stream().map(each -> book.glyph(each, face)).toList());
  }

  private void cut(Face face, TreeSet<Integer> characters, int divisor) {
    if (book.glyph(' ', face) != 0) {
      characters.add((int) ' '); // for wide gaps
    }
    int own = face.equals(Face.BOLD) ? 1 : divisor;
    fonts.put(face, new DocumentFont(book.file(face), characters, own));
  }

  /** The content of a page. */
  byte[] draw(Leaf leaf, int page) {
    return new Ink(fonts, page).draw(leaf, book.file(Face.BOLD));
  }

  /** The fonts as an entry of resources, by the names that {@link #draw} uses. */
  COSDictionary dictionary(PDDocument document) throws IOException {
    COSDictionary named = new COSDictionary();
    for (Map.Entry<Face, DocumentFont> font : fonts.entrySet()) {
      named.setItem(
          COSName.getPDFName(font.getKey().toString()), font.getValue().dictionary(document));
    }
    return named;
  }
}
