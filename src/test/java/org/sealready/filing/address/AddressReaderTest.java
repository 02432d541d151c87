package org.sealready.filing.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.filing.data.Regions;
import org.sealready.form.Answers;
import org.sealready.form.Option;

/** What the reader of addresses finds, in a table of addresses of every province and form. */
class AddressReaderTest {

  /** An address of the table with what is expected of it. */
  record Row(
      String text,
      List<String> witnesses,
      String named,
      String local,
      String region,
      String forms) {

    static Row of(String line) {
      String[] columns = line.split("\\|", -1);
      String[] parts = columns[0].strip().split("\\^", -1);
      List<String> witnesses = columns[1].isBlank() ? List.of() : List.of(columns[1].strip());
      return new Row(
          String.join("", parts),
          witnesses,
          parts[0],
          parts[parts.length - 1],
          columns.length > 2 ? columns[2].strip() : "",
          columns.length > 3 ? columns[3].strip() : "");
    }

    Address read() {
      return AddressReader.read(text, witnesses);
    }
  }

  private static List<Row> rows(String file) throws IOException {
    return Files.readAllLines(Path.of("src", "test", "resources", file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Row::of)
        .toList();
  }

  static List<Row> addresses() throws IOException {
    return rows("addresses.txt");
  }

  static List<Row> withoutRegion() throws IOException {
    return rows("addresses-without-region.txt");
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void readsRegionAndRest(Row row) {
    Address address = row.read();
    assertEquals(row.region(), address.code().map(Regions::nameOf).orElse(""));
    assertEquals(row.local(), address.local());
    assertEquals(row.named().strip().replaceFirst("，$", ""), address.named());
    assertEquals(row.forms(), forms(address));
  }

  private static String forms(Address address) {
    return address.parts().stream()
        .map(part -> part.name().form().name().substring(0, 1))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("withoutRegion")
  void takesNoOtherWordForARegion(Row row) {
    Address address = row.read();
    assertEquals(List.of(), address.parts());
    assertEquals(row.text(), address.local());
    assertEquals(Optional.empty(), address.code());
  }

  @Test
  void theTableHasEveryProvinceAndEveryForm() throws IOException {
    List<Row> rows = addresses();
    assertTrue(rows.size() >= 120, rows.size() + " rows");
    Set<String> provinces =
        rows.stream()
            .flatMap(row -> row.read().province().stream())
            .map(Option::code)
            .collect(Collectors.toSet());
    assertEquals(codes(Regions.PROVINCES.in(Answers.empty())), provinces);
    for (RegionForm form : RegionForm.values()) {
      assertTrue(rows.stream().anyMatch(row -> row.forms().contains(form.name().substring(0, 1))));
    }
  }

  private static Set<String> codes(List<Option> options) {
    return options.stream().map(Option::code).collect(Collectors.toSet());
  }

  @Test
  void readsTheFullNameOfEveryRegion() {
    for (Option province : Regions.PROVINCES.in(Answers.empty())) {
      for (Option city : Regions.below(province.code())) {
        for (Option county : Regions.below(city.code())) {
          String name = Regions.nameOf(county.code()).replace("（县）", "");
          Address address = AddressReader.read(name + "人民路8号");
          assertEquals(Optional.of(county.code()), address.code(), name);
          assertEquals("人民路8号", address.local(), name);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "四川省成都市武侯区簇桥街道佳灵路3号, 簇桥街道, 佳灵路3号",
    "四川省成都市武侯区镇江路3号, '', 镇江路3号",
    "浙江省湖州市南浔区南浔镇人瑞路3号, 南浔镇, 人瑞路3号",
    "江西省景德镇市珠山区景德镇路3号, '', 景德镇路3号",
    "上海市黄浦区南京东路街道宁波路3号, 南京东路街道, 宁波路3号"
  })
  void partsTownAndStreet(String text, String town, String rest) {
    Address address = AddressReader.read(text);
    assertEquals(town, address.town());
    assertEquals(rest, address.rest());
  }

  @ParameterizedTest
  @CsvSource({
    "四川省绵阳市涪城区1号, true, true",
    "绵阳市1号, true, true",
    "四川省1号, true, false",
    "北京市1号, true, true",
    "南安市1号, true, true",
    "天府新区1号, false, false",
    "武侯区1号, false, false",
    "株洲县1号, false, false",
    "中国（上海）自由贸易试验区1号, true, true",
    "朝阳开发区1号, false, false"
  })
  void tellsHowSureItIs(String text, boolean province, boolean city) {
    Address address = AddressReader.read(text);
    assertEquals(province, address.isSureOfProvince());
    assertEquals(city, address.isSureOfCity());
  }

  @Test
  void oldAndZoneCodesAreWitnesses() {
    assertEquals(Optional.of("340422"), RegionCodes.today("341521"));
    assertEquals(Optional.of("510100"), RegionCodes.today("510109"));
    assertEquals(Optional.of("510107"), RegionCodes.today("510107"));
    assertEquals(Optional.empty(), RegionCodes.today("999999"));
    assertEquals(Optional.of("340422"), AddressReader.read("寿县寿春镇1号", List.of("341521")).code());
  }

  @Test
  void survivesAnyText() {
    for (String text :
        Arrays.asList("", " ", "（", "中国", "中华人民共和国", "市", "上海", "\uD884\uDF4A", "四川省")) {
      Address address = AddressReader.read(text);
      assertTrue(text.endsWith(address.local()), text);
    }
    assertFalse(AddressReader.read("四川省").parts().isEmpty());
  }
}
