package org.sealready.ui.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sealready.paper.Item;
import org.sealready.paper.Placement;
import org.sealready.paper.Slot;

/**
 * What was guessed, by the names of fields or by printed words, and nobody has looked at: fields
 * first, as they are read, then what stands on the pages.
 */
final class Guesses {

  private final PlacingModel model;
  private final Arrangement arrangement;

  Guesses(PlacingModel model, Arrangement arrangement) {
    this.model = model;
    this.arrangement = arrangement;
  }

  private Placement placement() {
    return model.placement().get();
  }

  /** Whether the content of this field is one. */
  boolean has(String field) {
    return placement().guessed().contains(field);
  }

  /** Whether what is chosen is one. */
  boolean hasChosen() {
    return isOne(model.chosen().get());
  }

  private boolean isOne(Chosen place) {
    return switch (place) {
      case Chosen.Nothing nothing -> false;
      case Chosen.InField(String name) -> has(name);
      case Chosen.OnPage(int index) ->
          index < model.items().all().size() && model.items().all().get(index).guessed();
    };
  }

  int count() {
    return placement().guesses();
  }

  /** The chosen one is right; goes on to the next one. Whether there was one. */
  boolean agree() {
    if (!hasChosen()) {
      return false;
    }
    switch (model.chosen().get()) {
      case Chosen.Nothing nothing -> {}
      case Chosen.InField(String name) -> arrangement.change(placement().agreed(name));
      case Chosen.OnPage(int index) ->
          model.items().replace(index, model.items().all().get(index).agreed());
    }
    toNext();
    return true;
  }

  /** What is chosen is right, or has been put right: the next one. */
  void goOn() {
    if (!agree()) {
      toNext();
    }
  }

  /** On pages nothing else is listed: the first one is shown at once. */
  void begin() {
    if (model.form().blank().slots().isEmpty()) {
      toNext();
    }
  }

  /** All of them are right, in one step. */
  void agreeToAll() {
    arrangement.change(placement().agreed());
  }

  /** Chooses the next one behind what is chosen, else the first of all. */
  void toNext() {
    List<Chosen> places = places();
    int from = places.indexOf(model.chosen().get()) + 1;
    Stream.concat(places.stream().skip(from), places.stream())
        .filter(this::isOne)
        .findFirst()
        .ifPresent(this::choose);
  }

  private List<Chosen> places() {
    List<Chosen> places = new ArrayList<>();
    for (Slot slot : model.form().blank().slots()) {
      places.add(new Chosen.InField(slot.name()));
    }
    List<Item> items = model.items().all();
    for (int i = 0; i < items.size(); i++) {
      places.add(new Chosen.OnPage(i));
    }
    return places;
  }

  private void choose(Chosen place) {
    switch (place) {
      case Chosen.Nothing nothing -> {}
      case Chosen.InField(String name) -> model.form().blank().slot(name).ifPresent(model::choose);
      case Chosen.OnPage(int index) -> model.items().choose(index);
    }
  }
}
