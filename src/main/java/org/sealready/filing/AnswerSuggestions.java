package org.sealready.filing;

import java.util.Optional;
import java.util.function.Supplier;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Suggestion;
import org.sealready.rules.CreditCode;

/** What the certificate tells of answers that are still open. */
final class AnswerSuggestions {

  private static final String BY_ADDRESS = "按证件住所填入：{0}";
  private static final String BY_NUMBER = "按证件号码填入：{0}";

  /** The kind of entity that belongs to the kind of body, where another one or none is chosen. */
  static final Suggestion<String> TYPE =
      new Suggestion<>("by-number", BY_NUMBER, AnswerSuggestions::type);

  static final Suggestion<String> PROVINCE_BY_ADDRESS =
      new Suggestion<>(
          "by-address",
          BY_ADDRESS,
          answers -> open(EntityPage.PROVINCE, answers).flatMap(Regions::provinceOf));

  static final Suggestion<String> PROVINCE_BY_NUMBER =
      new Suggestion<>(
          "by-number",
          BY_NUMBER,
          answers ->
              area(EntityPage.PROVINCE, answers)
                  .map(area -> area.substring(0, 2) + "0000")
                  .filter(code -> Regions.PROVINCES.find(code, answers).isPresent()));

  private AnswerSuggestions() {}

  /** The city or district below the chosen region that the certificate's address names. */
  static Suggestion<String> below(Field<String> above, Supplier<Field<String>> field) {
    return new Suggestion<>(
        "by-address",
        BY_ADDRESS,
        answers ->
            open(field.get(), answers)
                .flatMap(address -> Regions.namedBelow(answers.get(above).orElse(""), address)));
  }

  private static Optional<String> open(Field<String> field, Answers answers) {
    return answers.get(field).isPresent()
        ? Optional.empty()
        : answers.get(EntityPage.CERTIFICATE_ADDRESS);
  }

  private static Optional<String> area(Field<String> field, Answers answers) {
    return answers.get(field).isPresent() ? Optional.empty() : code(answers).map(CreditCode::area);
  }

  private static Optional<String> type(Answers answers) {
    return code(answers)
        .map(CreditCode::kind)
        .flatMap(CodeLists::creditCodeKind)
        .map(kind -> kind.get("subjectType"))
        .filter(type -> !type.isEmpty());
  }

  private static Optional<String> code(Answers answers) {
    return answers
        .get(EntityPage.CERTIFICATE_NUMBER)
        .filter(number -> !EntityPage.IS_INDIVIDUAL.holds(answers))
        .filter(CreditCode::isValid);
  }
}
