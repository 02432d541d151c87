package org.sealready.ui.letters;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.sealready.form.Field;
import org.sealready.letter.Letter;
import org.sealready.letter.Level;
import org.sealready.service.LetterChoice;
import org.sealready.service.letter.LetterState;
import org.sealready.ui.dialog.Chooser;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.ui.paper.PapersActions;
import org.sealready.ui.preview.LetterWords;
import org.sealready.ui.print.PrintDialog;
import org.sealready.ui.print.PrintModel;
import org.sealready.words.Words;

/** What the buttons of the letters do: ask where to, then hand over to the model. */
public final class LettersActions implements LettersView.Actions {

  private final LettersModel model;
  private final Words words;
  private final Chooser chooser;
  private final Dialogs dialogs;
  private final Ways ways;
  private final PapersActions forms;

  /**
   * Where the letters lead.
   *
   * @param go the way to a field that must be corrected
   * @param open shows a folder in the system's file manager
   * @param proof asks how the sheet for comparing is printed
   */
  public record Ways(Consumer<Field<?>> go, Consumer<Path> open, Runnable proof) {}

  /**
   * @param forms what is done about forms that take a letter's place
   */
  public LettersActions(
      LettersModel model,
      Words words,
      Chooser chooser,
      Dialogs dialogs,
      Ways ways,
      PapersActions forms) {
    this.model = model;
    this.words = words;
    this.chooser = chooser;
    this.dialogs = dialogs;
    this.ways = ways;
    this.forms = forms;
  }

  @Override
  public PapersActions forms() {
    return forms;
  }

  @Override
  public void look(Letter letter) {
    model.preview().chosen().set(java.util.Optional.of(letter));
  }

  @Override
  public void go(Field<?> field) {
    ways.go().accept(field);
  }

  @Override
  public void print(LetterState state) {
    print(List.of(state));
  }

  @Override
  public void save(LetterState state) {
    save(List.of(state));
  }

  @Override
  public void add(Letter letter) {
    model.choices().choose(letter, LetterChoice.ADDED);
    look(letter);
  }

  /** A letter that is required is left out only on second thoughts. */
  @Override
  public void leaveOut(LetterState state) {
    if (state.need().level() != Level.REQUIRED) {
      model.choices().choose(state.letter(), LetterChoice.LEFT_OUT);
      return;
    }
    LetterWords names = new LetterWords(words);
    DialogCard card =
        new DialogCard(
            words.text("ui.letters.leave-out.title", names.title(state)),
            words.text("ui.letters.leave-out.text", names.reason(state)));
    card.destroy(
        words.text("ui.letters.leave-out.sure"),
        () -> {
          dialogs.close();
          model.choices().choose(state.letter(), LetterChoice.LEFT_OUT);
        });
    card.cancel(words.text("ui.letters.leave-out.keep"), dialogs::close);
    dialogs.open(card);
  }

  @Override
  public void restore(Letter letter) {
    model.choices().choose(letter, LetterChoice.NONE);
  }

  /** What can be done with all letters: the key of its words, and what it does. */
  public SequencedMap<String, Runnable> withAll() {
    SequencedMap<String, Runnable> all = new LinkedHashMap<>();
    all.put("ui.letters.print-all", this::printAll);
    all.put("ui.letters.save-all", this::saveAll);
    all.put("ui.letters.as-one", this::saveAsOne);
    all.put("ui.letters.proof", this::proof);
    all.put("ui.print.test-title", this::printTestPage);
    all.put("ui.forms.another", forms::bringAnother);
    return all;
  }

  void saveAll() {
    save(model.preview().wanted());
  }

  /** Prints every letter that is wanted. */
  public void printAll() {
    print(model.preview().wanted());
  }

  private void save(List<LetterState> some) {
    if (!model.refuseHeld(some)) {
      save(some, folder -> {});
    }
  }

  /**
   * Several go into a folder, each under its own name; one is a file that can be called anything.
   */
  private void save(List<LetterState> some, Consumer<Path> then) {
    if (some.size() == 1) {
      LetterState one = some.getFirst();
      pdf(new LetterWords(words).title(one), model.fileName(one.letter().title()))
          .ifPresent(file -> model.save(one, file, then));
    } else {
      chooser
          .folder(words.text("ui.letters.choose-folder"))
          .ifPresent(folder -> model.save(some, folder, then));
    }
  }

  void saveAsOne() {
    if (model.refuseHeld(model.preview().wanted())) {
      return;
    }
    pdf(words.text("ui.letters.as-one"), model.fileName("文书"))
        .ifPresent(file -> model.saveAsOne(model.preview().wanted(), file));
  }

  void proof() {
    ways.proof().run();
  }

  private void print(List<LetterState> some) {
    if (model.refuseHeld(some)) {
      return;
    }
    List<LetterState> free = some.stream().filter(state -> state.blockers().isEmpty()).toList();
    String title =
        free.size() == 1
            ? words.text("ui.print.title-one", new LetterWords(words).title(free.getFirst()))
            : words.text("ui.print.title", free.size());
    ask(
        model.printing(some, words),
        title,
        words.text("ui.print.text"),
        true,
        then -> save(some, then));
  }

  void printTestPage() {
    ask(
        model.testing(words),
        words.text("ui.print.test-title"),
        words.text("ui.print.test-text"),
        false,
        this::saveTestPage);
  }

  private void ask(
      PrintModel job,
      String title,
      String text,
      boolean offersTest,
      Consumer<Consumer<Path>> save) {
    PrintDialog dialog =
        new PrintDialog(job, words, title, text, offersTest, new PrintActions(save));
    job.onEnd(dialogs::close);
    dialogs.open(dialog.card());
    job.look();
  }

  /** Out of the dialog, and where it leads then. */
  private final class PrintActions implements PrintDialog.Actions {

    private final Consumer<Consumer<Path>> save;

    /**
     * @param save is told what to do with the folder then
     */
    PrintActions(Consumer<Consumer<Path>> save) {
      this.save = save;
    }

    @Override
    public void close() {
      dialogs.close();
    }

    @Override
    public void save(boolean openFolder) {
      dialogs.close();
      save.accept(openFolder ? ways.open() : folder -> {});
    }

    @Override
    public boolean opensFolder() {
      return true;
    }
  }

  private void saveTestPage(Consumer<Path> then) {
    pdf(words.text("ui.print.test-title"), words.text("testpage.title") + ".pdf")
        .ifPresent(file -> model.saveTestPage(file, words, then));
  }

  private Optional<Path> pdf(String title, String name) {
    return chooser.save(Chooser.Kind.PDF, title, name);
  }
}
