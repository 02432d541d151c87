package org.sealready.form;

import java.util.function.Function;

/**
 * Something that rules and letters read out of the answers and that takes a while: it is worked out
 * once for each {@link Answers}, however many ask for it.
 */
public final class Finding<T> {

  private final Function<Answers, T> reader;

  /**
   * @param reader reads nothing but the answers, and never returns null
   */
  public Finding(Function<Answers, T> reader) {
    this.reader = reader;
  }

  /** What is found in these answers. */
  public T in(Answers answers) {
    return answers.find(this);
  }

  T read(Answers answers) {
    return reader.apply(answers);
  }
}
