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
import org.junit.jupiter.api.Test;

/** The word scan over a corpus of names and remarks: what it must find, and what it must leave. */
class WordScanTest {

  private static List<String[]> corpus() throws IOException {
    return Files.readAllLines(Path.of("src", "test", "resources", "word-scan.csv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\\|", -1))
        .toList();
  }

  @Test
  void findsTheWordsOfTheCorpusAndNoOthers() throws IOException {
    List<String> wrong =
        corpus().stream()
            .filter(row -> !words(row[1]).equals(new TreeSet<>(TriggerWords.in(row[0]))))
            .map(row -> row[0] + " | " + row[1] + " | " + TriggerWords.in(row[0]))
            .toList();
    assertEquals(List.of(), wrong, String.join("\n", wrong));
  }

  private static Set<String> words(String cell) {
    return cell.isBlank() ? Set.of() : new TreeSet<>(Arrays.asList(cell.split("、")));
  }

  @Test
  void theCorpusIsLargeAndOfBothKinds() throws IOException {
    List<String[]> rows = corpus();
    long clean = rows.stream().filter(row -> row[1].isBlank()).count();
    assertTrue(rows.size() >= 200, "rows: " + rows.size());
    assertTrue(clean >= 80 && rows.size() - clean >= 80, "clean: " + clean);
  }
}
