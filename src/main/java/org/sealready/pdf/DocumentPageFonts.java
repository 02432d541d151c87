package org.sealready.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sealready.pdf.font.DocumentFont;
import org.sealready.pdf.font.Face;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.line.PlacedGlyph;

/** The faces that some pages show, each cut down to what is shown of it. */
final class DocumentPageFonts {

  private final FontBook book;
  private final Map<Face, DocumentFont> fonts = new TreeMap<>();

  DocumentPageFonts(FontBook book, List<DocumentPage> leaves) {
    this.book = book;
    List<PlacedGlyph> glyphs =
        Rounding.glyphs(
                leaves.stream()
                    .flatMap(leaf -> leaf.items().stream())
                    .map(DocumentPage.Item::placed))
            .toList();
    var shown = Rounding.characters(glyphs.stream());
    var words = Rounding.characters(glyphs.stream().filter(glyph -> glyph.placeholder().isEmpty()));
    Rounding rounding = new Rounding(book, shown, leaves.size());
    shown.forEach(
        (face, characters) ->
            cut(
                face,
                words.getOrDefault(face, new TreeSet<>()),
                characters,
                rounding.divisor(face)));
  }

  /**
   * @param usual the document's own words, beside which stands what was filled in
   */
  private void cut(Face face, SortedSet<Integer> usual, SortedSet<Integer> all, int divisor) {
    if (book.glyph(' ', face) != 0) {
      usual.add((int) ' '); // for wide gaps
    }
    all.removeAll(usual);
    fonts.put(face, new DocumentFont(book.file(face), usual, all, divisor));
  }

  /** The content of a page. */
  byte[] draw(DocumentPage leaf, int page) {
    return new PageContentWriter(fonts, page).draw(leaf, book.file(Face.BOLD));
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
