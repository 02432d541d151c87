package org.sealready;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that the threat model names exist. */
class ThreatModelTest {

  private static final Path PAPER = Path.of("src/site/markdown/threat-model.md");
  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)`");

  @Test
  void everyTestThatItNamesIsThere() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    TEST.matcher(Files.readString(PAPER)).results().forEach(found -> named.add(found.group(1)));
    assertFalse(named.isEmpty());
    named.removeAll(classes());
    assertEquals(List.of(), List.copyOf(named));
  }

  private static List<String> classes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .toList();
    }
  }
}
