package org.sealready;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sealready.form.Reason;
import org.sealready.form.Severity;
import org.sealready.service.Catalogue;
import org.sealready.service.CoverageTable;
import org.sealready.service.RuleBook;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** All known reasons for rejection have an answer, and the README says which. */
class CoverageTest {

  private static final Catalogue CATALOGUE = Main.catalogue();

  @Test
  void everyReasonIsThereOnceAndWhatItNamesExists() {
    List<String> numbers = CATALOGUE.reasons().stream().map(Reason::number).toList();
    Map<String, Integer> counted = new LinkedHashMap<>();
    for (String number : numbers) {
      String kind = number.replaceAll("\\d", "");
      assertEquals(kind + counted.merge(kind, 1, Integer::sum), number);
    }
    assertTrue(
        counted.get("") >= 81 && counted.get("C") == 12 && counted.get("P") >= 8,
        counted.toString());
    List<Reason> answered = CATALOGUE.reasons().stream().filter(Reason::isAnswered).toList();
    assertEquals(answered, new RuleBook(CATALOGUE).covered());
  }

  @Test
  void theReadmeHasTheTable() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String table = CoverageTable.of(CATALOGUE, Words.in(Language.ENGLISH));
    assertTrue(
        readme.contains("<!-- coverage -->\n" + table + "<!-- /coverage -->"),
        "paste what `rules --format coverage --lang en` prints between the two marks:\n" + table);
  }

  @Test
  void noProvincialRuleIsMoreThanAWarning() {
    new RuleBook(CATALOGUE)
        .entries().stream()
            .filter(entry -> entry.rule().id().startsWith("province-"))
            .forEach(
                entry -> {
                  assertNotEquals(Severity.ERROR, entry.rule().severity(), entry.rule().id());
                  assertTrue(entry.rule().waivable());
                });
  }

  @Test
  void everyScopeBelongsToARuleAndEveryProvincialRuleHasOne() {
    List<String> ids =
        new RuleBook(CATALOGUE).entries().stream().map(entry -> entry.rule().id()).toList();
    assertTrue(ids.containsAll(CATALOGUE.scopes().keySet()));
    assertEquals(
        List.of(),
        ids.stream()
            .filter(id -> id.startsWith("province-"))
            .filter(id -> !CATALOGUE.scopes().containsKey(id))
            .toList());
    CATALOGUE.scopes().values().forEach(provinces -> assertTrue(!provinces.isEmpty()));
  }
}
