package org.sealready.ui.before;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.form.Answers;
import org.sealready.journey.Deadline;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.Moment;
import org.sealready.journey.checklist.BeforeDay;
import org.sealready.journey.checklist.BeforeGuide;
import org.sealready.journey.checklist.BeforeQuestion;
import org.sealready.journey.checklist.BeforeSection;
import org.sealready.journey.checklist.EntityKind;
import org.sealready.service.Catalogue;
import org.sealready.service.before.BeforeCase;
import org.sealready.service.before.BeforeSheet;
import org.sealready.service.before.BeforeStates;
import org.sealready.service.journey.Deadlines;
import org.sealready.service.journey.Diary;
import org.sealready.ui.diary.DiaryModel;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.task.Notice;
import org.sealready.ui.task.Tasks;
import org.sealready.words.Words;

/** What is done before the filing: ticked, chosen and typed, kept with the filing at once. */
public final class BeforeModel {

  private static final String ANY = "before.";

  /** Under which the day is kept on which a part was finished. */
  private static final String FINISHED = "before.finished.";

  private final Catalogue catalogue;
  private final FormModel form;
  private final DiaryModel diary;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Optional<BeforeCase>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());
  private Optional<BeforeGuide> guide = Optional.empty();

  /**
   * @param tasks reads the guide where something was ticked already, and judges names
   */
  public BeforeModel(Catalogue catalogue, FormModel form, DiaryModel diary, Tasks tasks) {
    this.catalogue = catalogue;
    this.form = form;
    this.diary = diary;
    this.tasks = tasks;
    diary.record().addListener(observable -> refresh());
    form.effective().addListener(observable -> refresh());
    if (isBegun(diary.record().get())) {
      tasks.run(
          catalogue.journey().before()::get,
          this::take,
          failure -> {
            // Whoever opens the screen reads it again, and is told then.
          });
    }
  }

  private static boolean isBegun(JourneyRecord record) {
    return record.ticks().stream().anyMatch(id -> id.startsWith(ANY))
        || record.choices().keySet().stream().anyMatch(id -> id.startsWith(ANY));
  }

  private void take(BeforeGuide read) {
    if (guide.isEmpty()) {
      guide = Optional.of(read);
      refresh();
    }
  }

  /** Reads the guide, if nobody has. */
  void load() {
    if (guide.isEmpty()) {
      take(catalogue.journey().before().get());
    }
  }

  private void refresh() {
    shown.set(guide.map(each -> BeforeCase.of(each, record(), answers())));
  }

  private Answers answers() {
    return form.effective().get().answers();
  }

  JourneyRecord record() {
    return diary.record().get();
  }

  /** How far it is; empty before the guide was read. */
  ReadOnlyObjectProperty<Optional<BeforeCase>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** What came of printing. */
  public ObjectProperty<Optional<Notice>> notice() {
    return notice;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  FormModel form() {
    return form;
  }

  Tasks tasks() {
    return tasks;
  }

  LocalDate today() {
    return now().toLocalDate();
  }

  private ZonedDateTime now() {
    return diary.clock().instant().atZone(Moment.CHINA);
  }

  BeforeStates states() {
    return new BeforeStates(catalogue.journey().states().get(), today());
  }

  void tick(BeforeSection.Item item, boolean isTicked) {
    change(record -> states().ticked(record, item, isTicked, now()));
  }

  void choose(BeforeQuestion question, String option) {
    change(record -> record.choosing(question.id(), option));
  }

  void kind(EntityKind kind) {
    change(record -> record.choosing(BeforeGuide.KIND, kind.id()));
  }

  /** A day as it is being typed; {@link #typed} follows. */
  void type(BeforeDay day, String text) {
    if (!form.isFixed()) {
      diary.type(record -> finished(states().typed(record, day, text)));
    }
  }

  /** The day that was typed is complete. */
  void typed() {
    diary.typed();
  }

  void name(List<String> names) {
    change(record -> record.naming(names));
  }

  private void change(UnaryOperator<JourneyRecord> change) {
    if (!form.isFixed()) {
      diary.change(record -> finished(change.apply(record)));
    }
  }

  /** The same with the day on which each part was finished. */
  private JourneyRecord finished(JourneyRecord record) {
    JourneyRecord dated = record;
    for (BeforeCase.Part part : BeforeCase.of(guide.orElseThrow(), record, answers()).parts()) {
      String id = FINISHED + part.section().id();
      boolean isDone = part.all() > 0 && part.isComplete();
      if (isDone != record.choice(id).isPresent()) {
        dated = dated.choosing(id, isDone ? today().toString() : "");
      }
    }
    return dated;
  }

  /** The day on which this part was finished. */
  Optional<LocalDate> finishedOn(BeforeCase.Part part) {
    return record()
        .choice(FINISHED + part.section().id())
        .filter(text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
        .flatMap(text -> new org.sealready.journey.TimeText(today()).find(text))
        .map(Moment::day);
  }

  /** What is due because of this day. */
  Optional<Deadline> due(BeforeDay day) {
    return new Deadlines(catalogue)
        .of(form.effective().get(), diary()).stream()
            .filter(deadline -> deadline.id().equals(day.limit()))
            .findFirst();
  }

  boolean isPast(Deadline deadline) {
    return deadline.isPast(now());
  }

  /** What looks wrong about this day, as it was written down last. */
  Optional<String> doubt(BeforeDay day, Words words) {
    return diary().entries().stream()
        .filter(entry -> entry.kind().filter(kind -> kind.code().equals(day.state())).isPresent())
        .flatMap(entry -> entry.doubts().stream())
        .map(words::phrase)
        .reduce((one, later) -> later);
  }

  private Diary diary() {
    return Diary.of(record(), catalogue.journey().states().get(), today());
  }

  /** Copies what stands there now, whenever the page of it is made. */
  public Callable<byte[]> sheet(Words words) {
    load();
    BeforeCase before = shown.get().orElseThrow();
    Answers answers = answers();
    LocalDate day = today();
    return () -> new BeforeSheet(catalogue, words).pdf(before, answers, day);
  }
}
