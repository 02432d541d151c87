package org.sealready.ui.placing;

import java.util.List;
import java.util.stream.Stream;
import org.sealready.paper.Slot;

/** The fields of a paper whose content was matched by name and that nobody has looked at. */
final class Guesses {

  private final PlacingModel model;
  private final Arrangement arrangement;

  Guesses(PlacingModel model, Arrangement arrangement) {
    this.model = model;
    this.arrangement = arrangement;
  }

  /** Whether the content of this field is one. */
  boolean has(String field) {
    return model.placement().get().guessed().contains(field);
  }

  int count() {
    return model.placement().get().guessed().size();
  }

  /** The one in the chosen field is right; goes on to the next one. Whether there was one. */
  boolean agree() {
    if (model.chosen().get() instanceof Chosen.InField(String name) && has(name)) {
      arrangement.change(model.placement().get().agreed(name));
      toNext();
      return true;
    }
    return false;
  }

  /** Chooses the next one below the chosen field, else from the first field on. */
  void toNext() {
    List<Slot> slots = model.form().blank().slots();
    int from =
        model.chosen().get() instanceof Chosen.InField(String name)
            ? slots.stream().map(Slot::name).toList().indexOf(name) + 1
            : 0;
    Stream.concat(slots.stream().skip(from), slots.stream())
        .filter(slot -> has(slot.name()))
        .findFirst()
        .ifPresent(model::choose);
  }
}
