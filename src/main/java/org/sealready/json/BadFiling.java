package org.sealready.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A filing file that cannot be used. It carries what is wrong as values, never any content of the
 * file: that is personal data.
 */
public final class BadFiling extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Kind {
    /** More than {@link StrictReader#MAX_BYTES} bytes. */
    TOO_LONG,
    /** Not UTF-8. */
    NOT_UTF8,
    /** Nothing in it. */
    EMPTY,
    /** Ends in the middle. */
    TRUNCATED,
    /** Not JSON: line and column. */
    NOT_JSON,
    /** Deeper than any filing, or a longer name, number or text than any filing has. */
    OVER_LIMIT,
    /** The same key twice in one object: line. */
    DUPLICATE_KEY,
    /** A NUL or half a character in a text. */
    BAD_CHARACTER,
    /** JSON, but not a filing file. */
    NOT_A_FILING,
    /** Written by a newer version: its version. */
    NEWER_VERSION,
    /** A value of another type than the field takes: path. */
    WRONG_TYPE,
    /** JSON, but not a placement file. */
    NOT_A_PLACEMENT,
    /** A key that a placement file does not have: path. */
    UNKNOWN_KEY,
    /** A number or a text beyond what is allowed: path. */
    OUT_OF_RANGE
  }

  private final Kind kind;
  private final transient List<String> args;

  BadFiling(Kind kind, Object... args) {
    super(kind.name());
    this.kind = kind;
    this.args = Arrays.stream(args).map(String::valueOf).toList();
  }

  public Kind kind() {
    return kind;
  }

  /** The key of the text that says so: {@code input.<kind>}. */
  public String key() {
    return "input." + kind.name().toLowerCase(Locale.ROOT);
  }

  /** What fills {@code {0}}, {@code {1}} ... of the text. */
  public List<String> args() {
    return args;
  }
}
