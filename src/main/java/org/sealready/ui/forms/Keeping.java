package org.sealready.ui.forms;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sealready.blank.Placement;
import org.sealready.draft.NotSaved;
import org.sealready.ui.common.Tasks;

/** Keeps what goes where after every change; of several changes in a row the last one counts. */
final class Keeping {

  /** How the last change fared. */
  sealed interface State {
    record Kept() implements State {}

    record Going() implements State {}

    record Failed(NotSaved.Kind why) implements State {}
  }

  /** Where it is kept. */
  interface Store {
    void keep(Placement placement) throws NotSaved;
  }

  private final Store store;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Kept());
  private Optional<Placement> waiting = Optional.empty();

  Keeping(Store store, Tasks tasks) {
    this.store = store;
    this.tasks = tasks;
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  void keep(Placement placement) {
    if (state.get() instanceof State.Going) {
      waiting = Optional.of(placement);
      return;
    }
    state.set(new State.Going());
    tasks.run(
        () -> {
          store.keep(placement);
          return placement;
        },
        kept -> onDone(new State.Kept()),
        failure -> onDone(new State.Failed(((NotSaved) failure).kind())));
  }

  private void onDone(State done) {
    state.set(done);
    Optional<Placement> next = waiting;
    waiting = Optional.empty();
    next.ifPresent(this::keep);
  }
}
