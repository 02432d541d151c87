package org.sealready.service.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.paper.Item;
import org.sealready.paper.Paper;
import org.sealready.paper.Placement;
import org.sealready.paper.Slot;
import org.sealready.pdf.PaperPdf;
import org.sealready.pdf.layout.PaperText;
import org.sealready.pdf.layout.Placed;
import org.sealready.pdf.layout.PlacedPage;
import org.sealready.pdf.line.LetterRefused;

/**
 * The preview of a form while it is being arranged: what fits, as it will be printed, and what does
 * not fit.
 *
 * @param pages what fits
 * @param fields what does not, by the names of form fields
 * @param items what does not, by index in the list of items placed by hand
 */
public record PaperSketch(
    List<PlacedPage> pages, Map<String, LetterRefused> fields, Map<Integer, LetterRefused> items) {

  /** Draws what can be drawn. */
  static PaperSketch of(Paper blank, Placement placement, PaperFilling filling) {
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
    Optional<LetterRefused> add(PaperText text) {
      try {
        if (text.spot().page() < pages.size()) {
          pages.get(text.spot().page()).addAll(PaperPdf.place(text));
        }
        return Optional.empty();
      } catch (LetterRefused refused) {
        return Optional.of(refused);
      }
    }

    PaperSketch done() {
      List<PlacedPage> placed =
          pages.stream().map(page -> new PlacedPage(page, Optional.empty(), 0)).toList();
      return new PaperSketch(placed, Map.copyOf(fields), Map.copyOf(items));
    }
  }
}
