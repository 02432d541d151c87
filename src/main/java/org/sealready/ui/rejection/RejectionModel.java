package org.sealready.ui.rejection;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.Letters;
import org.sealready.service.rejection.KeptReason;
import org.sealready.service.rejection.LettersAgain;
import org.sealready.service.rejection.ReadRejection;
import org.sealready.service.rejection.RejectionRound;
import org.sealready.service.rejection.RejectionRounds;
import org.sealready.ui.diary.FollowedText;
import org.sealready.ui.diary.Noting;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.task.Notice;
import org.sealready.ui.task.Tasks;

/** What came back in every round, which reason is the current one, and what was done about each. */
public final class RejectionModel {

  private final FormModel form;
  private final Catalogue catalogue;
  private final RemadeLetters remade;
  private final RejectionReading reading;
  private final ReasonStates states;
  private final KeptRounds kept;
  private final ReadOnlyObjectWrapper<Optional<Integer>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<ShownReason>> reasons =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<ShownReason>> inHand =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyLongWrapper waiting = new ReadOnlyLongWrapper();
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());
  private boolean replaces;

  /**
   * @param tasks reads what was pasted
   * @param clock tells when a round began
   */
  public RejectionModel(
      FormModel form,
      Catalogue catalogue,
      Letters letters,
      LetterOutput desk,
      Tasks tasks,
      Clock clock,
      FollowedText keeper) {
    this.form = form;
    this.catalogue = catalogue;
    remade = new RemadeLetters(form, catalogue, letters, desk);
    reading = new RejectionReading(new ReadRejection(catalogue), tasks, clock);
    states = new ReasonStates(form);
    kept = new KeptRounds(keeper, states);
    if (!kept.load()) {
      tell(Notice.Kind.WARNING, "ui.rejection.unread");
    }
    show(kept.last());
    form.effective().addListener(observable -> refresh());
  }

  /** From now on this one is told of what can be taken back. */
  public void onNoted(Noting receiver) {
    Runnable show = () -> show(kept.last());
    kept.onNoted(receiver.followedBy(show, show));
  }

  Catalogue catalogue() {
    return catalogue;
  }

  ReadOnlyObjectProperty<RejectionRounds> rounds() {
    return kept.all();
  }

  /** The round that is shown; none while a new text is awaited. */
  ReadOnlyObjectProperty<Optional<Integer>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** The round that is shown; one that was just taken back is none any more. */
  Optional<RejectionRound> round() {
    List<RejectionRound> all = rounds().get().all();
    return shown.get().filter(at -> at < all.size()).map(all::get);
  }

  /** The reasons of that round: the open ones in the order of the text, then the others. */
  ReadOnlyObjectProperty<List<ShownReason>> reasons() {
    return reasons.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<ShownReason>> inHand() {
    return inHand.getReadOnlyProperty();
  }

  /** How many reasons of the last round are open, whichever round is shown. */
  ReadOnlyLongProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  /** Whether a text is being read. */
  ReadOnlyBooleanProperty busy() {
    return reading.busy();
  }

  /** What went wrong with a text, or came of the card that was asked for; else none. */
  public ObjectProperty<Optional<Notice>> notice() {
    return notice;
  }

  private void tell(Notice.Kind kind, String key, Object... args) {
    notice.set(Optional.of(Notice.of(kind, words -> words.text(key, args))));
  }

  /** Whether the round that is shown is the last one: earlier ones are only looked at. */
  boolean isLast() {
    return shown.get().filter(at -> at == kept.last()).isPresent();
  }

  long open() {
    return reasons.get().stream().filter(ShownReason::isOpen).count();
  }

  /** Shows this round; before the first one a text is awaited. */
  void show(int round) {
    replaces = false;
    // The places of the old reasons mean nothing in another text.
    reasons.set(List.of());
    shown.set(round < 0 ? Optional.empty() : Optional.of(round));
    refresh();
    inHand.set(reasons.get().stream().findFirst());
  }

  /**
   * Awaits another text.
   *
   * @param instead whether it takes the place of the last round
   */
  void await(boolean instead) {
    replaces = instead;
    notice.set(Optional.empty());
    shown.set(Optional.empty());
    refresh();
  }

  /** Shows the last round again; what was being read is not waited for. */
  void giveUp() {
    choose(kept.last());
  }

  /** Shows this round; what was being read is not waited for. */
  void choose(int round) {
    reading.stop();
    show(round);
  }

  /** Reads this text into a round of its own. */
  void take(String pasted) {
    String text = Pasted.cleaned(pasted);
    if (text.isBlank()) {
      tell(Notice.Kind.WARNING, "ui.rejection.no-text");
      return;
    }
    notice.set(Optional.empty());
    if (text.length() < pasted.replace("\r\n", "\n").length()) {
      tell(Notice.Kind.WARNING, "ui.rejection.cut", Pasted.MOST);
    }
    reading.read(text, this::begin);
  }

  private void begin(RejectionRound round) {
    kept.begin(round, replaces);
    show(kept.last());
  }

  /**
   * Reads the answers anew: they may have changed. The current one stays so until it is done; then
   * the first open one is.
   */
  private void refresh() {
    Optional<ShownReason> before = inHand.get();
    reasons.set(round().map(round -> states.of(round, isLast())).orElse(List.of()));
    waiting.set(kept.open());
    inHand.set(
        before
            .flatMap(this::again)
            .filter(now -> now.isOpen() || !before.get().isOpen())
            .or(() -> reasons.get().stream().findFirst()));
  }

  private Optional<ShownReason> again(ShownReason before) {
    return reasons.get().stream().filter(each -> each.index() == before.index()).findFirst();
  }

  void move(int by) {
    inHand.get().ifPresent(reason -> go(reasons.get().indexOf(reason) + by));
  }

  /** Makes the reason at this place of the list the current one. */
  void go(int place) {
    if (!reasons.get().isEmpty()) {
      inHand.set(Optional.of(reasons.get().get(Math.clamp(place, 0, reasons.get().size() - 1))));
    }
  }

  /** Ticks the current reason off, or takes the tick back. */
  void tick() {
    inHand.get().ifPresent(reason -> change(reason, each -> each.ticked(reason.isOpen())));
  }

  /** Leaves the current reason as a note. */
  void leave() {
    inHand.get().ifPresent(reason -> change(reason, KeptReason::left));
  }

  /** Gives the words of the current reason to this field, slot or letter. */
  void give(String id) {
    inHand
        .get()
        .ifPresent(
            reason ->
                reading.advise(
                    id,
                    reason.kept().text(),
                    at -> change(reason, words -> words.given(at, states.now(at.field())))));
  }

  private void change(ShownReason reason, UnaryOperator<KeptReason> change) {
    if (isLast()) {
      kept.change(reason.index(), change);
      refresh();
    }
  }

  /** The letters that are to be made again for what is open or was changed in this round. */
  LettersAgain again() {
    return remade.of(reasons.get());
  }
}
