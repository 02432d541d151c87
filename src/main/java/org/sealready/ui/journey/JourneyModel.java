package org.sealready.ui.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.form.Answers;
import org.sealready.form.Judged;
import org.sealready.journey.Deadline;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.Moment;
import org.sealready.journey.station.Applicant;
import org.sealready.journey.station.ForSome;
import org.sealready.journey.station.Station;
import org.sealready.journey.station.Step;
import org.sealready.platform.SmsReceiver;
import org.sealready.service.Catalogue;
import org.sealready.service.journey.Deadlines;
import org.sealready.service.journey.Diary;
import org.sealready.service.journey.Progress;
import org.sealready.service.journey.Standing;
import org.sealready.service.journey.StateWriting;
import org.sealready.service.journey.Way;
import org.sealready.ui.diary.DiaryModel;
import org.sealready.ui.task.Notice;
import org.sealready.ui.typing.Alarm;
import org.sealready.ui.typing.Typing;

/**
 * Where a filing is on its way. Nothing of the way is read before it is shown, or its note wanted.
 */
public final class JourneyModel {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Catalogue catalogue;
  private final DiaryModel diary;
  private final JourneySubject subject;
  private final Alarm alarm;
  private final ReadOnlyObjectWrapper<Optional<JourneyState>> state =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Integer> open = new ReadOnlyObjectWrapper<>(-1);
  private final ReadOnlyBooleanWrapper revealed = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());
  private final EntryModel entry;
  private final EntryWriting entries;
  private Runnable ticking = () -> {};
  private boolean isChosen;

  /**
   * @param alarm tells that a minute has passed
   * @param typing keeps what is typed and not written down yet
   */
  public JourneyModel(
      Catalogue catalogue, DiaryModel diary, JourneySubject subject, Alarm alarm, Typing typing) {
    this.catalogue = catalogue;
    this.diary = diary;
    this.subject = subject;
    this.alarm = alarm;
    entry = new EntryModel(this::writing, typing.at("journey/entry"));
    entries = new EntryWriting(this, diary, entry);
  }

  Catalogue catalogue() {
    return catalogue;
  }

  DiaryModel diary() {
    return diary;
  }

  JourneySubject subject() {
    return subject;
  }

  /** Whether it is of no filing: then nothing is due and nothing is written down. */
  boolean isGuide() {
    return subject.answers().isEmpty();
  }

  /** What the map shows; empty before it was first asked for. */
  ReadOnlyObjectProperty<Optional<JourneyState>> state() {
    return state.getReadOnlyProperty();
  }

  /** The place of the station that is open. */
  ReadOnlyObjectProperty<Integer> open() {
    return open.getReadOnlyProperty();
  }

  /** Whether numbers of persons are shown. */
  ReadOnlyBooleanProperty revealed() {
    return revealed.getReadOnlyProperty();
  }

  /** What a person is told after an action. */
  public ObjectProperty<Optional<Notice>> notice() {
    return notice;
  }

  EntryModel entry() {
    return entry;
  }

  /** Writes down what became of the filing. */
  EntryWriting entries() {
    return entries;
  }

  Optional<Progress.Stop> stop() {
    return state
        .get()
        .filter(shown -> open.get() >= 0 && open.get() < shown.progress().stops().size())
        .map(shown -> shown.progress().stops().get(open.get()));
  }

  /** Reads everything anew; the station that is open follows the way until one was chosen. */
  void refresh() {
    ZonedDateTime now = now();
    JourneyRecord record = diary.record().get();
    Standing standing = subject.standing(record);
    Progress progress = Way.progress(catalogue.journey(), record, standing, now);
    LocalDate today = now.toLocalDate();
    Diary written = Diary.of(record, catalogue.journey().states().get(), today);
    List<Deadline> deadlines =
        subject
            .answers()
            .map(judged -> new Deadlines(catalogue).of(judged.effective(), written))
            .orElse(List.of());
    state.set(
        Optional.of(new JourneyState(progress, standing.applicant(), deadlines, written, now)));
    if (!isChosen) {
      open.set(progress.stops().isEmpty() ? -1 : progress.current());
    }
  }

  private ZonedDateTime now() {
    Clock clock = diary.clock();
    return clock.instant().atZone(Moment.CHINA);
  }

  StateWriting writing() {
    return new StateWriting(catalogue.journey(), now());
  }

  /** Keeps the time that is left up to date until it is told to stop. */
  void begin() {
    stop(ticking);
    refresh();
    tick();
  }

  private void tick() {
    ticking =
        alarm.in(
            MINUTE,
            () -> {
              refresh();
              tick();
            });
  }

  /** Nobody looks any more: what was revealed is hidden again. */
  void end() {
    stop(ticking);
    ticking = () -> {};
    revealed.set(false);
    isChosen &= entry.isOpen();
  }

  private static void stop(Runnable running) {
    running.run();
  }

  /** Opens the station at this place. */
  public void open(int place) {
    isChosen = true;
    entry.close();
    open.set(place);
  }

  /** Opens the current station, and follows the way again. */
  void openCurrent() {
    isChosen = false;
    entry.close();
    refresh();
  }

  void reveal(boolean is) {
    revealed.set(is);
  }

  /** Those who get the message, where the answers tell. */
  List<SmsReceiver> people() {
    return subject
        .answers()
        .map(judged -> catalogue.platform().smsCheck().get().receivers().apply(answers(judged)))
        .map(receivers -> receivers.people())
        .orElse(List.of());
  }

  static Answers answers(Judged judged) {
    return judged.effective().answers();
  }

  /** What is done at a station by this applicant. */
  List<Step> steps(Station station) {
    int people = people().size();
    return ForSome.of(station.steps(), applicant()).stream()
        .filter(step -> step.persons().isFor(people))
        .toList();
  }

  Applicant applicant() {
    return state.get().map(JourneyState::applicant).orElse(Applicant.COMPANY);
  }
}
