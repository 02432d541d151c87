package org.sealready.ui.letters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Page;
import org.sealready.letter.Letter;
import org.sealready.service.Catalogue;
import org.sealready.service.OutputFile;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.TestPage;
import org.sealready.ui.common.Notice;
import org.sealready.ui.common.Tasks;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.preview.PreviewModel;
import org.sealready.ui.print.Outcome;
import org.sealready.ui.print.PrintJobs;
import org.sealready.ui.print.PrintModel;
import org.sealready.ui.print.PrintRoom;
import org.sealready.ui.print.Printout;
import org.sealready.words.Words;

/** The step where letters are dated, saved and printed. */
public final class LettersModel {

  private final FormModel form;
  private final PreviewModel preview;
  private final LetterOutput desk;
  private final Catalogue catalogue;
  private final Tasks tasks;
  private final LetterChoices choices;
  private final PrintJobs jobs;
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param tasks for saving, which may take long
   */
  public LettersModel(
      PreviewModel preview, LetterOutput desk, Catalogue catalogue, Tasks tasks, PrintRoom room) {
    this.form = preview.form();
    this.preview = preview;
    this.desk = desk;
    this.catalogue = catalogue;
    this.tasks = tasks;
    this.choices = new LetterChoices(preview, catalogue.selection());
    jobs = new PrintJobs(desk, room, this::tell);
  }

  FormModel form() {
    return form;
  }

  PreviewModel preview() {
    return preview;
  }

  public ObjectProperty<Optional<Notice>> notice() {
    return notice;
  }

  /** How many letters this filing needs. */
  public ObservableValue<Integer> wanted() {
    return preview.states().map(states -> preview.wanted().size());
  }

  /** What a person chooses otherwise than the filing needs it. */
  LetterChoices choices() {
    return choices;
  }

  /** What goes to the people who sign and seal, together with the others. */
  Optional<LetterState> guide() {
    return preview.states().get().stream()
        .filter(state -> state.letter().use() == Letter.Use.FOR_SIGNERS && !state.isWanted())
        .findFirst();
  }

  /** The fields that belong to the letters and not to a page. */
  private List<Field<?>> own() {
    return form.form().pages().stream()
        .filter(page -> !page.wizard())
        .map(Page::fields)
        .flatMap(List::stream)
        .toList();
  }

  /** The day that the letters bear. */
  @SuppressWarnings("unchecked") // the kind of field fixes the type of its answer
  Optional<Field<String>> day() {
    return own().stream()
        .filter(field -> field.type() instanceof FieldType.Day)
        .map(field -> (Field<String>) field)
        .findFirst();
  }

  /** What the letters can print of their own, but for the day. */
  List<Field<?>> contents() {
    return own().stream()
        .filter(field -> !(field.type() instanceof FieldType.Day) && !choices.isOf(field))
        .toList();
  }

  /** Those of the contents that a letter which is made here prints, or is decided by. */
  List<Field<?>> extras() {
    List<Letter> made = preview.wanted().stream().map(LetterState::letter).toList();
    Set<Field<?>> used = new HashSet<>(desk.printed(form.effective().get(), made));
    made.forEach(letter -> used.addAll(letter.decidedBy()));
    return contents().stream()
        .filter(field -> used.contains(field) || isHandwritten(field))
        .toList();
  }

  private boolean isHandwritten(Field<?> field) {
    return catalogue.placeholders().handwritten().filter(field::equals).isPresent();
  }

  /** Whether there is a character that may have to be left for handwriting and is not yet. */
  boolean isRoomWanted() {
    Answers effective = form.effective().get().answers();
    return catalogue.placeholders().handwritten().stream()
        .flatMap(field -> field.suggestions().stream())
        .anyMatch(suggestion -> suggestion.value().apply(effective).isPresent());
  }

  /** Whether something is still to be said at one of these fields. */
  boolean isMissing(List<Field<?>> fields) {
    return form.violations().get().stream().anyMatch(found -> fields.contains(found.field()));
  }

  /** Says so if none of them can be made; whether it did. */
  boolean refuseHeld(List<LetterState> some) {
    boolean held = some.stream().noneMatch(state -> state.blockers().isEmpty());
    if (held) {
      Outcome none = new Outcome(0, Optional.empty(), List.of(), some);
      notice.set(Optional.of(none.notice("ui.letters.printed", catalogue)));
    }
    return held;
  }

  /**
   * @param then what is done with the folder when there is something in it
   */
  void save(List<LetterState> some, Path folder, Consumer<Path> then) {
    LetterMaker maker = maker(some);
    run("ui.letters.saved", folder, () -> maker.into(folder), then);
  }

  void saveAsOne(List<LetterState> some, Path file) {
    LetterMaker maker = maker(some);
    run("ui.letters.saved-one", file, () -> maker.asOne(file));
  }

  /** Printing these letters. */
  PrintModel printing(List<LetterState> some, Words words) {
    LetterMaker maker = maker(some);
    return jobs.letters(maker.free(), maker::forPaper, testPage(words), words);
  }

  /** Printing the page that shows whether the printer keeps the size. */
  PrintModel testing(Words words) {
    return jobs.testPage(testPage(words));
  }

  private Callable<Printout> testPage(Words words) {
    return jobs.testPage(form.effective().get(), shown(), words);
  }

  private void tell(Outcome outcome, String key) {
    notice.set(Optional.of(outcome.notice(key, catalogue)));
  }

  void saveTestPage(Path folder, Words words, Consumer<Path> then) {
    Callable<Printout> test = testPage(words);
    run(
        "ui.print.test-saved",
        folder,
        () -> {
          TestPage.save(words, test.call().pdf().orElseThrow(), folder);
          return new Outcome(1, Optional.of(folder), List.of(), List.of());
        },
        then);
  }

  private List<Letter> shown() {
    return preview.wanted().stream().map(LetterState::letter).toList();
  }

  /** Writes the sheet for comparing with licence and cards. */
  void saveProof(Path file, Words words) {
    Effective effective = form.effective().get();
    List<Letter> letters = preview.wanted().stream().map(LetterState::letter).toList();
    Path folder = file.toAbsolutePath().getParent();
    run(
        "ui.letters.proof-saved",
        file,
        () -> {
          OutputFile.write(file, desk.proofSheet(effective, letters, words));
          return new Outcome(1, Optional.of(folder), List.of(), List.of());
        });
  }

  String fileName(String title) {
    return desk.fileName(form.answers().get(), title);
  }

  private LetterMaker maker(List<LetterState> some) {
    return new LetterMaker(desk, form.effective().get(), some);
  }

  private void run(String key, Path target, Callable<Outcome> work) {
    run(key, target, work, folder -> {});
  }

  private void run(String key, Path target, Callable<Outcome> work, Consumer<Path> then) {
    tasks.run(
        work,
        outcome -> {
          tell(outcome, key);
          outcome.folder().filter(folder -> outcome.made() > 0).ifPresent(then);
        },
        failure -> notice.set(Optional.of(failed(target, failure))));
  }

  private static Notice failed(Path target, Exception failure) {
    if (failure instanceof IOException) {
      return Notice.of(Notice.Kind.ERROR, words -> words.text("output.failed", target));
    }
    throw new IllegalStateException(failure);
  }
}
