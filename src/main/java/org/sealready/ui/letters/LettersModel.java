package org.sealready.ui.letters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.sealready.form.Effective;
import org.sealready.letter.Letter;
import org.sealready.service.Catalogue;
import org.sealready.service.OutputFile;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.PrintRecord.Way;
import org.sealready.service.letter.Refusals;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.preview.PreviewModel;
import org.sealready.ui.print.Outcome;
import org.sealready.ui.print.PrintJobs;
import org.sealready.ui.print.PrintModel;
import org.sealready.ui.print.PrintRoom;
import org.sealready.ui.print.Printout;
import org.sealready.ui.task.Notice;
import org.sealready.ui.task.Tasks;
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
  private final PrintMemory memory;
  private final LetterContents contents;
  private final RefusedLetters refused;
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param tasks for saving, which may take long
   * @param keeper remembers what was printed
   */
  public LettersModel(
      PreviewModel preview,
      LetterOutput desk,
      Catalogue catalogue,
      Tasks tasks,
      PrintRoom room,
      PrintMemory.Keeper keeper) {
    this.form = preview.form();
    this.preview = preview;
    this.desk = desk;
    this.catalogue = catalogue;
    this.tasks = tasks;
    this.choices = new LetterChoices(preview, catalogue.selection());
    this.contents = new LetterContents(preview, desk, catalogue, choices);
    this.refused = new RefusedLetters(desk, tasks);
    this.memory = new PrintMemory(preview, desk, keeper);
    jobs = new PrintJobs(desk, room, (outcome, key) -> tell(outcome, key, Way.PRINTED));
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

  /** How many of them were printed or saved and say something else by now. */
  public ObservableValue<Integer> outdated() {
    return memory.known().map(known -> memory.outdated().size());
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
  LetterContents contents() {
    return contents;
  }

  /** Those that cannot be made as they are. */
  RefusedLetters refused() {
    return refused;
  }

  /** Finds out which letters cannot be made with the answers of now. */
  void lookForRefused() {
    refused.look(form.effective().get(), preview.wanted());
  }

  /** Why this letter cannot be made, as far as it is known. */
  Optional<Refused> refused(Letter letter, Words words) {
    Refusals told = new Refusals(catalogue, words);
    return Optional.ofNullable(refused.known().get().get(letter))
        .map(why -> new Refused(told.line(why), told.byHand(why), preview.changedAt(why)));
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
    run("ui.letters.saved-one", file, () -> maker.asOne(file), folder -> {});
  }

  /**
   * @param then what is done with the folder when the file is there
   */
  void save(LetterState one, Path file, Consumer<Path> then) {
    LetterMaker maker = maker(List.of(one));
    run("ui.letters.saved-file", file, () -> maker.asOne(file), then);
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

  /** What was printed before, and whether it still holds. */
  PrintMemory memory() {
    return memory;
  }

  private void tell(Outcome outcome, String key, Way way) {
    memory.keep(outcome.versions(), way);
    notice.set(Optional.of(outcome.notice(key, catalogue)));
  }

  void saveTestPage(Path file, Words words, Consumer<Path> then) {
    Callable<Printout> test = testPage(words);
    Optional<Path> folder = Optional.of(file.toAbsolutePath().getParent());
    run(
        "ui.print.test-saved",
        file,
        () -> {
          OutputFile.write(file, test.call().pdf().orElseThrow());
          return new Outcome(1, folder, List.of(), List.of());
        },
        then);
  }

  private List<Letter> shown() {
    return preview.wanted().stream().map(LetterState::letter).toList();
  }

  /** The sheet for comparing with licence and cards, of the answers of now. */
  public Callable<byte[]> proof(Words words) {
    Effective effective = form.effective().get();
    List<Letter> letters = shown();
    return () -> desk.proofSheet(effective, letters, words);
  }

  /** A name for a file of this filing. */
  public String fileName(String title) {
    return desk.fileName(form.answers().get(), title);
  }

  private LetterMaker maker(List<LetterState> some) {
    return new LetterMaker(desk, form.effective().get(), some);
  }

  private void run(String key, Path target, Callable<Outcome> work, Consumer<Path> then) {
    tasks.run(
        work,
        outcome -> {
          tell(outcome, key, Way.SAVED);
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
