package org.sealready.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A bundled file of texts by key, below {@code assets/words}: lines {@code key=text} in UTF-8,
 * without the escapes and continued lines that property files may have. So it is read in a tenth of
 * the time, at every start.
 */
final class WordsFile {

  private WordsFile() {}

  /** A map that can be added to; empty where there is no such file: a language may do without. */
  static Map<String, String> read(String name) {
    try (InputStream in =
        WordsFile.class.getResourceAsStream("/assets/words/" + name + ".properties")) {
      return in == null
          ? new HashMap<>()
          : texts(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, String> texts(String file) {
    Map<String, String> texts = new HashMap<>();
    int end;
    for (int at = 0; at < file.length(); at = end + 1) {
      int next = file.indexOf('\n', at);
      end = next < 0 ? file.length() : next;
      int equals = file.indexOf('=', at);
      if (equals >= 0 && equals < end && file.charAt(at) != '#') {
        texts.put(file.substring(at, equals), line(file, equals + 1, end));
      }
    }
    return texts;
  }

  /** Without the carriage return that a checkout on Windows may have put before the line's end. */
  private static String line(String file, int from, int end) {
    boolean isCarried = end > from && file.charAt(end - 1) == '\r';
    return file.substring(from, isCarried ? end - 1 : end);
  }
}
