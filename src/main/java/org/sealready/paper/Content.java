package org.sealready.paper;

/** What goes into a place. */
public sealed interface Content {

  /** A value of the filing, named as letters name it. */
  record Value(String placeholder) implements Content {}

  /** Words that are the same for every filing. */
  record Words(String text) implements Content {}

  /** A part of a day, for forms that print 年, 月 and 日 themselves. */
  record DayPart(String placeholder, Part part) implements Content {}

  /** A tick, where the value reads so. */
  record Tick(String placeholder, String label) implements Content {}

  /** The parts of a day. */
  enum Part {
    YEAR,
    MONTH,
    DAY
  }

  /** The value that it depends on; empty for words. */
  default String source() {
    return switch (this) {
      case Value value -> value.placeholder();
      case Words words -> "";
      case DayPart part -> part.placeholder();
      case Tick tick -> tick.placeholder();
    };
  }
}
