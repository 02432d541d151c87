package org.sealready.form;

import java.util.List;

/** What a rule says of one value. */
public sealed interface Verdict {

  /** Nothing to object. */
  record Fine() implements Verdict {}

  /**
   * Broken; {@code args} fill {@code {0}}, {@code {1}} ... of the rule's message and fix.
   *
   * @param about the parts of the value that are objected to, where the rule tells them apart: what
   *     is set aside is then these and no others
   */
  record Broken(List<String> args, List<String> about) implements Verdict {}

  /** The one fine verdict. */
  Verdict FINE = new Fine();

  /** Broken with these arguments for the message. */
  static Verdict broken(Object... args) {
    return brokenAbout(List.of(), args);
  }

  /** Broken with these arguments for the message, because of these parts of the value. */
  static Verdict brokenAbout(List<String> parts, Object... args) {
    return new Broken(
        java.util.Arrays.stream(args).map(String::valueOf).toList(), List.copyOf(parts));
  }

  /** Broken without arguments, or fine. */
  static Verdict brokenIf(boolean broken) {
    return broken ? broken() : FINE;
  }
}
