package org.sealready.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** A bundled file of texts by key, below {@code assets/words}. */
final class WordsFile {

  private WordsFile() {}

  /** Nothing where there is no such file: a language may do without translated code lists. */
  static Map<String, String> read(String name) {
    Properties properties = new Properties();
    try (InputStream in =
        WordsFile.class.getResourceAsStream("/assets/words/" + name + ".properties")) {
      if (in != null) {
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                entry -> (String) entry.getKey(), entry -> (String) entry.getValue()));
  }
}
