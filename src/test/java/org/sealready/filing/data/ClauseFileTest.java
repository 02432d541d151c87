package org.sealready.filing.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.json.BadFiling;
import org.sealready.json.DataFile;
import org.sealready.json.list.BadList;

class ClauseFileTest {

  private static final String OWN =
      """
      {"date": "2026-12", "sources": {"s": "某通知"}, "others": {"usual": "平台"},
       "clauses": [{"id": "own", "name": "自己的条款", "source": "s", "date": "2026-12",
         "ways": [{"does": "承担", "with": ["责任"]}]}],
       "letters": [{"letter": "commitment", "title": "承诺书$", "clauses": ["own"]}]}
      """;

  private static void read(String text) throws BadList, BadFiling {
    ListReaders.clauses(DataFile.read(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyBundledClauseHasSourceAndDate() {
    assertTrue(ClauseFile.letters().size() >= 15);
    ClauseFile.letters().values().stream()
        .flatMap(letter -> letter.clauses().stream())
        .forEach(
            clause -> {
              assertFalse(clause.source().isBlank(), clause.id());
              assertTrue(clause.date().matches("\\d{4}(-\\d{2}){0,2}"), clause.id());
            });
    assertTrue(ClauseFile.of("nothing").clauses().isEmpty());
  }

  @Test
  void aListOfOwnClausesIsRead() throws BadList, BadFiling {
    read(OWN);
    assertEquals(
        "own",
        new ClauseReader(DataFile.read(OWN.getBytes(StandardCharsets.UTF_8)))
            .letters()
            .get("commitment")
            .clauses()
            .getFirst()
            .id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date|2026-12|later",
        "does|承担|承担(",
        "does|承担|(承+)+担",
        "clauses|[\"own\"]|[\"other\"]",
        "source|\"s\", \"date|\"t\", \"date",
        "ways|[{\"does\": \"承担\", \"with\": [\"责任\"]}]|[]",
        "letters|\"letters\"|\"papers\"",
      })
  void aBrokenListIsNotTaken(String change) {
    String[] parts = change.split("\\|", 3);
    String broken = OWN.replace(parts[1], parts[2]);
    assertFalse(broken.equals(OWN), change);
    assertThrows(BadList.class, () -> read(broken), change);
  }
}
