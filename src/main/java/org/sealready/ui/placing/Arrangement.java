package org.sealready.ui.placing;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sealready.paper.Placement;

/** What goes where now, and what went where before: every change is a step that is kept. */
final class Arrangement {

  private final ReadOnlyObjectWrapper<Placement> now;
  private final History<Placement> history = new History<>();
  private final Consumer<Placement> keep;
  private Optional<Placement> held = Optional.empty();

  /**
   * @param keep keeps what every step ends with
   */
  Arrangement(Placement first, Consumer<Placement> keep) {
    this.now = new ReadOnlyObjectWrapper<>(first);
    this.keep = keep;
  }

  ReadOnlyObjectProperty<Placement> now() {
    return now.getReadOnlyProperty();
  }

  /** A step. */
  void change(Placement changed) {
    if (!changed.equals(now.get())) {
      Placement before = now.get();
      now.set(changed);
      settle(before);
    }
  }

  /** From now on until {@link #release} everything is one step. */
  void hold() {
    held = Optional.of(now.get());
  }

  /** A part of the step that is held. */
  void pass(Placement passing) {
    now.set(passing);
  }

  void release() {
    held.filter(before -> !before.equals(now.get())).ifPresent(this::settle);
    held = Optional.empty();
  }

  private void settle(Placement before) {
    history.leave(before);
    keep.accept(now.get());
  }

  void undo() {
    history.back(now.get()).ifPresent(this::restore);
  }

  void redo() {
    history.again(now.get()).ifPresent(this::restore);
  }

  boolean canUndo() {
    return history.canGoBack();
  }

  boolean canRedo() {
    return history.canGoAgain();
  }

  private void restore(Placement state) {
    now.set(state);
    keep.accept(state);
  }
}
