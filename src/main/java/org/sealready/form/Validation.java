package org.sealready.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges answers against the form's rules: pure, and the same for the window and the command line.
 *
 * <p>A field that is filled in by itself is judged where its answer was given, not a second time.
 */
public final class Validation {

  private Validation() {}

  /**
   * Every violation, in the order of the form and then of the questions, without those that were
   * waived.
   */
  public static List<Violation> of(Form form, Answers given, LocalDate today) {
    Effective effective = form.effective(given);
    List<Violation> violations = new ArrayList<>();
    for (Field<?> field : effective.asked()) {
      violations.addAll(ofField(form, field, given, effective, today));
    }
    violations.addAll(ofQuestions(form, given, effective, today));
    return violations;
  }

  /**
   * What was answered badly of the questions that only a person can judge, without those waived.
   */
  public static List<Violation> ofQuestions(
      Form form, Answers given, Effective effective, LocalDate today) {
    List<Violation> found = new ArrayList<>();
    for (Question question : Question.relevant(form, effective)) {
      Context context = new Context(question.field(), effective.answers(), today);
      check(question.rule(), Optional.empty(), context).ifPresent(found::add);
    }
    found.removeIf(violation -> isWaived(violation, given));
    return found;
  }

  /** The violations of one field, without those that were waived. */
  public static List<Violation> ofField(
      Form form, Field<?> field, Answers given, Effective effective, LocalDate today) {
    List<Violation> found = new ArrayList<>();
    judge(field, effective, today, found);
    contradiction(form, field, given, effective).ifPresent(found::add);
    found.removeIf(violation -> isWaived(violation, given));
    return found;
  }

  private static <T> void judge(
      Field<T> field, Effective effective, LocalDate today, List<Violation> found) {
    Optional<T> value = effective.answers().get(field);
    if (effective.derived().contains(field)) {
      return;
    }
    Context context = new Context(field, effective.answers(), today);
    for (Rule<? super T> rule : field.rules()) {
      check(rule, value, context).ifPresent(found::add);
    }
  }

  private static <V, T extends V> Optional<Violation> check(
      Rule<V> rule, Optional<T> value, Context context) {
    return switch (rule.check().of(value.map(present -> present), context)) {
      case Verdict.Fine fine -> Optional.empty();
      case Verdict.Broken broken ->
          Optional.of(new Violation(context.field(), rule, broken.args()));
    };
  }

  /** An answer was given although it follows from others, and it differs. */
  private static Optional<Violation> contradiction(
      Form form, Field<?> field, Answers given, Effective effective) {
    return form.derivationOf(field, effective.answers())
        .filter(derivation -> derivation.given() == Derivation.Given.MUST_EQUAL)
        .filter(derivation -> differs(derivation, given, effective))
        .map(derivation -> new Violation(field, form.sameAsSource(), List.of()));
  }

  private static <T> boolean differs(Derivation<T> derivation, Answers given, Effective effective) {
    Optional<T> own = given.get(derivation.target());
    Optional<T> source = derivation.value().apply(effective.answers());
    return own.isPresent() && source.isPresent() && !own.equals(source);
  }

  /** The violations that a person has set aside: they stay to be seen. */
  public static List<Violation> waived(Form form, Answers given, LocalDate today) {
    return of(form, given.withWaivers(List.of()), today).stream()
        .filter(violation -> isWaived(violation, given))
        .toList();
  }

  private static boolean isWaived(Violation violation, Answers given) {
    Rule<?> rule = violation.rule();
    return violation.waivable()
        && given.waivers().stream()
            .anyMatch(
                waiver ->
                    waiver.rule().equals(rule.id())
                        && waiver.field().equals(violation.field().id())
                        && !waiver.reason().isBlank());
  }

  /** The fields at which an error stands. */
  public static Set<Field<?>> withErrors(List<Violation> violations) {
    return violations.stream()
        .filter(violation -> violation.severity() == Severity.ERROR)
        .<Field<?>>map(Violation::field)
        .collect(Collectors.toSet());
  }
}
