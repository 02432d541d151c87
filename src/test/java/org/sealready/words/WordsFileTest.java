package org.sealready.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsFileTest {

  /** What is read in our own way is what Java's reader of property files finds. */
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en", "options-en"})
  void readsWhatTheFilesSay(String name) throws IOException {
    Properties properties = new Properties();
    Path file = Path.of("assets", "words", name + ".properties");
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    Map<String, String> expected = new HashMap<>();
    properties.forEach((key, text) -> expected.put((String) key, (String) text));
    assertFalse(expected.isEmpty());
    assertEquals(expected, WordsFile.read(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"options-zh", "none"})
  void isEmptyWhereThereIsNoFile(String name) {
    assertTrue(WordsFile.read(name).isEmpty());
  }
}
