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
  private final Runnable enter;

  /**
   * @param enter what Enter does in the chosen place
   */
  SlotLayer(PlacingModel model, SlotNames names, Runnable enter) {
    this.model = model;
    this.enter = enter;
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
    SlotBox box = new SlotBox(slot.name(), names.of(slot), spot.area(), use(slot.name()));
    box.place(units);
    return box;
  }

  private SlotBox.Use use(String name) {
    return new SlotBox.Use() {
      @Override
      public void choose() {
        model.chosen().set(new Chosen.InField(name));
      }

      @Override
      public void enter() {
        enter.run();
      }

      @Override
      public void step(int by) {
        go(by);
      }
    };
  }

  /** The focus goes over the places one by one, as they are read. */
  private void go(int by) {
    int at = boxes().indexOf(getScene().getFocusOwner());
    boxes().get(Math.clamp(at + by, 0, boxes().size() - 1)).requestFocus();
  }

  private List<SlotBox> boxes() {
    return getChildren().stream().map(SlotBox.class::cast).toList();
  }

  /** The place that is chosen, else the first one: all of them are one stop of the Tab key. */
  private Optional<SlotBox> stop() {
    return chosen().or(() -> boxes().stream().findFirst());
  }

  /** The focus on the page goes on to what is chosen now. */
  void follow() {
    boolean isHere = getScene() != null && boxes().contains(getScene().getFocusOwner());
    stop().filter(box -> isHere && !isAt(box)).ifPresent(SlotBox::requestFocus);
  }

  private boolean isAt(SlotBox box) {
    return getScene().getFocusOwner() instanceof SlotBox now && now.name().equals(box.name());
  }

  /** Puts the focus on the page; whether it has such a place. */
  boolean enter() {
    stop().ifPresent(SlotBox::requestFocus);
    return stop().isPresent();
  }

  /** The place of the chosen field. */
  Optional<SlotBox> chosen() {
    return boxes().stream()
        .filter(box -> new Chosen.InField(box.name()).equals(model.chosen().get()))
        .findFirst();
  }

  void mark(Optional<RenderedPage> sight) {
    Chosen chosen = model.chosen().get();
    Optional<SlotBox> stop = stop();
    for (SlotBox box : boxes()) {
      box.setFocusTraversable(stop.filter(box::equals).isPresent());
      Chosen own = new Chosen.InField(box.name());
      boolean filled = model.placement().get().fields().containsKey(box.name());
      boolean trouble = sight.flatMap(drawn -> drawn.trouble(own)).isPresent();
      box.mark(
          new SlotBox.Look(own.equals(chosen), filled, model.guesses().has(box.name()), trouble));
    }
  }

  /** The place at this point of the page, in millimetres. */
  Optional<SlotBox> at(double x, double y) {
    return boxes().stream().filter(box -> box.area().holds(x, y)).findFirst();
  }
}
