package org.sealready.service.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.paper.Area;
import org.sealready.paper.Caption;
import org.sealready.paper.Content;
import org.sealready.paper.Item;
import org.sealready.paper.Paper;
import org.sealready.paper.Placement;
import org.sealready.paper.Slot;
import org.sealready.paper.Spot;
import org.sealready.paper.Style;

/**
 * Puts what was guessed for the blanks of a paper onto its pages, where a person can move it. It is
 * never sure: nobody has said that the blank is one.
 *
 * @param words tells which words are beyond doubt
 * @param alone what the words at a blank ask for whatever the letter
 * @param likely what they ask for where several values are called so and the letter prints one
 */
record BlankItems(BlankWords words, PaperMatching alone, PaperMatching likely) {

  /** Lines of a list stand below one another, give or take so many millimetres. */
  private static final double SAME = 1;

  /** The items in the order of the blanks. */
  List<Item> of(Paper blank, List<Slot> blanks) {
    List<Slot> named = BlankPersons.named(blanks);
    Placement byWords = alone.match(blank.slots(blanks));
    Placement byLetter = likely.match(blank.slots(blanks));
    Placement byPerson = likely.match(blank.slots(named));
    List<Item> items = new ArrayList<>();
    List<Slot> taken = new ArrayList<>();
    for (int i = 0; i < blanks.size(); i++) {
      Slot slot = blanks.get(i);
      boolean isWhole = byWords.fields().containsKey(slot.name());
      boolean hasPerson = !isWhole && !named.get(i).caption().isEmpty();
      Caption caption = hasPerson ? named.get(i).caption() : slot.caption();
      Optional<Content> content =
          Optional.ofNullable((hasPerson ? byPerson : byLetter).fields().get(slot.name()))
              .filter(found -> words.areClear(caption.before()))
              .filter(found -> isWhole || !words.mayMeanThings(caption.before()))
              .filter(found -> taken.stream().noneMatch(first -> isLineOfAList(first, slot)));
      content.ifPresent(
          found -> {
            taken.add(slot);
            slot.spots().forEach(spot -> items.add(item(slot, spot, found)));
          });
    }
    return items;
  }

  /** Of a list of persons the first one is ours; the others are somebody else. */
  private static boolean isLineOfAList(Slot before, Slot blank) {
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
