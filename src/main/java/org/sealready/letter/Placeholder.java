package org.sealready.letter;

import java.util.List;
import java.util.function.Function;
import org.sealready.form.Answers;
import org.sealready.form.Field;

/**
 * A named value that a letter prints.
 *
 * @param reads the fields that its value comes from
 * @param together whether the value must stay in one line where that is possible
 * @param value the text under the effective answers, empty where there is none
 * @param label what a person calls it, in Chinese; empty where it is called like the field
 */
public record Placeholder(
    String name,
    List<Field<?>> reads,
    boolean together,
    Function<Answers, String> value,
    String label) {
  public Placeholder {
    reads = List.copyOf(reads);
  }

  /** One that is called like the first field that it reads. */
  public Placeholder(
      String name, List<Field<?>> reads, boolean together, Function<Answers, String> value) {
    this(name, reads, together, value, "");
  }
}
