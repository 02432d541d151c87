package org.sealready.service.paper;

import java.util.stream.Stream;
import org.sealready.paper.Item;
import org.sealready.paper.Paper;
import org.sealready.paper.Placement;
import org.sealready.paper.Spot;

/**
 * An imported official form.
 *
 * @param id of the letter that it replaces, or its own
 * @param title its name where it belongs to no letter, else empty
 * @param used whether it is switched on; while it is not, the letter has its template wording
 * @param paper the name of the paper among its files
 */
public record OfficialPaper(
    String id, String title, boolean used, Paper blank, Placement placement, String paper) {

  /** Whether it is a separate form that replaces no letter. */
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
