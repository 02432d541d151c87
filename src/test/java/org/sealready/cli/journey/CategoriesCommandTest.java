package org.sealready.cli.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.cli.common.Run;

class CategoriesCommandTest {

  private static List<JsonNode> json(Object... args) throws Exception {
    Object[] all = new Object[args.length + 3];
    all[0] = "categories";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--format";
    all[args.length + 2] = "json";
    Run run = Run.today(all);
    assertEquals("", run.err());
    assertEquals(0, run.code());
    List<JsonNode> rows = new ArrayList<>();
    for (JsonNode row : new ObjectMapper().readTree(run.out())) {
      assertEquals(
          List.of("path", "papers", "note"), row.propertyStream().map(Map.Entry::getKey).toList());
      rows.add(row);
    }
    return rows;
  }

  private static String papers(String path, Object... args) throws Exception {
    return json(args).stream()
        .filter(row -> row.path("path").asText().equals(path))
        .map(row -> row.path("papers").toString())
        .findFirst()
        .orElse("none");
  }

  @Test
  void outerIsOneOfAndInnerAllOf() throws Exception {
    assertEquals(
        "[[\"食品经营许可证\"],[\"食品生产许可证\"],[\"预包装食品销售备案凭证\"],[\"国境口岸卫生许可证\"]]",
        papers("商家自营 > 食品饮料", "食品"));
    assertEquals("[[\"医疗机构执业许可证\",\"事业单位法人证书\"]]", papers("医疗服务 > 公立医疗机构", "公立"));
    assertEquals("[]", papers("工具 > 天气", "天气"));
    assertEquals(
        "[[\"快递业务经营许可证\"],[\"所在地邮政管理部门备案证明\"],"
            + "[\"与快递公司的合作协议\",\"快递业务经营许可证\"],"
            + "[\"与快递公司的合作协议\",\"所在地邮政管理部门备案证明\"]]",
        papers("物流服务 > 收件/派件", "收件"));
  }

  @Test
  void anotherKindOfEntityHasAnotherTable() throws Exception {
    assertEquals("[[\"律师执业资格证\"]]", papers("商业服务 > 律师", "律师", "--entity", "individual"));
    assertEquals(
        "[[\"公司注册证\",\"房地产代理注册登记证\"],[\"公司注册证\",\"房地产发展商注册证\"]]",
        papers("房地产 > 房地产", "房地产", "--entity", "overseas"));
    assertEquals(
        486,
        json().size()
            + json("--entity", "individual").size()
            + json("--entity", "overseas").size());
  }

  @Test
  void uncertainRowsSayThatTheBackendIsToBeLookedAt() throws Exception {
    for (String name : List.of("临床试验", "跨境客运", "国际客运", "OTA", "预付卡", "募捐服务")) {
      for (JsonNode row : json(name)) {
        if (row.path("path").asText().contains(name) && !row.path("path").asText().contains("代售")) {
          assertTrue(row.path("note").asText().contains("后台再核对"), row.toString());
        }
      }
    }
    assertTrue(
        json("免税商店", "--entity", "overseas").getFirst().path("note").asText().contains("后台再核对"));
  }

  @Test
  void theListIsForReading() {
    Run run = Run.today("categories", "餐饮服务场所");
    assertEquals(0, run.code());
    assertEquals("餐饮服务 > 餐饮服务场所/餐饮服务管理企业（3 选 1）", run.lines().getFirst());
    assertTrue(run.out().contains("口岸商店：国境口岸卫生许可证"));
    assertTrue(run.out().contains("只排队、取号，不点餐？选“餐饮服务 > 餐厅排队”，要的资质更少。"));
    assertTrue(run.lines().getLast().contains("服务内容类型"));
    Run courier = Run.today("categories", "收件");
    assertTrue(courier.out().contains(" ＋ （该合作快递公司的快递业务经营许可证 或 所在地邮政管理部门备案证明）"), courier.out());
    Run english = Run.today("categories", "餐厅排队", "--lang", "en");
    assertEquals("餐饮服务 > 餐厅排队 (No papers)", english.lines().getFirst());
    assertTrue(english.lines().getLast().contains("another list"));
  }

  @ParameterizedTest
  @CsvSource({
    "拍麦, 可以试试：",
    "奶茶 --entity individual, 企业 1 个",
    "？？, 没有“？？”",
    "拍麦 --lang en, Try: ",
    "甲乙丙, 没有“甲乙丙”",
  })
  void withoutAHitItSaysSoInOneLine(String args, String part) {
    Run run = Run.today((Object[]) ("categories " + args).split(" "));
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.complaints().size());
    assertTrue(run.err().contains(part), run.err());
  }

  @Test
  void whatIsLongIsCutInTheLineAndPrintsNoJson() {
    Run run = Run.today("categories", "很".repeat(10_000), "--format", "json");
    assertEquals(1, run.code());
    assertEquals("[]", run.out().replaceAll("\\s", ""));
    assertTrue(run.err().length() < 200);
    assertFalse(run.err().contains("很".repeat(40)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "食品 --entity shop",
        "食品 --format xml",
        "--entity",
        "食品 --colour red",
        "食品 --format pdf"
      })
  void otherArgumentsAreRefused(String args) {
    Run run = Run.today((Object[]) ("categories " + args).split(" "));
    assertEquals(2, run.code());
    assertEquals(1, run.complaints().size());
  }

  @Test
  void blanksAreNoWord() {
    Run run = Run.today("categories", " ", "");
    assertEquals(2, run.code());
    assertEquals("要找的词是空的，请写一个词，比如“食品”。\n", run.err());
  }
}
