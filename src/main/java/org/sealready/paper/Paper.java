package org.sealready.paper;

import java.util.List;
import java.util.Optional;

/**
 * A paper that others hand out.
 *
 * @param slots the fields that the file itself has; none for a picture
 * @param signed whether the file carried a digital signature, which filling it in breaks
 */
public record Paper(Kind kind, List<PaperPage> pages, List<Slot> slots, boolean signed) {

  /** What it was made of. */
  public enum Kind {
    /** A PDF with fields. */
    FIELDS,
    /** A PDF without. */
    PLAIN,
    /** A scanned or photographed page. */
    PICTURE
  }

  public Paper {
    pages = List.copyOf(pages);
    slots = List.copyOf(slots);
  }

  /** How many of its fields hold something that somebody has filled in before. */
  public int held() {
    return (int) slots.stream().filter(Slot::holds).count();
  }

  /** The same with empty fields. */
  public Paper cleared() {
    return slots(slots.stream().map(Slot::cleared).toList());
  }

  /** The same with these fields. */
  public Paper slots(List<Slot> others) {
    return new Paper(kind, pages, others, signed);
  }

  /** The field of this name. */
  public Optional<Slot> slot(String name) {
    return slots.stream().filter(slot -> slot.name().equals(name)).findFirst();
  }

  /** Whether this page of the other has its like here. */
  boolean isSamePage(int page, Paper other) {
    return page < pages.size()
        && page < other.pages.size()
        && pages.get(page).isAsLargeAs(other.pages.get(page));
  }
}
