package org.sealready.pdf;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.sealready.letter.Block;
import org.sealready.letter.FilledLetter;
import org.sealready.pdf.layout.Placed;
import org.sealready.pdf.layout.PlacedPage;

/** Tells which block of a letter each line on its page belongs to. */
final class LetterTags {

  private final Iterator<Block> blocks;
  private final Tag parent;
  private Tag tag;
  private int left;

  private LetterTags(FilledLetter letter, Tag parent) {
    this.blocks = letter.blocks().iterator();
    this.parent = parent;
  }

  /** The letter's page, its blocks tagged as parts of this element. */
  static List<DocumentPage.Item> items(FilledLetter letter, PlacedPage page, Tag parent) {
    LetterTags tags = new LetterTags(letter, parent);
    return page.items().stream().map(tags::item).toList();
  }

  private DocumentPage.Item item(Placed placed) {
    return switch (placed) {
      case Placed.Rule rule -> DocumentPage.artifact(rule);
      case Placed.Text line -> {
        while (left <= 0) {
          next();
        }
        left -= line.glyphs().size();
        yield new DocumentPage.Item(line, Optional.of(tag));
      }
    };
  }

  private void next() {
    Block block = blocks.next();
    left = block.plain().codePointCount(0, block.plain().length());
    if (left > 0) {
      tag = parent.add(block instanceof Block.Title ? "H1" : "P");
    }
  }
}
