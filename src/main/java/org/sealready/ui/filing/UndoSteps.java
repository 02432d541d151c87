package org.sealready.ui.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.service.filings.FilingSession;
import org.sealready.ui.diary.Noting;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.StepTaken;
import org.sealready.ui.wizard.WizardModel;

/**
 * What a person did in the open filing, in its order: answers given, and what was ticked or written
 * down beside them. Undo takes back the last of it, whichever it is; behind the first of it come
 * the answers of earlier sessions.
 */
final class UndoSteps {

  /** One of them. */
  private sealed interface Done {

    /** A moment of the history of the answers. */
    record Answered() implements Done {}

    /** Something beside the answers, noted on this screen. */
    record Noted(Runnable back, Runnable again, Step where) implements Done {}
  }

  private final FilingSession session;
  private final WizardModel wizard;
  private final Runnable save;
  private final List<Done> done = new ArrayList<>();
  private int at;

  /**
   * @param save keeps what was taken back or made again
   */
  UndoSteps(FilingSession session, WizardModel wizard, Runnable save) {
    this.session = session;
    this.wizard = wizard;
    this.save = save;
    offer();
  }

  /** Says whether there is a step to take back or to make again. */
  void offer() {
    wizard.undoable().set(canUndo());
    wizard.redoable().set(canRedo());
  }

  /** The history keeps so many moments; a step before the first of them can no longer be undone. */
  private boolean canUndo() {
    return isNoted(at - 1) || session.canUndo();
  }

  private boolean canRedo() {
    return isNoted(at) || session.canRedo();
  }

  private boolean isNoted(int place) {
    return place >= 0 && place < done.size() && done.get(place) instanceof Done.Noted;
  }

  /** The history has got another moment. */
  void answered() {
    add(new Done.Answered());
  }

  /** Keeps what is noted where the person is then. */
  Noting noting() {
    return noting(wizard::current);
  }

  /** Keeps what is noted on this screen. */
  Noting noting(Supplier<Step> where) {
    return (back, again) -> add(new Done.Noted(back, again, where.get()));
  }

  private void add(Done step) {
    done.subList(at, done.size()).clear();
    done.add(step);
    at++;
    wizard.taken().set(Optional.empty());
    offer();
  }

  /** Takes the last step back. */
  void undo() {
    if (at == 0) {
      done.addFirst(new Done.Answered());
      at++;
    }
    at--;
    go(done.get(at), session::undo, Done.Noted::back, StepTaken.Way.BACK);
  }

  /** Makes it again. */
  void redo() {
    if (at == done.size()) {
      done.add(new Done.Answered());
    }
    at++;
    go(done.get(at - 1), session::redo, Done.Noted::again, StepTaken.Way.AGAIN);
  }

  private void go(
      Done step, Runnable history, Function<Done.Noted, Runnable> note, StepTaken.Way way) {
    switch (step) {
      case Done.Answered answered -> {
        history.run();
        showAnswers(way);
      }
      case Done.Noted noted -> {
        note.apply(noted).run();
        show(noted.where());
        tell(way, List.of());
      }
    }
  }

  /** Shows the answers that the history is at, beginning with the first that has changed. */
  private void showAnswers(StepTaken.Way way) {
    wizard.notice().set(Optional.empty());
    FormModel form = wizard.form();
    Answers before = form.answers().get();
    Answers after = session.history().now().answers();
    form.restore(after);
    new ChangedPlace(form.form(), before, after).show(wizard);
    save.run();
    tell(way, form.form().differing(before, after));
  }

  /** The person is at it now, and reads there what it was. */
  private void tell(StepTaken.Way way, List<Field<?>> fields) {
    wizard.taken().set(Optional.of(new StepTaken(way, fields, wizard.current())));
  }

  private void show(Step where) {
    if (!where.equals(wizard.current())) {
      wizard.onStep(where);
    }
  }
}
