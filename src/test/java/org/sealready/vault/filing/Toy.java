package org.sealready.vault.filing;

import java.util.List;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Form;
import org.sealready.form.Page;
import org.sealready.form.Rule;
import org.sealready.form.Section;
import org.sealready.form.Severity;
import org.sealready.form.Source;
import org.sealready.form.TextKind;
import org.sealready.form.Verdict;
import org.sealready.json.AnswersJson;

/** A form of two fields: the store is independent of the form. */
public final class Toy {

  static final Field<String> NUMBER =
      Field.of("toy.number", "号", new FieldType.Text(TextKind.PLAIN, 20));
  static final Field<String> PROSE = Field.of("toy.prose", "文", new FieldType.LongText(0, 5000));
  public static final AnswersJson JSON =
      new AnswersJson(
          new Form(
              List.of(
                  new Page(
                      "toy", "玩具", "", true, List.of(Section.of("toy", "", "", NUMBER, PROSE)))),
              List.of(),
              new Rule<>(
                  "same",
                  Severity.ERROR,
                  "",
                  "",
                  new Source("", ""),
                  false,
                  (value, context) -> Verdict.FINE)));

  private Toy() {}

  public static Answers number(int number) {
    return Answers.empty()
        .with(NUMBER, String.valueOf(number))
        .with(PROSE, "印章在桌上。".repeat(1 + number % 300));
  }

  public static int number(Draft draft) {
    return Integer.parseInt(draft.answers().get(NUMBER).orElseThrow());
  }
}
