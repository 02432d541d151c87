package org.sealready.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bundled regions: complete, consistent, and without dummy levels. */
class RegionsDataTest {

  private record Region(String code, String name, List<Region> children) {}

  private static JsonNode file;
  private static List<Region> provinces;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in = RegionsDataTest.class.getResourceAsStream("/assets/data/regions.json")) {
      file = new ObjectMapper().readTree(in);
    }
    provinces = regions(file.get("regions"));
  }

  private static List<Region> regions(JsonNode array) {
    List<Region> regions = new ArrayList<>();
    array.forEach(
        node ->
            regions.add(
                new Region(node.get(0).asText(), node.get(1).asText(), regions(node.get(2)))));
    return regions;
  }

  private static Stream<Region> cities() {
    return provinces.stream().flatMap(province -> province.children().stream());
  }

  private static Region city(String code) {
    return cities().filter(city -> city.code().equals(code)).findFirst().orElseThrow();
  }

  private static List<String> namesOf(List<Region> regions) {
    return regions.stream().map(Region::name).toList();
  }

  @Test
  void saysWhereItComesFrom() {
    assertFalse(file.get("source").asText().isBlank());
    assertTrue(file.get("date").asText().matches("\\d{4}-\\d{2}(-\\d{2})?"));
    assertFalse(file.get("licence").asText().isBlank());
  }

  @Test
  void holdsEveryMainlandProvinceCityAndDistrict() {
    assertEquals(31, provinces.size());
    assertEquals(370, cities().count());
    assertEquals(2855, cities().mapToInt(city -> city.children().size()).sum());
  }

  @Test
  void codesAreUniqueOnEachLevelAndHaveSixDigits() {
    Set<String> cityCodes = new HashSet<>();
    Set<String> districtCodes = new HashSet<>();
    for (Region city : cities().toList()) {
      assertTrue(city.code().matches("[1-6]\\d{5}"), city.name());
      assertTrue(cityCodes.add(city.code()), city.name());
      for (Region district : city.children()) {
        assertTrue(district.code().matches("[1-6]\\d{5}"), district.name());
        assertTrue(districtCodes.add(district.code()), district.name());
      }
    }
  }

  @Test
  void everyCodeStandsUnderItsParent() {
    for (Region province : provinces) {
      assertTrue(province.code().endsWith("0000"), province.name());
      for (Region city : province.children()) {
        assertEquals(province.code().substring(0, 2), city.code().substring(0, 2), city.name());
        city.children().forEach(district -> assertStandsIn(city, district));
      }
    }
  }

  /** A city without districts, or a directly administered county, is its own only district. */
  private static void assertStandsIn(Region city, Region district) {
    if (district.code().equals(city.code())) {
      assertEquals(List.of(city.name()), namesOf(city.children()));
    } else {
      assertTrue(city.code().endsWith("00"), city.name());
      assertEquals(city.code().substring(0, 4), district.code().substring(0, 4), district.name());
      assertFalse(district.code().endsWith("00"), district.name());
    }
    assertEquals(List.of(), district.children());
  }

  @Test
  void dummyLevelsAndZonesAreNoChoice() {
    Stream<Region> all =
        cities().flatMap(city -> Stream.concat(Stream.of(city), city.children().stream()));
    assertEquals(
        List.of(),
        all.map(Region::name)
            .filter(
                name ->
                    name.contains("市辖区")
                        || name.equals("县")
                        || name.contains("直辖县")
                        || name.contains("开发区")
                        || name.isBlank())
            .toList());
  }

  @Test
  void municipalitiesBearTheirOwnNames() {
    assertEquals("北京市", city("110100").name());
    assertEquals("天津市", city("120100").name());
    assertEquals("上海市", city("310100").name());
    assertEquals("重庆市", city("500100").name());
    assertEquals("重庆市（县）", city("500200").name());
    assertTrue(namesOf(city("110100").children()).contains("朝阳区"));
    assertTrue(namesOf(city("500200").children()).contains("城口县"));
  }

  @Test
  void citiesWithoutDistrictsAreTheirOwn() {
    for (String code : List.of("441900", "442000", "460400", "620200")) {
      assertEquals(code, city(code).children().getFirst().code());
    }
    assertEquals(List.of("东莞市"), namesOf(city("441900").children()));
  }

  @Test
  void directlyAdministeredCountiesKeepTheirCode() {
    for (String code : List.of("419001", "429004", "429021", "469025", "659001", "659012")) {
      assertEquals(code, city(code).children().getFirst().code());
    }
    assertEquals("仙桃市", city("429004").name());
  }

  @Test
  void laterChangesAreIn() {
    assertEquals(List.of("西沙区", "南沙区"), namesOf(city("460300").children()));
    assertTrue(namesOf(city("330100").children()).containsAll(List.of("临平区", "钱塘区")));
    assertFalse(namesOf(city("330100").children()).contains("下城区"));
    assertTrue(namesOf(city("440300").children()).containsAll(List.of("光明区", "龙华区", "坪山区")));
    assertTrue(namesOf(city("653200").children()).containsAll(List.of("和康县", "和安县")));
  }
}
