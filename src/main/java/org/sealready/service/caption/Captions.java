package org.sealready.service.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sealready.paper.Area;
import org.sealready.paper.Caption;
import org.sealready.paper.Paper;
import org.sealready.paper.Slot;
import org.sealready.paper.Spot;
import org.sealready.pdf.intake.PrintedGlyph;

/** Tells for every field of a paper which printed words belong to it. */
public final class Captions {

  /** What stands behind a field for text is a unit, such as 年, or the sentence goes on. */
  private static final int LONGEST_UNIT = 1;

  private final List<PageCaptions> pages;
  private final Habit habit;

  private Captions(List<PageCaptions> pages, List<Slot> slots) {
    this.pages = pages;
    this.habit = Habit.of(slots.stream().flatMap(this::around).toList());
  }

  private Stream<Habit.Around> around(Slot slot) {
    return slot instanceof Slot.Text
        ? slot.spots().stream()
            .filter(spot -> spot.page() < pages.size())
            .limit(1)
            .map(spot -> pages.get(spot.page()).around(spot.area()))
        : Stream.empty();
  }

  /**
   * The fields with the words that are printed at them, in the order in which they are read.
   *
   * @param ruled the paper with its printed lines
   */
  public static List<Slot> read(Paper ruled, List<PrintedGlyph> glyphs) {
    List<Slot> slots = ReadingOrder.of(ruled.slots());
    Captions captions =
        new Captions(
            IntStream.range(0, ruled.pages().size())
                .mapToObj(page -> page(ruled, page, glyphs))
                .toList(),
            slots);
    return slots.stream().map(captions::captioned).toList();
  }

  private static PageCaptions page(Paper ruled, int page, List<PrintedGlyph> glyphs) {
    List<Area> boxes = new ArrayList<>();
    List<Area> fields = new ArrayList<>();
    for (Slot slot : ruled.slots()) {
      for (Spot spot : slot.spots()) {
        if (spot.page() == page) {
          fields.add(spot.area());
          boxes.addAll(slot instanceof Slot.Box ? List.of(spot.area()) : List.of());
        }
      }
    }
    Print all = new Print(glyphs.stream().filter(glyph -> glyph.page() == page).toList());
    Table table = new Table(ruled.pages().get(page), fields);
    return new PageCaptions(all, Print.outside(all.glyphs(), fields), table, boxes);
  }

  private Slot captioned(Slot slot) {
    return slot.spots().stream()
        .filter(spot -> spot.page() < pages.size())
        .findFirst()
        .map(spot -> slot.caption(caption(slot, pages.get(spot.page()), spot.area())))
        .orElse(slot);
  }

  private Caption caption(Slot slot, PageCaptions page, Area place) {
    return switch (slot) {
      case Slot.Text text -> {
        String after = page.behind(place);
        boolean isUnit = after.codePointCount(0, after.length()) <= LONGEST_UNIT;
        yield new Caption(page.before(place, habit), isUnit ? after : "");
      }
      case Slot.Box box -> page.ofBox(place, habit);
    };
  }
}
