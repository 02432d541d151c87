package org.sealready.ui.placing;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sealready.paper.Placement;
import org.sealready.ui.task.Failures;
import org.sealready.ui.task.LatestTask;
import org.sealready.ui.task.Tasks;
import org.sealready.vault.file.NotSaved;

/** Keeps what goes where after every change; of several changes in a row the last one counts. */
final class PlacementSaving {

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
  private final LatestTask<Placement> keeping;
  private Runnable waiting = () -> {};
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Kept());

  PlacementSaving(Store store, Tasks tasks) {
    this.store = store;
    keeping =
        LatestTask.tellingEach(
            tasks,
            kept -> onEnd(new State.Kept()),
            failure -> onEnd(new State.Failed(Failures.unsaved(failure))));
  }

  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  void keep(Placement placement) {
    state.set(new State.Going());
    keeping.want(
        () -> {
          store.keep(placement);
          return placement;
        });
  }

  /** Runs this at once, or when the change that is being kept has ended. */
  void whenEnded(Runnable then) {
    if (state.get() instanceof State.Going) {
      waiting = then;
    } else {
      then.run();
    }
  }

  private void onEnd(State ended) {
    state.set(keeping.isBusy() ? new State.Going() : ended);
    if (!keeping.isBusy()) {
      Runnable then = waiting;
      waiting = () -> {};
      then.run();
    }
  }
}
