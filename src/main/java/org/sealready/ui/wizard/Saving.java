package org.sealready.ui.wizard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import org.sealready.ui.task.Failures;
import org.sealready.ui.task.LatestTask;
import org.sealready.ui.task.Tasks;
import org.sealready.ui.typing.Alarm;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.filing.History;
import org.sealready.vault.filing.Unfinished;

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
  private final LatestTask<Content> saving;
  private final ObjectProperty<SaveState> state;
  private final Alarm alarm;
  private final List<Consumer<Boolean>> settled = new ArrayList<>();
  private Optional<Content> unsaved = Optional.empty();
  private Runnable cancelRetry = () -> {};
  private SaveState outcome;
  private boolean typing;
  private boolean stopped;

  /**
   * @param state how it stands, as it is shown; what it is at first is so until the first save
   * @param alarm tries again what failed
   */
  public Saving(Store store, Tasks tasks, ObjectProperty<SaveState> state, Alarm alarm) {
    this.store = store;
    this.state = state;
    this.alarm = alarm;
    this.outcome = state.get();
    saving = LatestTask.tellingEach(tasks, saved -> onSaved(), this::onFailed);
  }

  /** Saves this as soon as the disk is free. */
  public void want(Content content) {
    unsaved = Optional.of(content);
    if (!saving.isBusy()) {
      state.set(new SaveState.Saving());
    }
    save(content);
  }

  /** Tells whether something is typed that nobody has asked to save yet. */
  public void typing(boolean is) {
    typing = is;
    show();
  }

  /** Tries again what failed. */
  public void retry() {
    if (!saving.isBusy()) {
      unsaved.ifPresent(this::want);
    }
  }

  /** Saves what is open, then tells whether everything is on disk. */
  public void finish(Consumer<Boolean> told) {
    settled.add(told);
    retry();
    settle();
  }

  /** Tries nothing again from now on. */
  public void stop() {
    stopped = true;
    cancelRetry.run();
  }

  /** What is tried again by itself stays a failure in the window until it is none. */
  private void retryUnseen() {
    unsaved.ifPresent(this::save);
  }

  private void save(Content content) {
    cancelRetry.run();
    saving.want(
        () -> {
          store.keep(content);
          return content;
        });
  }

  private void onSaved() {
    if (!saving.isBusy()) {
      unsaved = Optional.empty();
    }
    onEnd(new SaveState.Saved());
  }

  private void onFailed(Exception failure) {
    NotSaved.Kind why = Failures.unsaved(failure);
    if (!saving.isBusy() && !stopped) {
      cancelRetry = alarm.in(RETRY, this::retryUnseen);
    }
    onEnd(new SaveState.Failed(why));
  }

  /** What was wanted meanwhile is saved next, and its outcome counts instead. */
  private void onEnd(SaveState ended) {
    if (saving.isBusy()) {
      state.set(new SaveState.Saving());
      return;
    }
    outcome = ended;
    show();
    settle();
  }

  /** That something is not on disk goes before what else there is to say. */
  private void show() {
    if (!saving.isBusy()) {
      boolean failed = outcome instanceof SaveState.Failed;
      state.set(typing && !failed ? new SaveState.Typing() : outcome);
    }
  }

  private void settle() {
    if (!saving.isBusy()) {
      List<Consumer<Boolean>> told = List.copyOf(settled);
      settled.clear();
      told.forEach(each -> each.accept(unsaved.isEmpty()));
    }
  }
}
