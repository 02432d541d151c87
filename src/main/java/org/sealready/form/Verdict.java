package org.sealready.form;

import java.util.List;

/** What a rule says of one value. */
public sealed interface Verdict {

  /** Nothing to object. */
  record Fine() implements Verdict {}

  /** Broken; {@code args} fill {@code {0}}, {@code {1}} ... of the rule's message and fix. */
  record Broken(List<String> args) implements Verdict {}

  /** The one fine verdict. */
  Verdict FINE = new Fine();

  /** Broken with these arguments for the message. */
  static Verdict broken(Object... args) {
    return new Broken(java.util.Arrays.stream(args).map(String::valueOf).toList());
  }

  /** Broken without arguments, or fine. */
  static Verdict brokenIf(boolean broken) {
    return broken ? broken() : FINE;
  }
}
