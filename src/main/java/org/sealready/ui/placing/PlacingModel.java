package org.sealready.ui.placing;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.form.Effective;
import org.sealready.form.Mask;
import org.sealready.paper.Content;
import org.sealready.paper.PaperPage;
import org.sealready.paper.Placement;
import org.sealready.paper.Slot;
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
  private final PlacedItems items;
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
    items = new PlacedItems(this, arrangement);
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

  /** What was placed by hand. */
  PlacedItems items() {
    return items;
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

  /** Puts a content into a field of the paper's own. */
  void fill(String field, Content content) {
    arrangement.change(placement().get().field(field, content));
    chosen.set(new Chosen.InField(field));
  }

  /**
   * Whether a field of the paper's own has room for what the content says: one of a row of fields
   * for a character each has not, and the content is placed over the row.
   */
  boolean takes(String field, Content content) {
    return form.blank().slot(field).filter(slot -> isForOne(slot) && !isOne(content)).isEmpty();
  }

  private static boolean isForOne(Slot slot) {
    return slot instanceof Slot.Text text && text.most() == 1;
  }

  private boolean isOne(Content content) {
    String says = text(content);
    return says.codePointCount(0, says.length()) <= 1 && !desk.isCode(content);
  }

  /** Leaves a field of the paper's own as it is. */
  void leave(String field) {
    arrangement.change(placement().get().without(field));
  }

  /** What was guessed and nobody has looked at. */
  Guesses guesses() {
    return guesses;
  }

  /** Chooses a field of the paper's own, and turns to its page. */
  void choose(Slot slot) {
    slot.spots().stream().findFirst().ifPresent(spot -> page.set(spot.page()));
    chosen.set(new Chosen.InField(slot.name()));
  }

  /** Removes what is chosen, or leaves the field that is. */
  void remove() {
    switch (chosen.get()) {
      case Chosen.Nothing nothing -> {}
      case Chosen.InField(String name) -> leave(name);
      case Chosen.OnPage(int index) -> {
        boolean wasGuess = guesses.hasChosen();
        items.remove(index);
        if (wasGuess) {
          guesses.toNext();
        }
      }
    }
  }

  void undo() {
    step(arrangement::undo);
  }

  void redo() {
    step(arrangement::redo);
  }

  /** Takes a step, and chooses what it has changed, on its page. */
  private void step(Runnable taken) {
    Placement before = placement().get();
    chosen.set(new Chosen.Nothing());
    taken.run();
    Chosen changed = Changed.between(before, placement().get());
    switch (changed) {
      case Chosen.Nothing nothing -> {}
      case Chosen.InField(String name) -> form.blank().slot(name).ifPresent(this::choose);
      case Chosen.OnPage(int index) -> items.choose(index);
    }
  }

  boolean canUndo() {
    return arrangement.canUndo();
  }

  boolean canRedo() {
    return arrangement.canRedo();
  }
}
