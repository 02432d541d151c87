package org.sealready.filing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.letter.Causes;
import org.sealready.filing.letter.LetterText;
import org.sealready.filing.page.Cause;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.LettersPage;
import org.sealready.filing.rule.GlyphRules;
import org.sealready.form.Answers;
import org.sealready.form.Attached;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Suggestion;
import org.sealready.rules.number.CreditCode;

/** Suggested answers that follow from other answers, mostly from the certificate. */
final class AnswerSuggestions {

  private static final String BY_NUMBER = "按证件号码填入：{0}";

  private AnswerSuggestions() {}

  /**
   * All of them, each with its field.
   *
   * @param pages the form whose texts a letter may print
   */
  static List<Attached<?>> all(Form pages) {
    return List.of(type(), administration(), causes(), handwritten(pages));
  }

  /** The kind of entity by the credit code, also where another kind is chosen. */
  private static Attached<String> type() {
    return Attached.suggestion(
        EntityPage.TYPE, new Suggestion<>("by-number", BY_NUMBER, AnswerSuggestions::kind));
  }

  /** The bureau that the filing goes to, as a letter addresses it. */
  private static Attached<String> administration() {
    return Attached.suggestion(
        LettersPage.ADDRESSEE,
        new Suggestion<>(
            "administration",
            "填入：{0}",
            answers ->
                whileOpen(
                    LettersPage.ADDRESSEE,
                    answers,
                    Optional.of(LetterText.administration(answers))
                        .filter(Predicate.not(String::isEmpty)))));
  }

  /** The causes of an explanation that can be seen in the answers. */
  private static Attached<List<String>> causes() {
    return Attached.suggestion(
        LettersPage.CAUSES,
        new Suggestion<>(
            "visible-causes",
            "按填写的内容选上：{0}",
            answers ->
                whileOpen(
                    LettersPage.CAUSES,
                    answers,
                    Optional.of(Causes.visible(answers).stream().map(Cause::code).toList())
                        .filter(Predicate.not(List::isEmpty)))));
  }

  /** The characters without a font, to be written by hand. */
  private static Attached<String> handwritten(Form pages) {
    return Attached.suggestion(
        LettersPage.HANDWRITTEN,
        new Suggestion<>(
            "by-hand", "留空手写：{0}", answers -> GlyphRules.toWriteByHand(pages, answers)));
  }

  private static <T> Optional<T> whileOpen(Field<T> field, Answers answers, Optional<T> value) {
    return answers.get(field).isPresent() ? Optional.empty() : value;
  }

  private static Optional<String> kind(Answers answers) {
    return creditCode(answers)
        .map(CreditCode::kind)
        .flatMap(CodeLists::creditCodeKind)
        .map(kind -> kind.get("subjectType"))
        .filter(type -> !type.isEmpty());
  }

  private static Optional<String> creditCode(Answers answers) {
    return answers
        .get(EntityPage.CERTIFICATE_NUMBER)
        .filter(number -> !EntityPage.IS_INDIVIDUAL.holds(answers))
        .filter(CreditCode::isValid);
  }
}
