package org.sealready.ui.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import org.sealready.paper.Slot;
import org.sealready.paper.Spot;

/** The places of the paper's own fields on the page. */
final class SlotLayer extends Group {

  private final PlacingModel model;
  private final SlotNames names;

  SlotLayer(PlacingModel model, SlotNames names) {
    this.model = model;
    this.names = names;
  }

  /** Builds those of the page that is shown. */
  void build(double units) {
    List<SlotBox> built = new ArrayList<>();
    for (Slot slot : model.form().blank().slots()) {
      for (Spot spot : slot.spots()) {
        if (spot.page() == model.page().get()) {
          built.add(box(slot, spot, units));
        }
      }
    }
    getChildren().setAll(built);
  }

  private SlotBox box(Slot slot, Spot spot, double units) {
    Chosen own = new Chosen.InField(slot.name());
    SlotBox box =
        new SlotBox(slot.name(), names.of(slot), spot.area(), () -> model.chosen().set(own));
    box.place(units);
    return box;
  }

  void mark(Optional<RenderedPage> sight) {
    Chosen chosen = model.chosen().get();
    for (var node : getChildren()) {
      SlotBox box = (SlotBox) node;
      Chosen own = new Chosen.InField(box.name());
      boolean filled = model.placement().get().fields().containsKey(box.name());
      boolean trouble = sight.flatMap(drawn -> drawn.trouble(own)).isPresent();
      box.mark(
          new SlotBox.Look(own.equals(chosen), filled, model.guesses().has(box.name()), trouble));
    }
  }

  /** The place at this point of the page, in millimetres. */
  Optional<SlotBox> at(double x, double y) {
    return getChildren().stream()
        .map(SlotBox.class::cast)
        .filter(box -> box.area().holds(x, y))
        .findFirst();
  }
}
