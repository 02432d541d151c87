package org.sealready.filing.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.journey.category.ApplicantKind;
import org.sealready.journey.category.Category;
import org.sealready.journey.category.CategoryTable;
import org.sealready.journey.category.EasierNeighbour;
import org.sealready.journey.category.Paper;
import org.sealready.journey.category.PaperSet;
import org.sealready.json.PlainJson;
import org.sealready.json.list.BadList;
import org.sealready.json.list.DataLists;

/** The table of categories, row by row beside a first reading of the same page by program. */
class CategoriesFileTest {

  /** Of which that reading missed the papers: the page asks for them. */
  private static final Set<String> MISSED = Set.of("多方通信", "成人用品（医疗器械类）");

  /** Whose alternatives it ran together, or took apart where the page does not. */
  private static final Set<String> SET_RIGHT =
      Set.of(
          "临床试验",
          "跨境客运",
          "国际客运",
          "OTA",
          "视频广场",
          "电商平台",
          "预付卡",
          "募捐服务",
          "AI问答",
          "AI换脸",
          "AI绘画",
          "AI创作",
          "数字藏品（展示）",
          "共享单车",
          "旅游退税",
          "免税商店");

  /** What it took for papers and the page gives as examples only. */
  private static final Set<String> EXAMPLES =
      Set.of(
          "Travel Agents Licence",
          "観光庁長官登録旅行業的登録证书及番号",
          "会社登记",
          "通信販売酒類小売業免許",
          "中成药批发商牌照",
          "食品经营许可证");

  private final CategoryTable table = CategoriesFile.read();

  private record Row(
      String kind,
      String group,
      String name,
      String details,
      int sets,
      boolean isUncertain,
      Set<String> papers) {

    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      Set<String> papers =
          Arrays.stream(cells[6].split("\\|"))
              .filter(each -> !each.isEmpty())
              .collect(Collectors.toSet());
      return new Row(
          cells[0],
          cells[1],
          cells[2],
          cells[3],
          Integer.parseInt(cells[4]),
          cells[5].equals("1"),
          papers);
    }

    Category in(CategoryTable table) {
      List<Category> some =
          table.of(ApplicantKind.of(kind).orElseThrow()).stream()
              .filter(each -> each.group().equals(group) && each.name().equals(name))
              .filter(each -> String.join(",", each.details()).equals(details))
              .toList();
      assertEquals(1, some.size(), toString());
      return some.getFirst();
    }
  }

  private static List<Row> rows() throws IOException {
    Path file = Path.of("src", "test", "resources", "category-source.tsv");
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Row::of)
        .toList();
  }

  @Test
  void everyRowOfTheSourceStandsInItWithEachAlternative() throws IOException {
    List<Row> rows = rows();
    int asking = 0;
    for (Row row : rows) {
      Category category = row.in(table);
      if (MISSED.contains(row.name())) {
        assertEquals(0, row.sets());
        assertEquals(1, category.papers().size(), row.name());
      } else if (!SET_RIGHT.contains(row.name())) {
        assertEquals(row.sets(), category.papers().size(), row.name());
      }
      asking += row.sets() > 0 ? 1 : 0;
      assertTrue(!row.isUncertain() || !category.notes().isEmpty(), row.name());
      assertTrue(category.isUncertain() == row.isUncertain(), row.name());
      String all =
          category.papers().stream()
              .flatMap(set -> set.papers().stream())
              .map(Paper::label)
              .collect(Collectors.joining("|"));
      row.papers().stream()
          .filter(paper -> !EXAMPLES.contains(paper) || all.contains(paper))
          .forEach(paper -> assertTrue(all.contains(paper), row.name() + " " + paper));
    }
    assertEquals(rows.size(), table.categories().size());
    assertEquals(292, asking);
    Map<String, Long> counts = new TreeMap<>();
    for (ApplicantKind kind : ApplicantKind.values()) {
      counts.put(
          kind.code() + " " + table.of(kind).size(),
          table.of(kind).stream().filter(each -> !each.papers().isEmpty()).count());
    }
    assertEquals(Map.of("company 348", 249L, "individual 31", 1L, "overseas 107", 44L), counts);
    System.out.println(
        "faults: categories "
            + rows.size()
            + " rows, "
            + asking
            + " with papers in the source, "
            + (asking + MISSED.size())
            + " in the table "
            + counts);
  }

  @Test
  void pathsAreOnesOwn() {
    for (ApplicantKind kind : ApplicantKind.values()) {
      List<String> paths = table.of(kind).stream().map(Category::path).toList();
      assertEquals(paths.size(), Set.copyOf(paths).size());
    }
    assertTrue(table.at(ApplicantKind.COMPANY, "商家自营 > 预付卡 > 发行方").isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "《食品经营许可证》, 食品经营许可证, true, 食品经营许可证",
    "合作医院的《医疗机构执业许可证》（两家或以上）, 医疗机构执业许可证, true, 合作医院的医疗机构执业许可证",
    "与快递公司的合作协议（含隐私条款）, 与快递公司的合作协议, false, 与快递公司的合作协议",
    "《单用途预付卡》备案公示材料, 单用途预付卡备案公示材料, false, 单用途预付卡备案公示材料",
    "当地牌照（如日本《登记》、香港《Licence》）, 当地牌照, false, 当地牌照",
    "网络安全等级保护（第三级）测评报告, 网络安全等级保护（第三级）测评报告, false, 网络安全等级保护（第三级）测评报告",
  })
  void papersKeepTheirFullNames(String text, String name, boolean isOfficial, String id) {
    Paper paper = new Paper(text);
    assertEquals(name, paper.name());
    assertEquals(isOfficial, paper.isOfficial());
    assertEquals(id, paper.id());
  }

  @Test
  void aNeedOfSeveralPapersIsAChoice() {
    Category spirits = table.at(ApplicantKind.COMPANY, "商家自营 > 酒类").orElseThrow();
    assertEquals(3, spirits.papers().size());
    assertEquals(
        List.of("食品生产许可证", "食品经营许可证"),
        spirits.papers().getFirst().choices().stream()
            .map(each -> each.getFirst().name())
            .toList());
    Category courier = table.at(ApplicantKind.COMPANY, "物流服务 > 收件/派件").orElseThrow();
    PaperSet partner = courier.papers().get(2);
    assertEquals("快递合作方", partner.applicant());
    assertEquals(2, partner.choices().size());
    assertEquals(1, courier.least());
  }

  @Test
  void whoeverAsksForNamelessPapersSaysSo() {
    for (Category category : table.categories()) {
      boolean isNameless =
          !category.papers().isEmpty()
              && category.papers().stream()
                  .flatMap(set -> set.papers().stream())
                  .noneMatch(Paper::isOfficial);
      assertTrue(!isNameless || !category.notes().isEmpty(), category.path());
    }
    assertTrue(!table.easier().isEmpty());
    for (EasierNeighbour each : table.easier()) {
      int more = table.at(each.kind(), each.from()).orElseThrow().least();
      assertTrue(table.at(each.kind(), each.to()).orElseThrow().least() < more, each.from());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'\"kinds\": {\"company\": []}', kinds individual",
    "'\"lesser\": [{\"kind\":\"shop\",\"from\":\"a\",\"to\":\"b\",\"when\":{\"zh\":\"a\",\"en\":\"a\"}}]', lesser kind",
    "'\"lesser\": [{\"kind\":\"company\",\"from\":\"工具 > 天气\",\"to\":\"商家自营 > 酒类\",\"when\":{\"zh\":\"a\",\"en\":\"a\"}}]', lesser 工具 > 天气",
    "'\"synonyms\": [{\"words\":[\"a\"],\"finds\":[\"没有\"],\"reason\":{\"zh\":\"a\",\"en\":\"a\"}}]', synonyms [a]",
    "'\"notes\": {}', kinds company 快递柜 notes names",
  })
  void otherListsAreTried(String change, String place) throws Exception {
    Map<String, Object> list = new HashMap<>(DataLists.bundled("categories"));
    @SuppressWarnings("unchecked") // an object of JSON
    Map<String, Object> changed =
        (Map<String, Object>) PlainJson.read(("{" + change + "}").getBytes(StandardCharsets.UTF_8));
    list.putAll(changed);
    BadList bad = assertThrows(BadList.class, () -> CategoriesFile.check(list));
    assertTrue(
        bad.getMessage().startsWith(place.substring(0, Math.min(20, place.length()))),
        bad.getMessage());
  }
}
