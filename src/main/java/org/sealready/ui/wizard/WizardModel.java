package org.sealready.ui.wizard;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.sealready.form.Field;
import org.sealready.form.Page;
import org.sealready.form.Question;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.task.Notice;

/** Where a person is in an open filing, and how far each step is. */
public final class WizardModel {

  /**
   * A step, and the field or the question of it that gets the focus; each jump is a place of its
   * own.
   */
  public record Place(Step step, Optional<Field<?>> field, Optional<Question> question) {

    /** A step, from its beginning or with the focus in this field. */
    public Place(Step step, Optional<Field<?>> field) {
      this(step, field, Optional.empty());
    }

    /** Who jumps to where he jumped before and has gone on from is brought there again. */
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  private final FormModel form;
  private final StepOrder order;
  private final StepStates states;
  private final ObservableSet<Step> lettersBeside = FXCollections.observableSet();

  /** Where a person came to a field from, to go back to when it is mended. */
  private Optional<Step> origin = Optional.empty();

  private final ReadOnlyObjectWrapper<Place> place;
  private final ObjectProperty<SaveState> saved = new SimpleObjectProperty<>(new SaveState.Saved());
  private final ObjectProperty<Optional<StepTaken>> taken =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty undoable = new SimpleBooleanProperty();
  private final BooleanProperty redoable = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Boolean>> letterWanted =
      new SimpleObjectProperty<>(Optional.empty());

  /** Continues at the step with this id, or begins at the first page with something to do. */
  public WizardModel(FormModel form, String at) {
    this.form = form;
    states = new StepStates(form);
    order = new StepOrder(form.form());
    Step first = order.find(at).orElseGet(this::firstToFill);
    place = new ReadOnlyObjectWrapper<>(new Place(first, Optional.empty()));
  }

  private Step firstToFill() {
    return steps().stream()
        .filter(
            step -> step instanceof Step.Fill(Page page) && form.of(page).firstError().isPresent())
        .findFirst()
        .orElse(steps().getFirst());
  }

  public FormModel form() {
    return form;
  }

  public List<Step> steps() {
    return order.steps();
  }

  public ReadOnlyObjectProperty<Place> place() {
    return place.getReadOnlyProperty();
  }

  public Step current() {
    return place.get().step();
  }

  public ObjectProperty<SaveState> saved() {
    return saved;
  }

  /** What a person is told about the whole filing after an action. */
  public ObjectProperty<Optional<Notice>> notice() {
    return notice;
  }

  /** What undo or redo did last, until something else is done or another screen is shown. */
  public ObjectProperty<Optional<StepTaken>> taken() {
    return taken;
  }

  /** Whether there is a change to take back. */
  public BooleanProperty undoable() {
    return undoable;
  }

  /** Whether there is a change to make again. */
  public BooleanProperty redoable() {
    return redoable;
  }

  /** Whether the letter stands beside the form; where nobody said, the room decides. */
  public ObjectProperty<Optional<Boolean>> letterWanted() {
    return letterWanted;
  }

  /** The pages beside which a person looks at the letters, not at the paper in his hand. */
  public ObservableSet<Step> lettersBeside() {
    return lettersBeside;
  }

  /** Whether the way on leads back to where a person came to this field from. */
  public boolean returns() {
    return origin.isPresent();
  }

  /** The step after the current one, or the one that a person came from. */
  public Optional<Step> following() {
    return origin.or(() -> order.after(current()));
  }

  /** The step before the current one. */
  public Optional<Step> previous() {
    return order.before(current());
  }

  /** Goes on, or to the first error of this page. */
  public void onNext() {
    if (origin.isPresent() || !onFirstProblem()) {
      following().ifPresent(this::onStep);
    }
  }

  /** Shows what is wrong on this page and goes to the first error, if there is one. */
  public boolean onFirstProblem() {
    if (!(current() instanceof Step.Fill(Page page))) {
      return false;
    }
    form.of(page).touch();
    Optional<Field<?>> first = form.of(page).firstError();
    first.ifPresent(field -> place.set(new Place(current(), first)));
    return first.isPresent();
  }

  public void onBack() {
    previous().ifPresent(this::onStep);
  }

  /** Goes to a step; a page that was changed shows what is still open there when it is left. */
  public void onStep(Step step) {
    origin = Optional.empty();
    leave(step);
    place.set(new Place(step, Optional.empty()));
  }

  /** Goes to a field, wherever it is asked; of one that follows from another, to that one. */
  public void onField(Field<?> wanted) {
    Field<?> field = form.form().askedFor(wanted, form.effective().get());
    Step step = stepOf(field);
    if (current() instanceof Step.Screen) {
      origin = Optional.of(current());
    }
    leave(step);
    place.set(new Place(step, Optional.of(field)));
  }

  /** Goes to a question that only a person can answer. */
  public void onQuestion(Question question) {
    Step review = new Step.Review();
    origin = Optional.empty();
    leave(review);
    place.set(new Place(review, Optional.empty(), Optional.of(question)));
  }

  /** Where this field is asked. */
  Step stepOf(Field<?> field) {
    return order.asking(field);
  }

  private void leave(Step next) {
    if (!next.equals(current())) {
      states.onLeft(current());
      taken.set(Optional.empty());
    }
  }

  /** How far the step is. */
  public StepState stateOf(Step step) {
    return states.of(step, current());
  }
}
