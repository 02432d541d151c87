package org.sealready.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Form;
import org.sealready.form.Judged;
import org.sealready.form.Question;
import org.sealready.form.Severity;
import org.sealready.form.Validation;
import org.sealready.form.Violation;
import org.sealready.json.Pointer;
import org.sealready.json.ProblemsJson.Problem;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/** Checks answers, and words the problems for reports. */
public final class Checks {

  private static final Phrase UNKNOWN =
      Phrase.of("rule.unknown-field.message", "印备不认识这个字段，不会用它，但会原样保留。");
  private static final Phrase UNKNOWN_FIX =
      Phrase.of("rule.unknown-field.fix", "请核对名称有没有写错；确实多余的可以删去。");

  /**
   * The one hint for all open questions; it is reported only when there is no error: a report must
   * not nag.
   */
  private static final String OPEN = "questions-open";

  private static final String QUESTIONS = "questions";
  private static final Phrase OPEN_FIX =
      Phrase.of("rule.questions-open.fix", "请在检查页逐一回答，或写进备案文件的 questions。");

  private final Form form;
  private final LocalDate today;

  public Checks(Form form, LocalDate today) {
    this.form = form;
    this.today = today;
  }

  /** What follows from these answers, and what is wrong with them. */
  public Judged judged(Answers answers) {
    return Validation.of(form, answers, today);
  }

  /** Every problem in words: violations, then unknown fields of the file. */
  public List<Problem> worded(Judged judged, Words words) {
    List<Problem> problems = new ArrayList<>();
    for (Violation violation : judged.violations()) {
      problems.add(
          new Problem(
              violation.rule().id(),
              violation.severity(),
              violation.field().id(),
              words.message(violation),
              words.fix(violation),
              words.source(violation.rule().source(), today)));
    }
    for (String pointer : judged.given().unknown().keySet()) {
      if (pointer.equals(Pointer.JOURNEY)) {
        continue;
      }
      problems.add(
          new Problem(
              "unknown-field",
              Severity.WARNING,
              Pointer.dotted(pointer),
              words.phrase(UNKNOWN),
              words.phrase(UNKNOWN_FIX),
              words.text("source.schema")));
    }
    if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
      open(judged.effective(), words).ifPresent(problems::add);
    }
    return problems;
  }

  /** The questions for a person that are left open. */
  private Optional<Problem> open(Effective effective, Words words) {
    List<Question> open = Question.open(form, effective);
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Question first = open.getFirst();
    Phrase message =
        Phrase.of(
            "rule.questions-open.message",
            "提交前还有 {0} 件只有您知道的事要确认，例如：{1}",
            open.size(),
            words.question(first));
    return Optional.of(
        new Problem(
            OPEN,
            Severity.HINT,
            QUESTIONS,
            words.phrase(message),
            words.phrase(OPEN_FIX),
            words.source(first.rule().source(), today)));
  }
}
