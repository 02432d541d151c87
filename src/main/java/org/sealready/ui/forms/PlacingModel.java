package org.sealready.ui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.blank.Area;
import org.sealready.blank.BlankPage;
import org.sealready.blank.Content;
import org.sealready.blank.Item;
import org.sealready.blank.Placement;
import org.sealready.blank.Spot;
import org.sealready.form.Answers;
import org.sealready.service.FormDesk;
import org.sealready.service.OfficialForm;
import org.sealready.ui.common.Tasks;

/** A form that is being arranged, with the values of one filing in view. */
public final class PlacingModel {

  private final FormDesk desk;
  private final OfficialForm form;
  private final Answers answers;
  private final Keeping keeping;
  private final Drawing drawing;
  private final History<Placement> history = new History<>();
  private final ReadOnlyObjectWrapper<Placement> placement;
  private final ObjectProperty<Chosen> chosen = new SimpleObjectProperty<>(new Chosen.Nothing());
  private final IntegerProperty page = new SimpleIntegerProperty();
  private Optional<Placement> held = Optional.empty();

  /**
   * @param answers of the filing whose values are shown
   * @param drawingTasks draws the page
   * @param savingTasks keeps what goes where
   */
  public PlacingModel(
      FormDesk desk, OfficialForm form, Answers answers, Tasks drawingTasks, Tasks savingTasks) {
    this.desk = desk;
    this.form = form;
    this.answers = answers;
    placement = new ReadOnlyObjectWrapper<>(form.placement());
    keeping = new Keeping(changed -> desk.place(form, changed), savingTasks);
    drawing = new Drawing(this, drawingTasks);
    placement.subscribe(changed -> drawing.draw());
    page.subscribe(turned -> drawing.draw());
  }

  public OfficialForm form() {
    return form;
  }

  FormDesk desk() {
    return desk;
  }

  Answers answers() {
    return answers;
  }

  Keeping keeping() {
    return keeping;
  }

  Drawing drawing() {
    return drawing;
  }

  public ReadOnlyObjectProperty<Placement> placement() {
    return placement.getReadOnlyProperty();
  }

  ObjectProperty<Chosen> chosen() {
    return chosen;
  }

  IntegerProperty page() {
    return page;
  }

  BlankPage currentPage() {
    return form.blank().pages().get(page.get());
  }

  List<Item> items() {
    return placement.get().items();
  }

  /** What was placed by hand and is chosen. */
  Optional<Item> chosenItem() {
    return chosen.get() instanceof Chosen.OnPage(int index) && index < items().size()
        ? Optional.of(items().get(index))
        : Optional.empty();
  }

  /** What the content says in this filing. */
  String text(Content content) {
    return desk.text(answers, content);
  }

  /** Puts a content onto the page at this point, into the cell that is there. */
  void add(Content content, double x, double y) {
    Item item = new Landing(currentPage(), content, text(content), desk.isCode(content)).at(x, y);
    List<Item> more = new ArrayList<>(items());
    more.add(new Item(new Spot(page.get(), item.spot().area()), item.style(), content));
    change(placement.get().items(more));
    chosen.set(new Chosen.OnPage(more.size() - 1));
  }

  /** Puts a content into a field of the paper's own. */
  void fill(String field, Content content) {
    change(placement.get().field(field, content));
    chosen.set(new Chosen.InField(field));
  }

  /** Leaves a field of the paper's own as it is. */
  void leave(String field) {
    change(placement.get().without(field));
  }

  /** Changes what was placed by hand. */
  void replace(int index, Item item) {
    change(with(index, item));
  }

  private Placement with(int index, Item item) {
    List<Item> others = new ArrayList<>(items());
    others.set(index, item);
    return placement.get().items(others);
  }

  /** From now on until {@link #release} all moves are one step. */
  void hold() {
    held = Optional.of(placement.get());
  }

  /** Moves what is held. */
  void drag(int index, Area area) {
    placement.set(with(index, items().get(index).area(area)));
  }

  void release() {
    held.filter(before -> !before.equals(placement.get())).ifPresent(this::settle);
    held = Optional.empty();
  }

  private void settle(Placement before) {
    history.leave(before);
    keeping.keep(placement.get());
  }

  /** Moves and widens what is chosen, in millimetres. */
  void nudge(double right, double down, double wider) {
    if (chosen.get() instanceof Chosen.OnPage(int index)) {
      chosenItem()
          .map(Item::spot)
          .map(Spot::area)
          .map(
              area ->
                  area.at(area.x() + right, area.y() + down)
                      .sized(Math.max(1, area.width() + wider), area.height()))
          .ifPresent(area -> replace(index, items().get(index).area(area)));
    }
  }

  /** Removes what is chosen, or leaves the field that is. */
  void remove() {
    switch (chosen.get()) {
      case Chosen.Nothing nothing -> {}
      case Chosen.InField(String name) -> leave(name);
      case Chosen.OnPage(int index) -> {
        List<Item> fewer = new ArrayList<>(items());
        fewer.remove(index);
        chosen.set(new Chosen.Nothing());
        change(placement.get().items(fewer));
      }
    }
  }

  private void change(Placement changed) {
    if (!changed.equals(placement.get())) {
      Placement before = placement.get();
      placement.set(changed);
      settle(before);
    }
  }

  void undo() {
    history.back(placement.get()).ifPresent(this::restore);
  }

  void redo() {
    history.again(placement.get()).ifPresent(this::restore);
  }

  boolean canUndo() {
    return history.canGoBack();
  }

  boolean canRedo() {
    return history.canGoAgain();
  }

  private void restore(Placement state) {
    chosen.set(new Chosen.Nothing());
    placement.set(state);
    keeping.keep(state);
  }
}
