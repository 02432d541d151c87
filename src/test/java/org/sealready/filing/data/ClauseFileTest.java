package org.sealready.filing.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseFileTest {

  private static final String OWN =
      """
      {"date": "2026-12", "sources": {"s": "某通知"}, "others": {"usual": "平台"},
       "clauses": [{"id": "own", "name": "自己的条款", "source": "s", "date": "2026-12",
         "ways": [{"does": "承担", "with": ["责任"]}]}],
       "letters": [{"letter": "commitment", "title": "承诺书$", "clauses": ["own"]}]}
      """;

  @TempDir private Path folder;

  private ClauseFile.Loaded load(String text) throws IOException {
    Files.writeString(folder.resolve("letter-clauses.json"), text);
    return ClauseFile.load(folder);
  }

  @Test
  void everyBundledClauseHasSourceAndDate() {
    assertTrue(ClauseFile.letters().size() >= 9);
    ClauseFile.letters().values().stream()
        .flatMap(letter -> letter.clauses().stream())
        .forEach(
            clause -> {
              assertFalse(clause.source().isBlank(), clause.id());
              assertTrue(clause.date().matches("\\d{4}(-\\d{2}){0,2}"), clause.id());
            });
  }

  @Test
  void withoutAFileTheBundledOnesCount() {
    assertSame(ClauseFile.bundled(), ClauseFile.load(folder));
  }

  @Test
  void aFileReplacesTheLettersThatItDeclares() throws IOException {
    ClauseFile.Loaded own = load(OWN);
    assertTrue(own.problem().isEmpty());
    assertEquals("own", own.of().apply("commitment").clauses().getFirst().id());
    assertEquals(ClauseFile.letters().get("explanation"), own.of().apply("explanation"));
    assertTrue(own.of().apply("nothing").clauses().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date|2026-12|later",
        "does|承担|承担(",
        "clauses|[\"own\"]|[\"other\"]",
        "source|\"s\", \"date|\"t\", \"date",
        "ways|[{\"does\": \"承担\", \"with\": [\"责任\"]}]|[]",
        "letters|\"letters\"|\"papers\"",
        "json|{|",
      })
  void aBrokenFileIsToldAndNotUsed(String change) throws IOException {
    String[] parts = change.split("\\|", 3);
    ClauseFile.Loaded broken = load(OWN.replace(parts[1], parts[2]));
    assertTrue(broken.problem().isPresent(), change);
    assertEquals(ClauseFile.letters().get("commitment"), broken.of().apply("commitment"), change);
  }
}
