package org.sealready.service.help;

/** A piece of a line of the help. */
public sealed interface HelpSpan {

  /** What is read of it. */
  String text();

  /** Plain words. */
  record Said(String text) implements HelpSpan {}

  /** Words that stand out. */
  record Strong(String text) implements HelpSpan {}

  /** A key, or keys that are pressed together. */
  record Key(String text) implements HelpSpan {}

  /** A way to somewhere else. */
  record Link(String text, HelpTarget target) implements HelpSpan {}
}
