package org.sealready.pdf;

import static org.sealready.pdf.layout.PlacedPage.mm;

import java.util.List;
import java.util.Optional;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.layout.Box;
import org.sealready.pdf.layout.Geometry;
import org.sealready.pdf.layout.Placed;
import org.sealready.pdf.layout.TestPageLayout;
import org.sealready.pdf.layout.TestPageText;

/**
 * A page that shows whether a printer keeps the size: two rulers of 100 mm, the seal where a letter
 * has it, and the corners of the letters' type area. PDF/A-2b like the letters, and as
 * reproducible.
 */
public final class TestPagePdf {

  /** Where a letter with a full page has the seal. */
  public static final Box USUAL_SEAL_ROOM = new Box(mm(110), mm(230), Geometry.SEAL, Geometry.SEAL);

  private TestPagePdf() {}

  /**
   * The page as a file.
   *
   * @param sealRoom as a letter has it, in points from the upper left corner
   */
  public static byte[] write(TestPageText text, Box sealRoom) {
    Tag document = Tag.document();
    List<DocumentPage.Item> items =
        new TestPageLayout(FontBook.bundled(), text, sealRoom)
            .items().stream().map(placed -> item(placed, document)).toList();
    return PdfADocument.write(
        FontBook.bundled(), text.title(), "", document, List.of(new DocumentPage(items, false)));
  }

  private static DocumentPage.Item item(Placed placed, Tag document) {
    return switch (placed) {
      case Placed.Text line -> new DocumentPage.Item(line, Optional.of(document.add("P")));
      case Placed.Rule rule -> DocumentPage.artifact(rule);
    };
  }
}
