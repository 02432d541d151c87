package org.sealready.ui.form;

import java.util.List;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.words.Words;

/**
 * What differs between two states of a filing.
 *
 * @param fields those that are answered differently, in the order of the form
 */
public record AnswerChanges(Form form, Answers before, Answers after, List<Field<?>> fields) {

  public AnswerChanges {
    fields = List.copyOf(fields);
  }

  public static AnswerChanges of(Form form, Answers before, Answers after) {
    return new AnswerChanges(form, before, after, form.differing(before, after));
  }

  /** The same with the answers in their places exchanged. */
  public AnswerChanges reversed() {
    return new AnswerChanges(form, after, before, fields);
  }

  /** Each of them in words; numbers of persons are masked. */
  public List<AnswerChange> in(Words words) {
    AnswerText old = new AnswerText(words, shown(before));
    AnswerText now = new AnswerText(words, shown(after));
    return fields.stream().map(field -> change(field, old, now, words)).toList();
  }

  private AnswerChange change(Field<?> field, AnswerText old, AnswerText now, Words words) {
    String was = old.of(field);
    String is = now.of(field);
    boolean looksTheSame = was.equals(is) && now.isMasked(field);
    return new AnswerChange(
        field,
        words.place(form, field),
        was,
        looksTheSame ? words.text("ui.changes.hidden", is) : is);
  }

  /** What counts, and of what does not count what was given: that is listed as well. */
  private Answers shown(Answers given) {
    Answers shown = form.effective(given).answers();
    for (Field<?> field : fields) {
      shown = of(field, shown, given);
    }
    return shown;
  }

  private static <T> Answers of(Field<T> field, Answers shown, Answers given) {
    return shown.with(field, given.get(field).or(() -> shown.get(field)));
  }
}
