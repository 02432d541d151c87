package org.sealready.ui.afterwards;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.journey.Moment;
import org.sealready.journey.StateKind;
import org.sealready.journey.States;
import org.sealready.journey.TimeText;
import org.sealready.journey.checklist.Afterwards;
import org.sealready.journey.checklist.Happening;
import org.sealready.service.Catalogue;
import org.sealready.service.afterwards.FiledAnswers;
import org.sealready.service.afterwards.FiledChanges;
import org.sealready.service.afterwards.NumberReading;
import org.sealready.service.journey.StateWriting;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.Letters;
import org.sealready.service.letter.PrintState;
import org.sealready.ui.diary.DiaryModel;
import org.sealready.ui.diary.FollowedText;
import org.sealready.ui.diary.Noting;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.task.Notice;

/** The number of a filing, what was filed, and what has changed since. */
public final class AfterwardsModel {

  /** What is longer and holds no number is a text about something else, in characters. */
  private static final int LONGEST = 60;

  /** Under this the change that was chosen last is kept. */
  private static final String CHANGE = "after.change";

  /** The platform's code of a filing that stands. */
  private static final String FILED = "6";

  private final FormModel form;
  private final Catalogue catalogue;
  private final Letters letters;
  private final LetterOutput desk;
  private final DiaryModel diary;
  private final FiledModel filed;
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());

  public AfterwardsModel(
      FormModel form,
      Catalogue catalogue,
      Letters letters,
      LetterOutput desk,
      DiaryModel diary,
      FollowedText keeper) {
    this.form = form;
    this.catalogue = catalogue;
    this.letters = letters;
    this.desk = desk;
    this.diary = diary;
    filed = new FiledModel(form, diary.clock(), keeper);
  }

  /** Reads what was kept; the first look at the screen asks for it. */
  void load() {
    if (!filed.load()) {
      tell(Notice.Kind.WARNING, "ui.after.filed.unread");
    }
  }

  /** From now on this one is told of what can be taken back. */
  public void onNoted(Noting receiver) {
    filed.onNoted(receiver);
  }

  FormModel form() {
    return form;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** What whoever files has to know of it. */
  Afterwards afterwards() {
    return catalogue
        .journey()
        .afterwards()
        .get()
        .told(catalogue.filer(form.effective().get().answers()).kinds());
  }

  ReadOnlyObjectProperty<JourneyRecord> record() {
    return diary.record();
  }

  ReadOnlyObjectProperty<Optional<FiledAnswers>> filed() {
    return filed.answers();
  }

  public ObjectProperty<Optional<Notice>> notice() {
    return notice;
  }

  private void tell(Notice.Kind kind, String key, Object... args) {
    notice.set(Optional.of(Notice.of(kind, words -> words.text(key, args))));
  }

  boolean hasNumber() {
    return !record().get().recordNumber().isEmpty();
  }

  /** The number as it is kept, read beside the answers of now. */
  NumberReading number() {
    return read(record().get().recordNumber());
  }

  private NumberReading read(String typed) {
    return NumberReading.of(catalogue, form.answers().get(), form.today(), typed);
  }

  /**
   * Writes down the number that stands in this text, or the text itself, and what is filed under
   * it: the answers as they are, unless some were kept before. Tells whether it did.
   */
  boolean takeNumber(String typed) {
    NumberReading reading = read(typed);
    if (typed.isBlank()) {
      tell(Notice.Kind.WARNING, "ui.after.number.empty");
      return false;
    }
    if (reading.kind().isEmpty() && reading.number().length() > LONGEST) {
      tell(Notice.Kind.WARNING, "ui.after.number.long");
      return false;
    }
    notice.set(Optional.empty());
    change(
        record -> filedToday(record.numbered(reading.number()), reading),
        filed().get().orElseGet(filed::now));
    return true;
  }

  /** A number means that the filing stands: since today, where nothing else was written down. */
  private JourneyRecord filedToday(JourneyRecord record, NumberReading reading) {
    States states = catalogue.journey().states().get();
    Optional<StateKind> filedState = states.find(FILED);
    boolean isWritten =
        record.states().stream().anyMatch(entry -> states.find(entry.state()).equals(filedState));
    if (reading.kind().isEmpty() || filedState.isEmpty() || isWritten) {
      return record;
    }
    ZonedDateTime now = diary.clock().instant().atZone(Moment.CHINA);
    Moment today = Moment.of(now.toLocalDate());
    return new StateWriting(catalogue.journey(), now).with(record, FILED, today);
  }

  /** From now on the answers as they are count as filed. */
  void keepAsFiled() {
    filed.keep();
  }

  /** Writes this down; these answers count as filed then, until both are taken back. */
  private void change(UnaryOperator<JourneyRecord> change, FiledAnswers counting) {
    Optional<FiledAnswers> before = filed().get();
    Optional<FiledAnswers> now = Optional.of(counting);
    diary.change(change, () -> filed.put(before), () -> filed.put(now));
    filed.put(now);
  }

  /** What differs from what was filed; letters that were made since are not asked for again. */
  Optional<FiledChanges> changes() {
    return filed()
        .get()
        .map(answers -> FiledChanges.of(catalogue, letters, answers, form.judged()))
        .map(
            changes ->
                new FiledChanges(
                    changes.before(),
                    changes.after(),
                    changes.fields(),
                    changes
                        .letters()
                        .without(
                            letter ->
                                desk.print(form.effective().get(), letter)
                                    .filter(PrintState::isValid)
                                    .isPresent())));
  }

  /** What a person said has changed. */
  Optional<Happening> chosen() {
    return record().get().choice(CHANGE).flatMap(afterwards()::change);
  }

  void choose(String change) {
    notice.set(Optional.empty());
    diary.change(record -> record.choosing(CHANGE, change));
  }

  /** The day that was written down for the change that is not filed yet; as it was written. */
  Optional<StateEntry> noted() {
    Afterwards afterwards = afterwards();
    List<StateEntry> states =
        record().get().states().stream()
            .filter(
                entry ->
                    entry.state().equals(afterwards.state())
                        || entry.state().equals(afterwards.done()))
            .toList();
    return states.isEmpty()
        ? Optional.empty()
        : Optional.of(states.getLast()).filter(e -> e.state().equals(afterwards.state()));
  }

  /** Writes down the day of the change, and tells whether the text names one. */
  boolean noteDay(String typed) {
    Optional<LocalDate> day = new TimeText(form.today()).find(typed).map(Moment::day);
    if (day.isEmpty()) {
      tell(Notice.Kind.WARNING, "ui.after.day.unread", typed.strip());
      return false;
    }
    notice.set(Optional.empty());
    diary.change(with(afterwards().state(), day.get()));
    return true;
  }

  /** The change was filed: its day is over, and the answers of now are the filed ones. */
  void changed() {
    change(with(afterwards().done(), form.today()), filed.now());
    tell(Notice.Kind.DONE, "ui.after.done.kept");
  }

  private static UnaryOperator<JourneyRecord> with(String state, LocalDate day) {
    return record -> record.and(new StateEntry(state, day.toString()));
  }
}
