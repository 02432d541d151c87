package org.sealready.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sealready.form.Answers;
import org.sealready.form.Form;
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

  private final Form form;
  private final LocalDate today;

  public Checks(Form form, LocalDate today) {
    this.form = form;
    this.today = today;
  }

  /** Every violation, in the order of the form. */
  public List<Violation> of(Answers answers) {
    return Validation.of(form, answers, today);
  }

  /**
   * Every problem as a report words it: violations, then what the file holds that the form does not
   * know.
   */
  public List<Problem> worded(Answers answers, Words words) {
    List<Problem> problems = new ArrayList<>();
    for (Violation violation : of(answers)) {
      problems.add(
          new Problem(
              violation.rule().id(),
              violation.severity(),
              violation.field().id(),
              words.message(violation),
              words.fix(violation),
              words.source(violation.rule().source())));
    }
    for (String pointer : answers.unknown().keySet()) {
      problems.add(
          new Problem(
              "unknown-field",
              Severity.WARNING,
              Pointer.dotted(pointer),
              words.phrase(UNKNOWN),
              words.phrase(UNKNOWN_FIX),
              words.text("source.schema")));
    }
    return problems;
  }
}
