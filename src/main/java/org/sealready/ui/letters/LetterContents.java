package org.sealready.ui.letters;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Page;
import org.sealready.letter.Letter;
import org.sealready.service.Catalogue;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.LetterState;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.preview.PreviewModel;

/** The fields that belong to the letters and not to a page, and what is still to be said there. */
final class LetterContents {

  private final FormModel form;
  private final PreviewModel preview;
  private final LetterOutput desk;
  private final Catalogue catalogue;
  private final LetterChoices choices;

  LetterContents(
      PreviewModel preview, LetterOutput desk, Catalogue catalogue, LetterChoices choices) {
    this.form = preview.form();
    this.preview = preview;
    this.desk = desk;
    this.catalogue = catalogue;
    this.choices = choices;
  }

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
  List<Field<?>> all() {
    return own().stream()
        .filter(field -> !(field.type() instanceof FieldType.Day) && !choices.isOf(field))
        .toList();
  }

  /** Those of the contents that a letter which is made here prints, or is decided by. */
  List<Field<?>> extras() {
    List<Letter> made = preview.wanted().stream().map(LetterState::letter).toList();
    Set<Field<?>> used = new HashSet<>(desk.printed(form.effective().get(), made));
    made.forEach(letter -> used.addAll(letter.decidedBy()));
    return all().stream().filter(field -> used.contains(field) || isHandwritten(field)).toList();
  }

  private boolean isHandwritten(Field<?> field) {
    return catalogue.placeholders().handwritten().filter(field::equals).isPresent();
  }

  /** Whether there is a character that may have to be left for handwriting and is not yet. */
  boolean isRoomWanted() {
    Answers effective = form.effective().get().answers();
    return own().stream()
        .filter(this::isHandwritten)
        .flatMap(field -> field.suggestions().stream())
        .anyMatch(suggestion -> suggestion.value().apply(effective).isPresent());
  }

  /** Whether something is still to be said at one of these fields. */
  boolean isMissing(List<Field<?>> fields) {
    return form.violations().get().stream().anyMatch(found -> fields.contains(found.field()));
  }
}
