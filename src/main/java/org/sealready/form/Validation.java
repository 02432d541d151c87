package org.sealready.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Judges answers against the form's rules: pure, and the same for the window and the command line.
 *
 * <p>A field that is filled in by itself is judged where its answer was given, not a second time.
 */
public final class Validation {

  private Validation() {}

  /** Judges these answers on this day. */
  public static Judged of(Form form, Answers given, LocalDate today) {
    return of(form, form.effective(given), today);
  }

  /** Judges answers of which it is known already what counts. */
  public static Judged of(Form form, Effective effective, LocalDate today) {
    List<Violation> found = new ArrayList<>();
    for (Field<?> field : effective.asked()) {
      found.addAll(ofField(form, field, effective, today));
    }
    found.addAll(ofQuestions(form, effective, today));
    Map<Boolean, List<Violation>> byWaiver =
        found.stream().collect(Collectors.partitioningBy(each -> isWaived(each, effective)));
    return new Judged(effective, byWaiver.get(false), byWaiver.get(true));
  }

  /** What was answered badly of the questions that only a person can judge. */
  private static List<Violation> ofQuestions(Form form, Effective effective, LocalDate today) {
    List<Violation> found = new ArrayList<>();
    for (Question question : Question.relevant(form, effective)) {
      Context context = new Context(question.field(), effective.answers(), today);
      check(question.rule(), Optional.empty(), context).ifPresent(found::add);
    }
    return found;
  }

  /** The violations of one field, waived or not. */
  public static List<Violation> ofField(
      Form form, Field<?> field, Effective effective, LocalDate today) {
    List<Violation> found = new ArrayList<>();
    judge(field, effective, today, found);
    contradiction(form, field, effective).ifPresent(found::add);
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
          Optional.of(new Violation(context.field(), rule, broken.args(), broken.about()));
    };
  }

  /** An answer was given although it follows from others, and it differs. */
  private static Optional<Violation> contradiction(Form form, Field<?> field, Effective effective) {
    return form.derivationOf(field, effective.answers())
        .filter(derivation -> derivation.given() == Derivation.Given.MUST_EQUAL)
        .filter(derivation -> differs(derivation, effective))
        .map(derivation -> new Violation(field, form.sameAsSource(), List.of()));
  }

  private static <T> boolean differs(Derivation<T> derivation, Effective effective) {
    Optional<T> own = effective.given().get(derivation.target());
    Optional<T> source = derivation.value().apply(effective.answers());
    return own.isPresent() && source.isPresent() && !own.equals(source);
  }

  private static boolean isWaived(Violation violation, Effective effective) {
    return violation.waivable()
        && effective.given().waivers().stream()
            .anyMatch(waiver -> waiver.covers(violation) && !waiver.reason().isBlank());
  }
}
