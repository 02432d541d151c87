package org.sealready.service;

import java.util.stream.Stream;
import org.sealready.blank.Blank;
import org.sealready.blank.Item;
import org.sealready.blank.Placement;
import org.sealready.blank.Spot;

/**
 * A form that was imported.
 *
 * @param id of the letter in whose place it is filled in, or its own
 * @param title its name where it belongs to no letter, else empty
 * @param used whether it is made; a letter is in our own wording while it is not
 * @param paper the name of the paper among the files that are kept for it
 */
public record OfficialForm(
    String id, String title, boolean used, Blank blank, Placement placement, String paper) {

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

  OfficialForm used(boolean now) {
    return new OfficialForm(id, title, now, blank, placement, paper);
  }

  OfficialForm placement(Placement other) {
    return new OfficialForm(id, title, used, blank, other, paper);
  }
}
