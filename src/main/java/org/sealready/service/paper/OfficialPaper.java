package org.sealready.service.paper;

import java.util.stream.Stream;
import org.sealready.paper.Item;
import org.sealready.paper.Paper;
import org.sealready.paper.Placement;
import org.sealready.paper.Spot;

/**
 * A form that was imported.
 *
 * @param id of the letter in whose place it is filled in, or its own
 * @param title its name where it belongs to no letter, else empty
 * @param used whether it is made; a letter is in our own wording while it is not
 * @param paper the name of the paper among the files that are kept for it
 */
public record OfficialPaper(
    String id, String title, boolean used, Paper blank, Placement placement, String paper) {

  /** Whether it is a paper of its own besides the letters. */
  public boolean isOwn() {
    return !title.isEmpty();
  }

  /**
   * The first page on which something is filled in, counted from 0; the first of all where nothing
   * is. Papers often begin with a page of instructions.
   */
  public int firstPage() {
    Stream<Spot> byHand = placement.items().stream().map(Item::spot);
    Stream<Spot> byName =
        blank.slots().stream()
            .filter(slot -> placement.fields().containsKey(slot.name()))
            .flatMap(slot -> slot.spots().stream());
    return Stream.concat(byHand, byName)
        .mapToInt(Spot::page)
        .filter(page -> page < blank.pages().size())
        .min()
        .orElse(0);
  }

  OfficialPaper used(boolean now) {
    return new OfficialPaper(id, title, now, blank, placement, paper);
  }

  OfficialPaper placement(Placement other) {
    return new OfficialPaper(id, title, used, blank, other, paper);
  }
}
