package org.sealready.service;

import java.util.ArrayList;
import java.util.List;
import org.sealready.form.Answers;
import org.sealready.form.Field;

/**
 * The user's deviations from the letters that are needed; both fields contain ids.
 *
 * @param added optional letters that are made
 * @param leftOut not made although they are required or advised; takes precedence over {@code
 *     added}
 */
public record LetterSelection(Field<List<String>> added, Field<List<String>> leftOut) {

  /** What a person has chosen for this letter. */
  public LetterChoice of(String id, Answers answers) {
    if (holds(leftOut, id, answers)) {
      return LetterChoice.LEFT_OUT;
    }
    return holds(added, id, answers) ? LetterChoice.ADDED : LetterChoice.NONE;
  }

  /** The answer of one of the fields with this id in it or not. */
  public static List<String> with(List<String> ids, String id, boolean chosen) {
    List<String> changed = new ArrayList<>(ids);
    changed.remove(id);
    if (chosen) {
      changed.add(id);
    }
    return List.copyOf(changed);
  }

  private static boolean holds(Field<List<String>> field, String id, Answers answers) {
    return answers.get(field).filter(ids -> ids.contains(id)).isPresent();
  }
}
