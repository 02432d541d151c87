package org.sealready.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.blank.Blank;
import org.sealready.blank.Item;
import org.sealready.blank.Placement;
import org.sealready.blank.Slot;
import org.sealready.pdf.FormPdf;
import org.sealready.pdf.FormText;
import org.sealready.pdf.LetterRefused;
import org.sealready.pdf.Placed;
import org.sealready.pdf.PlacedPage;

/**
 * A form while it is being arranged: what fits stands where it will be printed, what does not is
 * named.
 *
 * @param pages what fits
 * @param fields what does not, by the names of the paper's own fields
 * @param items what does not, by the place in the list of what was placed by hand
 */
public record FormSketch(
    List<PlacedPage> pages, Map<String, LetterRefused> fields, Map<Integer, LetterRefused> items) {

  /** Draws what can be drawn. */
  static FormSketch of(Blank blank, Placement placement, FormFilling filling) {
    Sketching sketching = new Sketching(blank.pages().size());
    for (Slot slot : blank.slots()) {
      filling
          .texts(slot, placement)
          .forEach(
              text ->
                  sketching
                      .add(text)
                      .ifPresent(refused -> sketching.fields.put(slot.name(), refused)));
    }
    List<Item> items = placement.items();
    for (int i = 0; i < items.size(); i++) {
      int index = i;
      filling
          .text(items.get(i))
          .flatMap(sketching::add)
          .ifPresent(refused -> sketching.items.put(index, refused));
    }
    return sketching.done();
  }

  /** A sketch that is being made. */
  private static final class Sketching {
    private final List<List<Placed>> pages = new ArrayList<>();
    private final Map<String, LetterRefused> fields = new HashMap<>();
    private final Map<Integer, LetterRefused> items = new HashMap<>();

    Sketching(int count) {
      for (int i = 0; i < count; i++) {
        pages.add(new ArrayList<>());
      }
    }

    /** Places the text where it fits. */
    Optional<LetterRefused> add(FormText text) {
      try {
        if (text.spot().page() < pages.size()) {
          pages.get(text.spot().page()).addAll(FormPdf.place(text));
        }
        return Optional.empty();
      } catch (LetterRefused refused) {
        return Optional.of(refused);
      }
    }

    FormSketch done() {
      List<PlacedPage> placed =
          pages.stream().map(page -> new PlacedPage(page, Optional.empty(), 0)).toList();
      return new FormSketch(placed, Map.copyOf(fields), Map.copyOf(items));
    }
  }
}
