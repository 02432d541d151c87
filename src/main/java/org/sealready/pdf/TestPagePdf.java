package org.sealready.pdf;

import static org.sealready.pdf.PlacedPage.mm;

import java.util.List;
import java.util.Optional;

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
    List<Leaf.Item> items =
        new TestPageLayout(FontBook.bundled(), text, sealRoom)
            .items().stream().map(placed -> item(placed, document)).toList();
    return Archive.write(
        FontBook.bundled(), text.title(), "", document, List.of(new Leaf(items, false)));
  }

  private static Leaf.Item item(Placed placed, Tag document) {
    return switch (placed) {
      case Placed.Text line -> new Leaf.Item(line, Optional.of(document.add("P")));
      case Placed.Rule rule -> Leaf.artifact(rule);
    };
  }
}
