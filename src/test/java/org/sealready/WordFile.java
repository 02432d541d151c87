package org.sealready;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A words file with its comments.
 *
 * @param texts key to text, in the order of the file
 * @param translated key to the Chinese that stands in the comment {@code # zh:} above it
 */
record WordFile(Map<String, String> texts, Map<String, String> translated) {

  static final String MARK = "# zh: ";

  static WordFile read(String name) throws IOException {
    WordFile file = new WordFile(new LinkedHashMap<>(), new HashMap<>());
    String chinese = "";
    for (String line : Files.readAllLines(Path.of("assets/words", name + ".properties"))) {
      assertEquals(-1, line.indexOf('\\'), "escapes are not for people: " + line);
      if (line.startsWith(MARK)) {
        chinese = line.substring(MARK.length());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        file.put(line, chinese);
        chinese = "";
      }
    }
    return file;
  }

  private void put(String line, String chinese) {
    int equals = line.indexOf('=');
    String key = line.substring(0, equals);
    assertFalse(texts.containsKey(key), "twice in one file: " + key);
    texts.put(key, line.substring(equals + 1));
    if (!chinese.isEmpty()) {
      translated.put(key, chinese);
    }
  }
}
