package org.sealready.ui.app;

import org.sealready.form.Field;
import org.sealready.letter.Letter;
import org.sealready.service.letter.LetterState;
import org.sealready.ui.letters.LettersActions;
import org.sealready.ui.preview.WholeLetter;

/** What can be done from the letter that stands over the whole window. */
record WholeActions(LettersActions actions, FilingView view) implements WholeLetter.Actions {

  @Override
  public void print(LetterState letter) {
    actions.print(letter);
  }

  @Override
  public void save(LetterState letter) {
    actions.save(letter);
  }

  @Override
  public void printAll() {
    actions.printAll();
  }

  @Override
  public void go(Field<?> field) {
    view.go(field);
  }

  @Override
  public boolean isOfOthers(Letter letter) {
    return actions.forms().model().isUsed(letter.id());
  }

  @Override
  public void back() {
    view.frame().closeWhole();
  }
}
