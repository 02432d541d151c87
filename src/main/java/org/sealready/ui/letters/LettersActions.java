package org.sealready.ui.letters;

import java.util.List;
import java.util.function.Consumer;
import org.sealready.form.Field;
import org.sealready.form.Violation;
import org.sealready.letter.Letter;
import org.sealready.service.LetterState;
import org.sealready.ui.common.Chooser;
import org.sealready.ui.common.Dialogs;
import org.sealready.ui.forms.FormsActions;
import org.sealready.words.Words;

/** What the buttons of the letters do: ask where to, then hand over to the model. */
public final class LettersActions implements LettersView.Actions {

  private final LettersModel model;
  private final Words words;
  private final Chooser chooser;
  private final Dialogs dialogs;
  private final Consumer<Field<?>> go;
  private final FormsActions forms;

  /**
   * @param go the way to a field that must be corrected
   * @param forms what is done about forms that take a letter's place
   */
  public LettersActions(
      LettersModel model,
      Words words,
      Chooser chooser,
      Dialogs dialogs,
      Consumer<Field<?>> go,
      FormsActions forms) {
    this.model = model;
    this.words = words;
    this.chooser = chooser;
    this.dialogs = dialogs;
    this.go = go;
    this.forms = forms;
  }

  @Override
  public FormsActions forms() {
    return forms;
  }

  @Override
  public void look(Letter letter) {
    model.preview().chosen().set(java.util.Optional.of(letter));
  }

  @Override
  public void correct(Violation violation) {
    go.accept(violation.field());
  }

  @Override
  public void print(LetterState state) {
    print(List.of(state));
  }

  @Override
  public void save(LetterState state) {
    save(List.of(state));
  }

  void saveAll() {
    save(model.preview().shown());
  }

  void printAll() {
    print(model.preview().shown());
  }

  private void save(List<LetterState> some) {
    if (model.isHeld(some)) {
      return;
    }
    chooser
        .folder(words.text("ui.letters.choose-folder"))
        .ifPresent(folder -> model.save(some, folder));
  }

  void saveAsOne() {
    if (model.isHeld(model.preview().shown())) {
      return;
    }
    chooser
        .pdf(words.text("ui.letters.as-one"), model.fileName("文书"))
        .ifPresent(file -> model.saveAsOne(model.preview().shown(), file));
  }

  void saveProof() {
    chooser
        .pdf(words.text("ui.letters.proof"), model.fileName("印前核对单"))
        .ifPresent(file -> model.saveProof(file, words));
  }

  private void print(List<LetterState> some) {
    if (model.isHeld(some)) {
      return;
    }
    long free = some.stream().filter(state -> state.blockers().isEmpty()).count();
    PrintDialog dialog = new PrintDialog(words, free, dialogs::close);
    dialog.onPrint(
        (printer, copies) -> {
          dialogs.close();
          model.print(some, printer, copies);
        });
    dialog.onSave(
        () -> {
          dialogs.close();
          save(some);
        });
    model.printers(dialog::show);
    dialogs.open(dialog.card());
  }
}
