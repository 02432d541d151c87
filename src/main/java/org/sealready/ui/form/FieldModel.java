package org.sealready.ui.form;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Severity;
import org.sealready.form.Violation;
import org.sealready.ui.typing.Spot;

/** What one field shows: its answer, where that comes from, and what is wrong with it. */
public final class FieldModel<T> {

  private final FormModel form;
  private final Field<T> field;
  private final ReadOnlyObjectWrapper<Optional<T>> value =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<AnswerOrigin> filling =
      new ReadOnlyObjectWrapper<>(AnswerOrigin.ASKED);
  private final ReadOnlyObjectWrapper<List<Violation>> messages =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
  private List<WaivedViolation> aside = List.of();
  private boolean touched;

  /** Whether a person has given another answer since the filing was opened. */
  private boolean given;

  FieldModel(FormModel form, Field<T> field) {
    this.form = form;
    this.field = field;
  }

  public Field<T> field() {
    return field;
  }

  /** Where what is being typed as its answer is kept. */
  public Spot spot() {
    return form.typing().at(field.id());
  }

  /** Whether its answer was filled in by itself and can be changed. */
  public boolean isSuggested() {
    return filling.get() == AnswerOrigin.SUGGESTED;
  }

  /** Whether it has an answer that nothing is said to be wrong with. */
  public boolean isSettled() {
    return value.get().isPresent()
        && messages.get().stream().noneMatch(found -> found.severity() == Severity.ERROR);
  }

  /** The form that it belongs to. */
  public FormModel form() {
    return form;
  }

  /** The answer that counts. */
  public ReadOnlyObjectProperty<Optional<T>> value() {
    return value.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<AnswerOrigin> filling() {
    return filling.getReadOnlyProperty();
  }

  /** What stands under the field: nothing until a person has been there. */
  public ReadOnlyObjectProperty<List<Violation>> messages() {
    return messages.getReadOnlyProperty();
  }

  /** What was set aside with a reason; {@link #messages} changes after it. */
  public List<WaivedViolation> aside() {
    return aside;
  }

  public ReadOnlyBooleanProperty asked() {
    return asked.getReadOnlyProperty();
  }

  /**
   * A person has given this answer. That one is missing is said when the page is left, not to
   * somebody who is on the way.
   */
  public void commit(Optional<T> answer) {
    touched = touched || answer.isPresent();
    given |= !form.answers().get().get(field).equals(answer);
    form.commit(field, answer);
  }

  /** Whether this answer would put right what is said to be wrong here. */
  public boolean mends(Optional<T> answer) {
    return !messages.get().isEmpty() && answer.isPresent() && form.isFine(field, answer);
  }

  boolean isGiven() {
    return given;
  }

  boolean isTouched() {
    return touched;
  }

  void markTouched() {
    touched = true;
  }

  void update(Effective effective, List<Violation> all, List<WaivedViolation> kept) {
    asked.set(effective.asked().contains(field));
    filling.set(fillingUnder(effective));
    value.set(effective.answers().get(field));
    aside = kept.stream().filter(each -> each.violation().field().equals(field)).toList();
    messages.set(
        touched ? all.stream().filter(found -> found.field().equals(field)).toList() : List.of());
  }

  private AnswerOrigin fillingUnder(Effective effective) {
    if (form.form().isFilledIn(field, effective.answers())) {
      return AnswerOrigin.SUGGESTED;
    }
    if (!effective.derived().contains(field) || effective.answers().get(field).isEmpty()) {
      return AnswerOrigin.ASKED;
    }
    return form.form()
        .derivationOf(field, effective.answers())
        .map(
            derivation ->
                switch (derivation.given()) {
                  case WINS -> AnswerOrigin.SUGGESTED;
                  case MUST_EQUAL, IGNORED -> AnswerOrigin.FOLLOWS;
                })
        .orElse(AnswerOrigin.ASKED);
  }
}
