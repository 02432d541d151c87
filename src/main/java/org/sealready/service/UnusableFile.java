package org.sealready.service;

import java.util.List;
import org.sealready.json.BadFiling;
import org.sealready.words.Phrase;

/**
 * An input that cannot be used, with the one line that says so. Contains nothing of the file's
 * content.
 */
public final class UnusableFile extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Phrase phrase;

  public UnusableFile(String key, List<String> args) {
    super(key);
    this.phrase = new Phrase(key, key, args);
  }

  /** One with the text of this key and no details. */
  public static UnusableFile because(String key) {
    return new UnusableFile(key, List.of());
  }

  /** One that cannot be read as a filing or a placement. */
  public static UnusableFile because(BadFiling bad) {
    return new UnusableFile(bad.key(), bad.args());
  }

  /** What is wrong, for {@code Words.phrase}. */
  public Phrase phrase() {
    return phrase;
  }
}
