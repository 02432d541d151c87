package org.sealready.filing.letter;

import java.util.function.Predicate;
import org.sealready.filing.data.Provinces;
import org.sealready.form.Answers;

/**
 * A named condition on which the wording of letters depends: {@code @if name} in a template.
 *
 * @param condition whether it is on under effective answers and the demands of the provinces
 */
record LetterSwitch(String name, When condition) {

  /** When a switch is on. */
  @FunctionalInterface
  interface When {
    boolean holds(Answers answers, Provinces provinces);
  }

  /** A switch that no province has a say in. */
  static LetterSwitch of(String name, Predicate<Answers> condition) {
    return new LetterSwitch(name, (answers, provinces) -> condition.test(answers));
  }
}
