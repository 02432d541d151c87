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
import org.sealready.words.Words;

/** What the buttons of the letters do. */
public final class LettersActions implements LettersView.Actions {

  private final LettersModel model;
  private final Words words;
  private final Dialogs dialogs;
  private final Ways ways;
  private final PapersActions forms;
  private final LetterSaving saving;
  private final LetterPrinting printing;

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
    this.dialogs = dialogs;
    this.ways = ways;
    this.forms = forms;
    saving = new LetterSaving(model, words, chooser);
    printing = new LetterPrinting(model, words, dialogs, saving, ways.open());
  }

  @Override
  public PapersActions forms() {
    return forms;
  }

  @Override
  public void look(Letter letter) {
    model.preview().chosen().set(Optional.of(letter));
  }

  @Override
  public void go(Field<?> field) {
    ways.go().accept(field);
  }

  @Override
  public void print(LetterState state) {
    printing.print(List.of(state));
  }

  @Override
  public void save(LetterState state) {
    saving.save(List.of(state));
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
    saving.save(model.preview().wanted());
  }

  /** Prints every letter that is wanted. */
  public void printAll() {
    printing.print(model.preview().wanted());
  }

  void saveAsOne() {
    saving.saveAsOne(model.preview().wanted());
  }

  void proof() {
    ways.proof().run();
  }

  void printTestPage() {
    printing.printTestPage();
  }
}
