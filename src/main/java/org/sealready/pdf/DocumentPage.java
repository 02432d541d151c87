package org.sealready.pdf;

import java.util.List;
import java.util.Optional;
import org.sealready.pdf.layout.Placed;

/**
 * What stands on one page of a document.
 *
 * @param items in reading order
 * @param draft whether 草稿 stands behind them
 */
public record DocumentPage(List<Item> items, boolean draft) {

  public DocumentPage {
    items = List.copyOf(items);
  }

  /**
   * Something on the page.
   *
   * @param tag what it belongs to; empty for what a reader aloud leaves out, as rules are
   */
  public record Item(Placed placed, Optional<Tag> tag) {}

  /** Something that a reader aloud leaves out. */
  static Item artifact(Placed placed) {
    return new Item(placed, Optional.empty());
  }
}
