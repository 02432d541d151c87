package org.sealready.filing.journey;

import java.util.function.Supplier;

/** Reads a list when somebody asks for the first time; lists stay the same while a program runs. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> reader;
  private T value;

  private Once(Supplier<T> reader) {
    this.reader = reader;
  }

  static <T> Supplier<T> of(Supplier<T> reader) {
    return new Once<>(reader);
  }

  @Override
  public synchronized T get() {
    if (value == null) {
      value = reader.get();
    }
    return value;
  }
}
