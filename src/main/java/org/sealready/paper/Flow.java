package org.sealready.paper;

/** How a text fills its place. */
public sealed interface Flow {

  /** In one line, in the middle of the height. */
  record OneLine() implements Flow {}

  /** In as many lines as it needs, from the top. */
  record Lines() implements Flow {}

  /** A character in each of so many boxes of equal width. */
  record Boxes(int count) implements Flow {}
}
