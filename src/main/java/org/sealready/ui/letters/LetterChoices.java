package org.sealready.ui.letters;

import java.util.List;
import java.util.Optional;
import org.sealready.form.Field;
import org.sealready.letter.Letter;
import org.sealready.service.LetterChoice;
import org.sealready.service.LetterSelection;
import org.sealready.service.letter.LetterState;
import org.sealready.ui.preview.PreviewModel;

/** Which letters a person adds to those that are needed, and which are left out. */
final class LetterChoices {

  private final PreviewModel preview;
  private final Optional<LetterSelection> selection;
  private Optional<Letter> changed = Optional.empty();

  LetterChoices(PreviewModel preview, Optional<LetterSelection> selection) {
    this.preview = preview;
    this.selection = selection;
  }

  /** Whether anything can be chosen here. */
  boolean isPossible() {
    return selection.isPresent();
  }

  /** Whether the field holds such choices. */
  boolean isOf(Field<?> field) {
    return selection
        .filter(fields -> field.equals(fields.added()) || field.equals(fields.leftOut()))
        .isPresent();
  }

  /** Those that are made, and those that would be if a person had not left them out. */
  List<LetterState> cards() {
    return preview.states().get().stream()
        .filter(state -> state.isWanted() || state.isLeftOut())
        .toList();
  }

  /** Those that can be added. */
  List<LetterState> offers() {
    return preview.states().get().stream()
        .filter(state -> isPossible() && !state.isWanted() && !state.isLeftOut())
        .filter(state -> state.letter().use() != Letter.Use.FOR_SIGNERS)
        .toList();
  }

  /** Makes the choice for this letter; {@link LetterChoice#NONE} takes an earlier one back. */
  void choose(Letter letter, LetterChoice choice) {
    selection.ifPresent(
        fields -> {
          put(fields.leftOut(), letter, choice == LetterChoice.LEFT_OUT);
          put(fields.added(), letter, choice == LetterChoice.ADDED);
        });
  }

  private void put(Field<List<String>> field, Letter letter, boolean chosen) {
    List<String> before = preview.form().answers().get().get(field).orElse(List.of());
    List<String> after = LetterSelection.with(before, letter.id(), chosen);
    if (!after.equals(before)) {
      changed = Optional.of(letter);
      preview.form().of(field).commit(Optional.of(after).filter(ids -> !ids.isEmpty()));
    }
  }

  /** The letter for which a person has just chosen, once: the focus stays with it. */
  Optional<Letter> takeChanged() {
    Optional<Letter> letter = changed;
    changed = Optional.empty();
    return letter;
  }
}
