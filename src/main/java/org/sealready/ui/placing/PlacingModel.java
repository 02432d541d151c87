package org.sealready.ui.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.form.Effective;
import org.sealready.form.Mask;
import org.sealready.paper.Area;
import org.sealready.paper.Content;
import org.sealready.paper.Item;
import org.sealready.paper.PaperPage;
import org.sealready.paper.Placement;
import org.sealready.paper.Slot;
import org.sealready.paper.Spot;
import org.sealready.service.paper.OfficialPaper;
import org.sealready.service.paper.PaperEditor;
import org.sealready.ui.task.Tasks;

/** A form that is being arranged, with the values of one filing in view. */
public final class PlacingModel {

  private final PaperEditor desk;
  private final OfficialPaper form;
  private final Effective effective;
  private final Effective shown;
  private final PlacementSaving keeping;
  private final PageDrawing drawing;
  private final Arrangement arrangement;
  private final Guesses guesses;
  private final ObjectProperty<Chosen> chosen = new SimpleObjectProperty<>(new Chosen.Nothing());
  private final IntegerProperty page = new SimpleIntegerProperty();
  private Runnable typed = () -> {};

  /**
   * @param effective of the filing whose values are shown
   * @param drawingTasks draws the page
   * @param savingTasks keeps what goes where
   */
  public PlacingModel(
      PaperEditor desk,
      OfficialPaper form,
      Effective effective,
      Tasks drawingTasks,
      Tasks savingTasks) {
    this.desk = desk;
    this.form = form;
    this.effective = effective;
    this.shown = Mask.shown(desk.catalogue().form(), effective);
    page.set(form.firstPage());
    keeping = new PlacementSaving(changed -> desk.place(form, changed), savingTasks);
    arrangement = new Arrangement(form.placement(), keeping::keep);
    guesses = new Guesses(this, arrangement);
    drawing = new PageDrawing(this, drawingTasks);
    placement().subscribe(changed -> drawing.draw());
    page.subscribe(turned -> drawing.draw());
  }

  public OfficialPaper form() {
    return form;
  }

  PaperEditor desk() {
    return desk;
  }

  Effective effective() {
    return effective;
  }

  /** The same without numbers that a screen must not show. */
  Effective shown() {
    return shown;
  }

  /**
   * Tells who is asked for what is being typed.
   *
   * @param takeOver takes it over as it stands
   */
  void onHandOver(Runnable takeOver) {
    typed = takeOver;
  }

  /** Takes over what is being typed, as it stands. */
  public void handOver() {
    typed.run();
  }

  /** Runs this as soon as nothing is left to keep, however the last change fared. */
  public void whenKept(Runnable then) {
    keeping.whenEnded(then);
  }

  PlacementSaving keeping() {
    return keeping;
  }

  PageDrawing drawing() {
    return drawing;
  }

  public ReadOnlyObjectProperty<Placement> placement() {
    return arrangement.now();
  }

  ObjectProperty<Chosen> chosen() {
    return chosen;
  }

  IntegerProperty page() {
    return page;
  }

  PaperPage currentPage() {
    return form.blank().pages().get(page.get());
  }

  List<Item> items() {
    return placement().get().items();
  }

  /** What was placed by hand and is chosen. */
  Optional<Item> chosenItem() {
    return chosen.get() instanceof Chosen.OnPage(int index) && index < items().size()
        ? Optional.of(items().get(index))
        : Optional.empty();
  }

  /** What the content says in this filing, as the screen may show it. */
  String shown(Content content) {
    return desk.text(shown, content);
  }

  /** What the content says in this filing. */
  String text(Content content) {
    return desk.text(effective, content);
  }

  /** How a content lands on the page that is shown. */
  DropPlacement landing(Content content) {
    return new DropPlacement(currentPage(), content, text(content), desk.isCode(content));
  }

  /** Puts a content onto the page at this point, into the cell that is there. */
  void add(Content content, double x, double y) {
    Item item = landing(content).at(x, y);
    List<Item> more = new ArrayList<>(items());
    more.add(new Item(new Spot(page.get(), item.spot().area()), item.style(), content));
    arrangement.change(placement().get().items(more));
    chosen.set(new Chosen.OnPage(more.size() - 1));
  }

  /** Puts a content into a field of the paper's own. */
  void fill(String field, Content content) {
    arrangement.change(placement().get().field(field, content));
    chosen.set(new Chosen.InField(field));
  }

  /** Leaves a field of the paper's own as it is. */
  void leave(String field) {
    arrangement.change(placement().get().without(field));
  }

  /** What was matched by name and nobody has looked at. */
  Guesses guesses() {
    return guesses;
  }

  /** Chooses a field of the paper's own, and turns to its page. */
  void choose(Slot slot) {
    slot.spots().stream().findFirst().ifPresent(spot -> page.set(spot.page()));
    chosen.set(new Chosen.InField(slot.name()));
  }

  /** Changes what was placed by hand. */
  void replace(int index, Item item) {
    arrangement.change(with(index, item));
  }

  private Placement with(int index, Item item) {
    List<Item> others = new ArrayList<>(items());
    others.set(index, item);
    return placement().get().items(others);
  }

  /** From now on until {@link #release} all moves are one step. */
  void hold() {
    arrangement.hold();
  }

  /** Moves what is held. */
  void drag(int index, Area area) {
    arrangement.pass(with(index, items().get(index).area(area)));
  }

  void release() {
    arrangement.release();
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
        arrangement.change(placement().get().items(fewer));
      }
    }
  }

  void undo() {
    chosen.set(new Chosen.Nothing());
    arrangement.undo();
  }

  void redo() {
    chosen.set(new Chosen.Nothing());
    arrangement.redo();
  }

  boolean canUndo() {
    return arrangement.canUndo();
  }

  boolean canRedo() {
    return arrangement.canRedo();
  }
}
