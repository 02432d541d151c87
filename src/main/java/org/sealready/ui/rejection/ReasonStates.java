package org.sealready.ui.rejection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Mask;
import org.sealready.service.exchange.CopyText;
import org.sealready.service.rejection.KeptReason;
import org.sealready.service.rejection.OpenReasons;
import org.sealready.service.rejection.RejectionRound;
import org.sealready.ui.form.FormModel;

/** How the reasons of a round stand to the answers as they are now. */
record ReasonStates(FormModel form) {

  /** The open ones in the order of the text, then the others. */
  List<ShownReason> of(RejectionRound round, boolean isLast) {
    List<ShownReason> open = new ArrayList<>();
    List<ShownReason> others = new ArrayList<>();
    for (int i = 0; i < round.reasons().size(); i++) {
      ShownReason reason = of(i, round.reasons().get(i), isLast);
      (reason.isOpen() ? open : others).add(reason);
    }
    open.addAll(others);
    return List.copyOf(open);
  }

  private ShownReason of(int index, KeptReason kept, boolean isLast) {
    Answers answers = form.effective().get().answers();
    Optional<Field<?>> field = kept.field().flatMap(form.form()::field);
    String now = isLast ? now(kept.field()) : kept.after().orElse(kept.before());
    boolean isMasked = field.filter(at -> Mask.covers(at, answers)).isPresent();
    return new ShownReason(index, kept, state(kept, field, now), field, now, isMasked);
  }

  private ShownReason.State state(KeptReason kept, Optional<Field<?>> field, String now) {
    if (kept.isNote()) {
      return ShownReason.State.NOTE;
    }
    if (new OpenReasons(form.form(), form.judged()).isDone(kept, field, now)) {
      return ShownReason.State.DONE;
    }
    return kept.isSure() ? ShownReason.State.OPEN : ShownReason.State.UNSURE;
  }

  /** What stands at this field; empty for what is no field. */
  String now(Optional<String> id) {
    Answers answers = form.effective().get().answers();
    return id.flatMap(form.form()::field).map(field -> CopyText.of(field, answers)).orElse("");
  }

  /** The round with what stands at its fields now. */
  RejectionRound begun(RejectionRound round) {
    return with(
        round, round.reasons().stream().map(kept -> kept.begun(now(kept.field()))).toList());
  }

  /** The round as it is left for the next one. */
  RejectionRound closed(RejectionRound round) {
    List<KeptReason> closed = new ArrayList<>(round.reasons());
    for (ShownReason reason : of(round, true)) {
      closed.set(reason.index(), reason.kept().closed(!reason.isOpen(), reason.now()));
    }
    return with(round, closed);
  }

  private static RejectionRound with(RejectionRound round, List<KeptReason> reasons) {
    return new RejectionRound(round.at(), round.text(), round.isElsewhere(), reasons);
  }
}
