package org.sealready.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every catch block that drops an exception has a comment with the reason. */
class SwallowedTest {

  private static final Path SOURCES = Path.of("src/main/java");

  private static final String FIXTURE =
      """
      class Fixture {
        java.util.List<String> none() {
          try {
            return read();
          } catch (java.io.IOException unreadable) {
            return java.util.List.of();
          }
        }
        boolean looked() {
          try {
            return read() != null;
          } catch (Unreadable damaged) {
            return damaged.kind() == Kind.DAMAGED;
          }
        }
        void nothing() {
          for (String each : all()) {
            try {
              use(each);
            } catch (RuntimeException odd) {
            }
          }
        }
        void said() {
          try {
            read();
          } catch (java.io.IOException failure) {
            terminal.complain(failure.getMessage());
            return;
          }
        }
        void thrown() {
          try {
            read();
          } catch (java.io.IOException failure) {
            throw new IllegalStateException("// no comment", failure);
          }
        }
        boolean reasoned() {
          try {
            return read() != null;
          } catch (java.io.IOException gone) {
            // What is gone cannot be newer: the caller reads the copy.
            return false;
          }
        }
        boolean mumbled() {
          try {
            return read() != null;
          } catch (java.io.IOException gone) {
            // ignore
            return false;
          }
        }
      }
      """;

  private static List<Swallowed.Place> places() throws IOException {
    Map<String, String> sources = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        String source = Files.readString(file);
        if (source.contains("catch (")) {
          sources.put(SOURCES.relativize(file).toString(), source);
        }
      }
    }
    return Swallowed.in(sources);
  }

  @Test
  void everyFailureThatIsNotToldHasAReason() throws IOException {
    List<Swallowed.Place> places = places();
    List<Swallowed.Place> without = places.stream().filter(each -> !each.hasReason()).toList();
    System.out.printf(
        "faults: %d places go on after a failure without telling it, %d without a reason%n",
        places.size(), without.size());
    assertTrue(places.size() > 20, places.toString());
    assertEquals(List.of(), without);
  }

  /** It is a fixture that shows the check can fail. */
  @Test
  void aFailureThatBecomesNoneIsFound() throws IOException {
    List<Swallowed.Place> places = Swallowed.in("Fixture.java", FIXTURE);
    assertEquals(
        List.of(5L, 12L, 20L, 42L, 50L), places.stream().map(Swallowed.Place::line).toList());
    assertEquals(
        List.of(42L),
        places.stream().filter(Swallowed.Place::hasReason).map(Swallowed.Place::line).toList());
  }
}
