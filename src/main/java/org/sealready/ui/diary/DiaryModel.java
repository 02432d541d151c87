package org.sealready.ui.diary;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sealready.journey.JourneyRecord;
import org.sealready.service.journey.RecordText;

/** What was written down on the way of a filing; each change is kept at once. */
public final class DiaryModel {

  private final FollowedText keeper;
  private final Clock clock;
  private final List<String> strange;
  private final ReadOnlyObjectWrapper<JourneyRecord> record;
  private Noting noting = Noting.NONE;

  /** The record before what is being typed. */
  private Optional<JourneyRecord> untyped = Optional.empty();

  /**
   * @param clock tells the time of what is written down, in China
   */
  public DiaryModel(FollowedText keeper, Clock clock) {
    this.keeper = keeper;
    this.clock = clock;
    RecordText.Read read = RecordText.read(keeper.kept());
    strange = read.strange();
    if (!strange.isEmpty()) {
      String whole = keeper.kept();
      keeper.keepApart(whole);
      keeper.keep(RecordText.write(read.record(), ""));
    }
    record = new ReadOnlyObjectWrapper<>(read.record());
  }

  public Clock clock() {
    return clock;
  }

  public ReadOnlyObjectProperty<JourneyRecord> record() {
    return record.getReadOnlyProperty();
  }

  /** The places of what was kept that could not be understood, and is kept apart as it was. */
  public List<String> strange() {
    return strange;
  }

  /** From now on this one is told of what can be taken back. */
  public void onNoted(Noting receiver) {
    noting = receiver;
  }

  /** Changes the record; what stays equal is not kept anew. */
  public void change(UnaryOperator<JourneyRecord> change) {
    change(change, noting);
  }

  /**
   * Changes the record and, in the same step of undo, something else.
   *
   * @param back puts what was there before beside the record
   * @param again puts what comes there
   */
  public void change(UnaryOperator<JourneyRecord> change, Runnable back, Runnable again) {
    change(change, noting.followedBy(back, again));
  }

  private void change(UnaryOperator<JourneyRecord> change, Noting receiver) {
    typed();
    JourneyRecord before = record.get();
    JourneyRecord now = change.apply(before);
    if (!now.equals(before)) {
      note(before, now, receiver);
      keep(now);
    }
  }

  /** Changes the record while somebody types, until {@link #typed}: all of that is one step. */
  public void type(UnaryOperator<JourneyRecord> change) {
    JourneyRecord before = record.get();
    JourneyRecord now = change.apply(before);
    if (!now.equals(before)) {
      untyped = untyped.or(() -> Optional.of(before));
      keep(now);
    }
  }

  /** What was typed is complete. */
  public void typed() {
    untyped.ifPresent(before -> note(before, record.get(), noting));
    untyped = Optional.empty();
  }

  private void note(JourneyRecord before, JourneyRecord now, Noting receiver) {
    if (isStep(before, now)) {
      receiver.noted(() -> put(before), () -> put(now));
    }
  }

  /**
   * Whether undo takes this back. A name that is typed is taken back by its own field, and that
   * calendars were made stays true.
   */
  private static boolean isStep(JourneyRecord before, JourneyRecord now) {
    return !now.naming(before.names()).equals(before) && now.calendar().equals(before.calendar());
  }

  /** Goes to an earlier or later state; what undo leaves alone stays. */
  private void put(JourneyRecord wanted) {
    JourneyRecord now = record.get();
    keep(wanted.naming(now.names()).inCalendars(now.calendar()));
  }

  private void keep(JourneyRecord now) {
    record.set(now);
    keeper.keep(RecordText.write(now, keeper.kept()));
  }
}
