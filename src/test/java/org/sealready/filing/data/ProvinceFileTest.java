package org.sealready.filing.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's own provinces are used when they are good, and named when they are not. */
class ProvinceFileTest {

  private static final String GOOD =
      """
      {"date": "2027-01", "sources": {"X": "甲"}, "provinces": [
        {"code": "510000", "name": "四川", "letters": "蜀川", "rules": [
          {"rule": "minimum-age", "value": "20", "source": "X", "date": "2027-01"}]}]}
      """;

  @TempDir Path folder;

  private ProvinceFile.Loaded load(String text) throws IOException {
    Files.writeString(folder.resolve("provinces.json"), text);
    return ProvinceFile.load(folder);
  }

  @Test
  void withoutAFileTheBundledOnesCount() {
    ProvinceFile.Loaded loaded = ProvinceFile.load(folder);
    assertEquals(Optional.empty(), loaded.problem());
    assertEquals(31, loaded.provinces().byCode().size());
    assertEquals("2026-11", loaded.provinces().source().date());
  }

  @Test
  void aGoodFileReplacesThem() throws IOException {
    ProvinceFile.Loaded loaded = load(GOOD);
    assertEquals(Optional.empty(), loaded.problem());
    assertEquals("2027-01", loaded.provinces().source().date());
    Province sichuan = loaded.provinces().byCode().get("510000");
    assertEquals(Optional.of("20"), sichuan.value(Demand.MINIMUM_AGE));
    assertEquals("甲 2027-01：须满20周岁", sichuan.statementText(Demand.MINIMUM_AGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{}", "{\"date\": \"2027-01\"}"})
  void aBrokenFileIsReportedAndNotUsed(String text) throws IOException {
    ProvinceFile.Loaded loaded = load(text);
    assertTrue(loaded.problem().isPresent());
    assertEquals(31, loaded.provinces().byCode().size());
  }

  @Test
  void aStatementMayBeForSomeKindsAndHoldASentence() throws IOException {
    Province.Entry entry =
        load(with(SENTENCE)).provinces().byCode().get("510000").all(Demand.REMARK).getFirst();
    assertEquals(new Scope(Set.of(), Set.of("2", "5"), Situation.FILED_BEFORE), entry.scope());
    assertEquals("{entity.name}说明", entry.sentence().orElseThrow().text());
  }

  private static final String SENTENCE =
      """
      {"rule": "remark", "value": "sentence", "source": "X", "date": "2027-01", "except": "5、2", \
      "when": "filed-before", "in": "entity.remark", "sentence": "{entity.name}说明", \
      "stands": "有说明", "unless": "不说明"}""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"5、2\" | \"5,2\" | 510000 remark except",
        "filed-before | later | 510000 remark when",
        "entity.remark | entity.name | 510000 remark in",
        "{entity.name} | {entity.nmae} | 510000 remark sentence",
        "有说明 | (有说明 | 510000 remark stands",
        "不说明 | [ | 510000 remark unless",
        "\"stands\" | \"stand\" | 510000 remark stands"
      })
  void aWrongPartOfASentenceIsNamed(String right, String wrong, String place) throws IOException {
    assertTrue(SENTENCE.contains(right));
    ProvinceFile.Loaded loaded = load(with(SENTENCE.replace(right, wrong)));
    assertEquals(place, loaded.problem().orElseThrow().args().get(1));
  }

  private static String with(String rule) {
    int from = GOOD.indexOf("{\"rule\"");
    return GOOD.substring(0, from) + rule + GOOD.substring(GOOD.indexOf('}', from) + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "minimum-age, minimum-old, 510000 minimum-old",
    "\"20\", \"old\", 510000 minimum-age",
    "\"source\": \"X\", \"source\": \"Y\", 510000 minimum-age Y",
    "510000, 5100, code code",
    "\"name\": \"四川\", \"name\": 4, 510000 name"
  })
  void aWrongPlaceIsNamed(String right, String wrong, String place) throws IOException {
    assertTrue(GOOD.contains(right));
    ProvinceFile.Loaded loaded = load(GOOD.replace(right, wrong));
    assertEquals(place, loaded.problem().orElseThrow().args().get(1));
    assertEquals(31, loaded.provinces().byCode().size());
  }
}
