package org.sealready.form;

import java.util.List;
import java.util.function.Function;

/**
 * Something that only a person can know, asked once before the filing is submitted. Its answer
 * stands in {@link Answers#questions()} under the id of its rule: {@link #YES}, {@link #NO} or
 * {@link #UNKNOWN}.
 *
 * @param text the question itself
 * @param when asked only under this condition
 * @param bad the answer that is a problem
 * @param field the field that it is about; a problem is shown there
 * @param rule what is reported for the bad answer
 * @param details what the question means in this filing, line by line, under the effective answers
 */
public record Question(
    String text,
    Condition when,
    String bad,
    Field<?> field,
    Rule<Object> rule,
    Function<Answers, List<String>> details) {

  public static final String YES = "yes";
  public static final String NO = "no";

  /** The person has seen the question and does not know yet: it stays open. */
  public static final String UNKNOWN = "unknown";

  /**
   * @param id stable kebab-case name, the key of the answer, of translations and of waivers
   */
  public static Question of(
      String id,
      Field<?> field,
      Condition when,
      String text,
      String bad,
      String message,
      String fix,
      Source source) {
    Rule.Check<Object> check =
        (value, context) -> Verdict.brokenIf(bad.equals(context.answers().questions().get(id)));
    Rule<Object> rule = new Rule<>(id, Severity.WARNING, message, fix, source, true, check);
    return new Question(text, when, bad, field, rule, answers -> List.of());
  }

  /** The same question with these details. */
  public Question detailed(Function<Answers, List<String>> lines) {
    return new Question(text, when, bad, field, rule, lines);
  }

  public String id() {
    return rule.id();
  }

  /** The questions that these answers call for, in order. */
  public static List<Question> relevant(Form form, Effective effective) {
    return form.questions().stream()
        .filter(question -> question.when().holds(effective.answers()))
        .toList();
  }

  /** The relevant questions that are not answered with yes or no. */
  public static List<Question> open(Form form, Effective effective) {
    return relevant(form, effective).stream()
        .filter(question -> !question.isAnswered(effective.answers()))
        .toList();
  }

  private boolean isAnswered(Answers answers) {
    String answer = answers.questions().get(id());
    return YES.equals(answer) || NO.equals(answer);
  }
}
