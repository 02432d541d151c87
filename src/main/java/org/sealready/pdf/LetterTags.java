package org.sealready.pdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.sealready.letter.Block;
import org.sealready.letter.FilledLetter;

/** Tells which block of a letter each line on its page belongs to. */
final class LetterTags {

  private LetterTags() {}

  /** The letter's page, its blocks tagged as parts of this element. */
  static List<Leaf.Item> items(FilledLetter letter, PlacedPage page, Tag parent) {
    Iterator<Block> blocks = letter.blocks().iterator();
    List<Leaf.Item> items = new ArrayList<>();
    Tag tag = null;
    int left = 0;
    for (Placed placed : page.items()) {
      switch (placed) {
        case Placed.Rule rule -> items.add(Leaf.artifact(rule));
        case Placed.Text line -> {
          while (left <= 0) {
            Block block = blocks.next();
            left = block.plain().codePointCount(0, block.plain().length());
            tag = left == 0 ? tag : parent.add(block instanceof Block.Title ? "H1" : "P");
          }
          left -= line.glyphs().size();
          items.add(new Leaf.Item(line, Optional.of(tag)));
        }
      }
    }
    return items;
  }
}
