package org.sealready.cli.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sealready.words.Language;

/**
 * The help of the whole program as it was written to a file: putting it together takes the parser
 * longer than everything else in such a run. The help of a single command comes from the parser.
 */
public final class WrittenHelp {

  private WrittenHelp() {}

  /** What {@code --help} prints. */
  public static String in(Language language) {
    try (InputStream in = WrittenHelp.class.getResourceAsStream(resource(language))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("\r", "")
          .replace("\n", System.lineSeparator());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String resource(Language language) {
    return "/assets/words/help-" + language.code() + ".txt";
  }
}
