package org.sealready.paper;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that are printed at a field, as far as their places tell. A form without names of its
 * fields can only be read by them.
 *
 * @param before the words at its left or above it, which say what is asked: 单位名称
 * @param after the words right behind it: what a box stands for, or the 年 of a day
 */
public record Caption(String before, String after) {

  /** Nothing is printed at it, or nobody has looked. */
  public static final Caption NONE = new Caption("", "");

  public boolean isEmpty() {
    return before.isEmpty() && after.isEmpty();
  }

  /** As a person reads it: what is asked, then what stands behind. */
  public String line() {
    return Stream.of(before, after)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
