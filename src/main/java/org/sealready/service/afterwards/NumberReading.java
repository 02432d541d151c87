package org.sealready.service.afterwards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Validation;
import org.sealready.form.Violation;
import org.sealready.journey.checklist.Afterwards;
import org.sealready.rules.RecordNumberRules;
import org.sealready.rules.number.RecordNumber;
import org.sealready.service.Catalogue;

/**
 * A filing number as somebody typed or pasted it.
 *
 * @param number what is kept: the number that was found, else the text as it was typed
 * @param kind what has the number; empty where none was found
 * @param violations what the form would say of it as the Mini Program's number, its province among
 *     them; of another kind's number not that its shape is another
 */
public record NumberReading(
    String number, Optional<RecordNumber.Kind> kind, List<Violation> violations) {

  public NumberReading {
    violations = List.copyOf(violations);
  }

  /** Reads it beside the answers of its filing. */
  public static NumberReading of(
      Catalogue catalogue, Answers answers, LocalDate today, String typed) {
    Optional<RecordNumber> found = RecordNumber.in(typed);
    String number = found.map(RecordNumber::text).orElse(typed.strip());
    Afterwards afterwards = catalogue.journey().afterwards().get();
    List<Violation> violations =
        catalogue
            .form()
            .field(afterwards.serviceNumber())
            .map(field -> violations(catalogue, field, answers, number, today))
            .orElse(List.of());
    return new NumberReading(
        number,
        found.map(RecordNumber::kind),
        violations.stream().filter(each -> found.isEmpty() || !isShape(each)).toList());
  }

  private static boolean isShape(Violation violation) {
    return violation.rule().id().equals(RecordNumberRules.SERVICE_SHAPE);
  }

  @SuppressWarnings("unchecked") // the list names a field of text
  private static List<Violation> violations(
      Catalogue catalogue, Field<?> field, Answers answers, String number, LocalDate today) {
    Answers numbered = answers.with((Field<String>) field, number);
    Effective effective = catalogue.form().effective(numbered);
    return Validation.of(catalogue.form(), effective, today).violations().stream()
        .filter(violation -> violation.field().equals(field))
        .toList();
  }

  /** Whether it is a Mini Program's number and nothing is said against it. */
  public boolean isFine() {
    return kind.filter(RecordNumber.Kind.MINI_PROGRAM::equals).isPresent() && violations.isEmpty();
  }
}
