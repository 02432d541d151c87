package org.sealready.filing;

import java.util.List;
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

  /** The bureau that the filing goes to, as it is addressed. */
  static final Suggestion<String> ADMINISTRATION =
      new Suggestion<>(
          "administration",
          "填入：{0}",
          answers ->
              answers.get(LettersPage.ADDRESSEE).isPresent()
                  ? Optional.empty()
                  : Optional.of(LetterText.administration(answers))
                      .filter(name -> !name.isEmpty()));

  /** What can be seen that may have to be explained. */
  static final Suggestion<List<String>> CAUSES =
      new Suggestion<>(
          "visible-causes",
          "按填写的内容选上：{0}",
          answers ->
              answers.get(LettersPage.CAUSES).isPresent()
                  ? Optional.empty()
                  : Optional.of(Causes.visible(answers)).filter(found -> !found.isEmpty()));

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
