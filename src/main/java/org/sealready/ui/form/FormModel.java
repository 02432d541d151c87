package org.sealready.ui.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.form.Answers;
import org.sealready.form.Dependents;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Fillings;
import org.sealready.form.Form;
import org.sealready.form.Judged;
import org.sealready.form.Page;
import org.sealready.form.Validation;
import org.sealready.form.Violation;
import org.sealready.ui.typing.Typing;

/** The answers of the open filing and what follows from them; every view reads and writes here. */
public final class FormModel {

  private final Form form;
  private final LocalDate today;
  private final Typing typing;
  private final Map<Field<?>, FieldModel<?>> fields = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<Answers> answers;
  private final ReadOnlyObjectWrapper<Effective> effective;
  private final ReadOnlyObjectWrapper<List<Violation>> violations =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<WaivedViolation>> aside =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<Optional<Field<?>>> focused =
      new SimpleObjectProperty<>(Optional.empty());
  private final QuestionsModel questions = new QuestionsModel(this);
  private Judged latest;
  private boolean fixed;

  /** Starts with these answers, of a filing in which nobody is typing. */
  public FormModel(Form form, LocalDate today, Answers initial) {
    this(form, today, initial, Typing.unkept());
  }

  /**
   * Starts with these answers; what they already answer is judged from the beginning, but for
   * fields in which somebody is typing.
   *
   * @param typing what stands in editors and is no answer yet
   */
  public FormModel(Form form, LocalDate today, Answers initial, Typing typing) {
    this.form = form;
    this.typing = typing;
    this.today = today;
    this.latest = Validation.of(form, initial, today);
    this.answers = new ReadOnlyObjectWrapper<>(initial);
    this.effective = new ReadOnlyObjectWrapper<>(latest.effective());
    form.fields().forEach(field -> fields.put(field, new FieldModel<>(this, field)));
    fields.values().stream()
        .filter(model -> initial.get(model.field()).isPresent())
        .filter(model -> model.spot().typed().isEmpty())
        .forEach(FieldModel::markTouched);
    focused.set(fieldOf(typing.now().last()));
    refresh();
  }

  /** The field that this place belongs to. */
  private Optional<Field<?>> fieldOf(String place) {
    return Stream.of(place.split("/")).flatMap(name -> form.field(name).stream()).findFirst();
  }

  /** Lets nobody change an answer from now on. */
  public void fix() {
    fixed = true;
  }

  /** Whether the answers are there to be looked at only. */
  public boolean isFixed() {
    return fixed;
  }

  public Form form() {
    return form;
  }

  public LocalDate today() {
    return today;
  }

  /** What stands in editors and is no answer yet. */
  public Typing typing() {
    return typing;
  }

  /** As given; changes after all that follows from it. */
  public ReadOnlyObjectProperty<Answers> answers() {
    return answers.getReadOnlyProperty();
  }

  /** What follows from the latest answers, as one value. */
  public Judged judged() {
    return latest;
  }

  public ReadOnlyObjectProperty<Effective> effective() {
    return effective.getReadOnlyProperty();
  }

  /** Everything that is wrong, shown or not. */
  public ReadOnlyObjectProperty<List<Violation>> violations() {
    return violations.getReadOnlyProperty();
  }

  /** What was set aside with a reason: it stays to be seen. */
  public ReadOnlyObjectProperty<List<WaivedViolation>> aside() {
    return aside.getReadOnlyProperty();
  }

  /** The field that a person is at; its place in the letter is marked. */
  public ObjectProperty<Optional<Field<?>>> focused() {
    return focused;
  }

  @SuppressWarnings("unchecked") // the constructor puts each model under its own field
  public <T> FieldModel<T> of(Field<T> field) {
    return (FieldModel<T>) fields.get(field);
  }

  /** How far this page is. */
  public PageModel of(Page page) {
    return new PageModel(this, page);
  }

  /** Sets a problem aside, today, for this reason. */
  public void waive(Violation violation, String reason) {
    refresh(answers.get().waiving(violation, reason, today.toString()));
  }

  /** Takes a problem up again that was set aside. */
  public void takeUp(Violation violation) {
    refresh(answers.get().unwaiving(violation));
  }

  /** What only a person can know. */
  public QuestionsModel questions() {
    return questions;
  }

  /** Puts other answers in the place of all of these. */
  public void restore(Answers others) {
    form.differing(latest.given(), others).forEach(field -> typing.end(field.id()));
    refresh(others);
  }

  /** A person has given all of these answers at once, and what is wrong with them is shown. */
  public void replace(Answers others) {
    form.differing(latest.given(), others).forEach(field -> of(field).markTouched());
    restore(others);
  }

  /** A person has given the answers of these fields at once. */
  public void take(List<Field<?>> changed, Answers from) {
    Answers after = latest.given();
    for (Field<?> field : changed) {
      after = after.taking(field, from);
      of(field).markTouched();
    }
    for (Field<?> field : changed) {
      after = Dependents.settled(form, after, field).given();
    }
    restore(Fillings.after(form, latest.effective(), form.effective(after), changed).given());
  }

  <T> void commit(Field<T> field, Optional<T> answer) {
    Answers before = latest.given();
    if (fixed || before.get(field).equals(answer)) {
      refresh();
    } else {
      Effective settled = Dependents.settled(form, before.with(field, answer), field);
      Effective after = Fillings.after(form, latest.effective(), settled, List.of(field));
      form.differing(settled.given(), after.given()).forEach(filled -> of(filled).markTouched());
      show(Validation.of(form, after, today));
    }
  }

  /** Whether nothing would be wrong with this field, had it this answer. */
  <T> boolean isFine(Field<T> field, Optional<T> answer) {
    Effective settled = Dependents.settled(form, latest.given().with(field, answer), field);
    return Validation.of(form, settled, today).violations().stream()
        .noneMatch(violation -> violation.field().equals(field));
  }

  /** Puts these answers in the place of the ones before. */
  void refresh(Answers wanted) {
    if (fixed) {
      refresh();
    } else {
      show(Validation.of(form, wanted, today));
    }
  }

  /** Shows the same answers anew, because a person has been somewhere. */
  void refresh() {
    show(latest.again());
  }

  /**
   * Shows what follows from these answers. A view that is told may lose the focus and answer in the
   * middle of this: then its answers count, and what is left to be told of the ones before is not.
   */
  private void show(Judged next) {
    latest = next;
    List<WaivedViolation> kept = WaivedViolation.under(next);
    List<Runnable> telling = new ArrayList<>();
    fields
        .values()
        .forEach(
            model -> telling.add(() -> model.update(next.effective(), next.violations(), kept)));
    telling.add(() -> aside.set(kept));
    telling.add(() -> violations.set(next.violations()));
    telling.add(() -> effective.set(next.effective()));
    telling.add(() -> answers.set(next.given()));
    telling.stream().takeWhile(each -> latest == next).forEach(Runnable::run);
  }
}
