package org.sealready.ui.wizard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.sealready.draft.History;
import org.sealready.draft.NotSaved;
import org.sealready.draft.Unfinished;
import org.sealready.ui.common.Tasks;
import org.sealready.ui.typing.Alarm;

/**
 * Keeps the answers, and what is being typed, on disk: one save at a time in the background, and of
 * the states that come meanwhile only the last. What could not be saved is tried again with the
 * next answer, and after a while.
 */
public final class Saving {

  /** How long after a failure it is tried again. */
  static final Duration RETRY = Duration.ofSeconds(5);

  /** Where a filing is kept. */
  public interface Store {
    void keep(Content content) throws NotSaved;
  }

  /**
   * What is kept.
   *
   * @param typing what stands in editors and is no answer yet
   */
  public record Content(History history, Unfinished typing) {}

  private final Store store;
  private final Tasks tasks;
  private final ObjectProperty<SaveState> state;
  private final Alarm alarm;
  private final List<Consumer<Boolean>> settled = new ArrayList<>();
  private Optional<Content> waiting = Optional.empty();
  private Runnable retry = () -> {};
  private SaveState outcome;
  private boolean busy;
  private boolean typing;
  private boolean stopped;

  /**
   * @param state how it stands, as it is shown; what it is at first is so until the first save
   * @param alarm tries again what failed
   */
  public Saving(Store store, Tasks tasks, ObjectProperty<SaveState> state, Alarm alarm) {
    this.store = store;
    this.tasks = tasks;
    this.state = state;
    this.alarm = alarm;
    this.outcome = state.get();
  }

  /** Saves this as soon as the disk is free. */
  public void want(Content content) {
    waiting = Optional.of(content);
    start(true);
  }

  /** Tells whether something is typed that nobody has asked to save yet. */
  public void typing(boolean is) {
    typing = is;
    show();
  }

  /** Tries again what failed. */
  public void retry() {
    start(true);
  }

  /** Saves what is open, then tells whether everything is on disk. */
  public void finish(Consumer<Boolean> told) {
    settled.add(told);
    start(true);
    settle();
  }

  /** Tries nothing again from now on. */
  public void stop() {
    stopped = true;
    retry.run();
  }

  /**
   * @param seen whether the window says so; what is tried again by itself stays a failure until it
   *     is none
   */
  private void start(boolean seen) {
    if (busy || waiting.isEmpty()) {
      return;
    }
    Content next = waiting.get();
    waiting = Optional.empty();
    busy = true;
    retry.run();
    if (seen) {
      state.set(new SaveState.Saving());
    }
    tasks.run(
        () -> {
          store.keep(next);
          return next;
        },
        saved -> onEnd(Optional.empty()),
        failure -> onFailed(next, failure));
  }

  private void onFailed(Content lost, Exception failure) {
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
      outcome = new SaveState.Failed(failure.get());
      retry = stopped ? () -> {} : alarm.in(RETRY, () -> start(false));
      show();
    } else if (waiting.isPresent()) {
      start(true);
    } else {
      outcome = new SaveState.Saved();
      show();
    }
    settle();
  }

  /** That something is not on disk goes before what else there is to say. */
  private void show() {
    if (!busy) {
      boolean failed = outcome instanceof SaveState.Failed;
      state.set(typing && !failed ? new SaveState.Typing() : outcome);
    }
  }

  private void settle() {
    if (!busy) {
      List<Consumer<Boolean>> told = List.copyOf(settled);
      settled.clear();
      told.forEach(each -> each.accept(waiting.isEmpty()));
    }
  }
}
