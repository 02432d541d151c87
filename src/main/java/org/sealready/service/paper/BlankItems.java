package org.sealready.service.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.paper.Area;
import org.sealready.paper.Content;
import org.sealready.paper.Item;
import org.sealready.paper.Placement;
import org.sealready.paper.Slot;
import org.sealready.paper.Spot;
import org.sealready.paper.Style;

/**
 * Puts what was guessed for the blanks of a paper onto its pages, where a person can move it. It is
 * never sure: nobody has said that the blank is one.
 *
 * @param guessed what the words at the blanks ask for, by their names
 */
record BlankItems(BlankWords words, Placement guessed) {

  /** Lines of a list stand below one another, give or take so many millimetres. */
  private static final double SAME = 1;

  /** The items in the order of the blanks. */
  List<Item> of(List<Slot> blanks) {
    List<Item> items = new ArrayList<>();
    List<Slot.Text> taken = new ArrayList<>();
    for (Slot blank : blanks) {
      Optional<Content> content = Optional.ofNullable(guessed.fields().get(blank.name()));
      boolean isOurs =
          content.isPresent()
              && words.areClear(blank.caption().before())
              && taken.stream().noneMatch(before -> isLineOfAList(before, blank));
      if (isOurs) {
        blank.spots().forEach(spot -> items.add(item(blank, spot, content.get())));
      }
      if (isOurs && blank instanceof Slot.Text text) {
        taken.add(text);
      }
    }
    return items;
  }

  /** Of a list of persons the first one is ours; the others are somebody else. */
  private static boolean isLineOfAList(Slot.Text before, Slot blank) {
    Spot first = before.spots().getFirst();
    Spot other = blank.spots().getFirst();
    return before.caption().equals(blank.caption())
        && first.page() == other.page()
        && isInColumn(first.area(), other.area());
  }

  private static boolean isInColumn(Area first, Area other) {
    return Math.abs(first.x() - other.x()) <= SAME
        && Math.abs(first.width() - other.width()) <= SAME;
  }

  private static Item item(Slot blank, Spot spot, Content content) {
    Style style =
        switch (blank) {
          case Slot.Text text -> text.style();
          case Slot.Box box -> Style.PLAIN;
        };
    return new Item(spot, style, content, true);
  }
}
