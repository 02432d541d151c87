package org.sealready.filing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word scan over tables of texts: what it must find, and what it must leave. */
class WordScanTest {

  private static final String TABLES =
      """
      word-scan, REMARK, 200, 80
      remarks, REMARK, 200, 100
      scope-phrases, SCOPE, 120, 40
      entity-names, NAME, 60, 25
      """;

  private static List<String[]> corpus(String table) throws IOException {
    return Files.readAllLines(Path.of("src", "test", "resources", table + ".csv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\\|", -1))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(textBlock = TABLES)
  void findsTheWordsOfTheTableAndNoOthers(String table, Reading reading) throws IOException {
    List<String[]> rows = corpus(table);
    List<String> wrong =
        rows.stream()
            .filter(row -> !words(row[1]).equals(new TreeSet<>(TriggerWords.in(row[0], reading))))
            .map(row -> row[0] + " | " + row[1] + " | " + TriggerWords.in(row[0], reading))
            .toList();
    System.out.printf("faults: %s %d of %d texts misread%n", table, wrong.size(), rows.size());
    assertEquals(List.of(), wrong, String.join("\n", wrong));
  }

  private static Set<String> words(String cell) {
    return cell.isBlank() ? Set.of() : new TreeSet<>(Arrays.asList(cell.split("、")));
  }

  @ParameterizedTest
  @CsvSource(textBlock = TABLES)
  void theTableIsLargeAndOfBothKinds(String table, Reading reading, int least, int ofEach)
      throws IOException {
    List<String[]> rows = corpus(table);
    long clean = rows.stream().filter(row -> row[1].isBlank()).count();
    assertTrue(rows.size() >= least, table + " rows: " + rows.size());
    assertTrue(clean >= ofEach && rows.size() - clean >= ofEach, table + " clean: " + clean);
    assertEquals(rows.size(), rows.stream().map(row -> row[0]).distinct().count(), table);
  }
}
