package org.sealready.ui.filing;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Question;
import org.sealready.form.Waiver;
import org.sealready.ui.wizard.WizardModel;

/**
 * Where two states of a filing differ first. Whoever takes a step back is led there: else he would
 * not see what it has changed.
 */
final class ChangedPlace {

  private final Form form;
  private final Answers before;
  private final Answers after;

  ChangedPlace(Form form, Answers before, Answers after) {
    this.form = form;
    this.before = before;
    this.after = after;
  }

  /** Goes to the first answer that differs, else to what was set aside, else to a question. */
  void show(WizardModel wizard) {
    Optional<Field<?>> field = form.differing(before, after).stream().findFirst();
    Optional<Waiver> waiver = waiver();
    field
        .or(() -> waiver.filter(each -> asked(each).isEmpty()).flatMap(this::field))
        .ifPresentOrElse(
            wizard::onField,
            () -> waiver.flatMap(this::asked).or(this::question).ifPresent(wizard::onQuestion));
  }

  private Optional<Waiver> waiver() {
    return Stream.concat(
            before.waivers().stream().filter(each -> !after.waivers().contains(each)),
            after.waivers().stream().filter(each -> !before.waivers().contains(each)))
        .findFirst();
  }

  private Optional<Field<?>> field(Waiver waiver) {
    return form.field(waiver.field());
  }

  /** The question whose bad answer was set aside. */
  private Optional<Question> asked(Waiver waiver) {
    return form.questions().stream().filter(each -> each.id().equals(waiver.rule())).findFirst();
  }

  private Optional<Question> question() {
    return form.questions().stream()
        .filter(
            each ->
                !Objects.equals(
                    before.questions().get(each.id()), after.questions().get(each.id())))
        .findFirst();
  }
}
