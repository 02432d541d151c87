package org.sealready.ui.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Page;
import org.sealready.letter.Letter;
import org.sealready.pdf.PrintRefused;
import org.sealready.pdf.Printing;
import org.sealready.service.Catalogue;
import org.sealready.service.LetterDesk;
import org.sealready.service.LetterState;
import org.sealready.ui.common.Notice;
import org.sealready.ui.common.Tasks;
import org.sealready.ui.form.FormModel;
import org.sealready.words.Words;

/** The step where letters are dated, saved and printed. */
public final class LettersModel {

  /** The printers of this computer, and which is used unless another is chosen. */
  record Printers(List<String> names, Optional<String> usual) {}

  private final FormModel form;
  private final PreviewModel preview;
  private final LetterDesk desk;
  private final Catalogue catalogue;
  private final Tasks tasks;
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param tasks for saving and printing, which may take long
   */
  public LettersModel(PreviewModel preview, LetterDesk desk, Catalogue catalogue, Tasks tasks) {
    this.form = preview.form();
    this.preview = preview;
    this.desk = desk;
    this.catalogue = catalogue;
    this.tasks = tasks;
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

  boolean isSealed() {
    return desk.isSealed(form.answers().get());
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

  /** What else a letter that is made here prints of its own. */
  List<Field<?>> extras() {
    List<Letter> made = preview.shown().stream().map(LetterState::letter).toList();
    Set<Field<?>> printed = desk.printed(form.answers().get(), made);
    return own().stream()
        .filter(field -> !(field.type() instanceof FieldType.Day))
        .filter(field -> printed.contains(field) || isHandwritten(field))
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

  /** Whether none of them can be made; says so. */
  boolean isHeld(List<LetterState> some) {
    boolean held = some.stream().noneMatch(state -> state.blockers().isEmpty());
    if (held) {
      Outcome none = new Outcome(0, Optional.empty(), List.of(), some);
      notice.set(Optional.of(none.notice("ui.letters.printed", catalogue)));
    }
    return held;
  }

  void save(List<LetterState> some, Path folder) {
    LetterMaker maker = maker(some);
    run("ui.letters.saved", folder, () -> maker.into(folder));
  }

  void saveAsOne(List<LetterState> some, Path file) {
    LetterMaker maker = maker(some);
    run("ui.letters.saved-one", file, () -> maker.asOne(file));
  }

  void print(List<LetterState> some, String printer, int copies) {
    LetterMaker maker = maker(some);
    run("ui.letters.printed", Path.of(""), () -> maker.onPaper(printer, copies));
  }

  /** Writes the sheet for comparing with licence and cards. */
  void saveProof(Path file, Words words) {
    Answers answers = form.answers().get();
    List<Letter> letters = preview.shown().stream().map(LetterState::letter).toList();
    Path folder = file.toAbsolutePath().getParent();
    run(
        "ui.letters.proof-saved",
        file,
        () -> {
          Files.write(file, desk.proofSheet(answers, letters, words));
          return new Outcome(1, Optional.of(folder), List.of(), List.of());
        });
  }

  String fileName(String title) {
    return desk.fileName(form.answers().get(), title);
  }

  void printers(Consumer<Printers> found) {
    tasks.run(
        () -> new Printers(Printing.printers(), Printing.defaultPrinter()), found, Tasks::fault);
  }

  private LetterMaker maker(List<LetterState> some) {
    return new LetterMaker(desk, form.answers().get(), some);
  }

  private void run(String key, Path target, Callable<Outcome> work) {
    tasks.run(
        work,
        outcome -> notice.set(Optional.of(outcome.notice(key, catalogue))),
        failure -> notice.set(Optional.of(failed(target, failure))));
  }

  private static Notice failed(Path target, Exception failure) {
    return switch (failure) {
      case PrintRefused refused ->
          Notice.of(
              Notice.Kind.ERROR,
              words -> words.text("print." + refused.kind().name().toLowerCase(Locale.ROOT)));
      case IOException unwritable ->
          Notice.of(Notice.Kind.ERROR, words -> words.text("output.failed", target));
      default -> throw new IllegalStateException(failure);
    };
  }
}
