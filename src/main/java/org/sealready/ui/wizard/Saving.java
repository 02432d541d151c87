package org.sealready.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.sealready.draft.History;
import org.sealready.draft.NotSaved;
import org.sealready.ui.common.Tasks;

/**
 * Keeps the answers on disk as they are given: one save at a time in the background, and of the
 * states that come meanwhile only the last. What could not be saved is tried again with the next
 * answer.
 */
public final class Saving {

  /** Where a filing is kept. */
  public interface Store {
    void keep(History history) throws NotSaved;
  }

  private final Store store;
  private final Tasks tasks;
  private final ObjectProperty<SaveState> state;
  private final List<Consumer<Boolean>> settled = new ArrayList<>();
  private Optional<History> waiting = Optional.empty();
  private boolean busy;

  public Saving(Store store, Tasks tasks, ObjectProperty<SaveState> state) {
    this.store = store;
    this.tasks = tasks;
    this.state = state;
  }

  /** Saves the filing with this history as soon as the disk is free. */
  public void want(History history) {
    waiting = Optional.of(history);
    start();
  }

  /** Tries again what failed. */
  public void retry() {
    start();
  }

  /** Saves what is open, then tells whether everything is on disk. */
  public void finish(Consumer<Boolean> outcome) {
    settled.add(outcome);
    start();
    settle();
  }

  private void start() {
    if (busy || waiting.isEmpty()) {
      return;
    }
    History next = waiting.get();
    waiting = Optional.empty();
    busy = true;
    state.set(new SaveState.Saving());
    tasks.run(
        () -> {
          store.keep(next);
          return next;
        },
        saved -> onEnd(Optional.empty()),
        failure -> onFailed(next, failure));
  }

  private void onFailed(History lost, Exception failure) {
    if (waiting.isEmpty()) {
      waiting = Optional.of(lost);
      NotSaved.Kind why = failure instanceof NotSaved known ? known.kind() : NotSaved.Kind.OTHER;
      onEnd(Optional.of(why));
    } else {
      onEnd(Optional.empty());
    }
  }

  private void onEnd(Optional<NotSaved.Kind> failure) {
    busy = false;
    if (failure.isPresent()) {
      state.set(new SaveState.Failed(failure.get()));
    } else if (waiting.isPresent()) {
      start();
    } else {
      state.set(new SaveState.Saved());
    }
    settle();
  }

  private void settle() {
    if (!busy) {
      List<Consumer<Boolean>> told = List.copyOf(settled);
      settled.clear();
      told.forEach(each -> each.accept(waiting.isEmpty()));
    }
  }
}
