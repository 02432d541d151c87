package org.sealready.filing.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.json.BadFiling;
import org.sealready.json.DataFile;
import org.sealready.json.list.BadList;

/** What a file of provinces says is read, and the first wrong place in it is named. */
class ProvinceFileTest {

  private static final String GOOD =
      """
      {"date": "2027-01", "sources": {"X": "甲"}, "provinces": [
        {"code": "510000", "name": "四川", "letters": "蜀川", "rules": [
          {"rule": "minimum-age", "value": "20", "source": "X", "date": "2027-01"}]}]}
      """;

  private static Provinces read(String text) throws BadList, BadFiling {
    return ProvinceFile.read(DataFile.read(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void withoutAFileTheBundledOnesCount() {
    assertEquals(31, ProvinceFile.inUse().byCode().size());
    assertEquals("2026-11", ProvinceFile.inUse().source().date());
  }

  @Test
  void aGoodFileIsRead() throws BadList, BadFiling {
    Provinces provinces = read(GOOD);
    assertEquals("2027-01", provinces.source().date());
    Province sichuan = provinces.byCode().get("510000");
    assertEquals(Optional.of("20"), sichuan.value(Demand.MINIMUM_AGE));
    assertEquals("甲 2027-01：须满20周岁", sichuan.statementText(Demand.MINIMUM_AGE));
  }

  @Test
  void aStatementMayBeForSomeKindsAndHoldASentence() throws BadList, BadFiling {
    Province.Entry entry =
        read(with(SENTENCE)).byCode().get("510000").all(Demand.REMARK).getFirst();
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
  void aWrongPartOfASentenceIsNamed(String right, String wrong, String place) {
    assertTrue(SENTENCE.contains(right));
    assertEquals(
        place,
        assertThrows(BadList.class, () -> read(with(SENTENCE.replace(right, wrong)))).getMessage());
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
  void aWrongPlaceIsNamed(String right, String wrong, String place) {
    assertTrue(GOOD.contains(right));
    assertEquals(
        place, assertThrows(BadList.class, () -> read(GOOD.replace(right, wrong))).getMessage());
  }
}
