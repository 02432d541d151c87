package org.sealready.ui.rejection;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sealready.service.rejection.KeptReason;
import org.sealready.service.rejection.RejectionRound;
import org.sealready.service.rejection.RejectionRounds;
import org.sealready.ui.diary.FollowedText;
import org.sealready.ui.diary.Noting;

/** The rounds of a filing; each change is kept at once. */
final class KeptRounds {

  private final FollowedText keeper;
  private final ReasonStates states;
  private final ReadOnlyObjectWrapper<RejectionRounds> rounds =
      new ReadOnlyObjectWrapper<>(RejectionRounds.NONE);
  private Noting noting = Noting.NONE;

  KeptRounds(FollowedText keeper, ReasonStates states) {
    this.keeper = keeper;
    this.states = states;
  }

  /** Reads what is kept, and tells whether it could be read; else it is kept apart. */
  boolean load() {
    Optional<RejectionRounds> kept = RejectionRounds.read(keeper.kept());
    kept.ifPresentOrElse(rounds::set, () -> keeper.keepApart(keeper.kept()));
    return kept.isPresent();
  }

  ReadOnlyObjectProperty<RejectionRounds> all() {
    return rounds.getReadOnlyProperty();
  }

  /** Place of the last round; -1 where there is none. */
  int last() {
    return rounds.get().all().size() - 1;
  }

  /** How many reasons of the last round are open. */
  long open() {
    return rounds.get().all().stream()
        .skip(Math.max(0, last()))
        .flatMap(round -> states.of(round, true).stream())
        .filter(ShownReason::isOpen)
        .count();
  }

  /**
   * Begins a round.
   *
   * @param instead whether it takes the place of the last one
   */
  void begin(RejectionRound round, boolean instead) {
    RejectionRound begun = states.begun(round);
    keep(instead ? rounds.get().withLast(begun) : closed().and(begun));
  }

  /** The rounds so far: the last one stays as it is now, whatever is answered later. */
  private RejectionRounds closed() {
    RejectionRounds all = rounds.get();
    return last() < 0 ? all : all.withLast(states.closed(all.all().getLast()));
  }

  /** Changes a reason of the last round. */
  void change(int index, UnaryOperator<KeptReason> change) {
    keep(rounds.get().withLast(rounds.get().all().getLast().with(index, change)));
  }

  /** From now on this one is told of what can be taken back. */
  void onNoted(Noting receiver) {
    noting = receiver;
  }

  private void keep(RejectionRounds now) {
    RejectionRounds before = rounds.get();
    noting.noted(() -> put(before), () -> put(now));
    put(now);
  }

  private void put(RejectionRounds now) {
    rounds.set(now);
    keeper.keep(now.text());
  }
}
