package org.sealready.service.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;
import org.sealready.journey.category.ApplicantKind;
import org.sealready.journey.category.CategoryTable;
import org.sealready.journey.category.EverydayWord;
import org.sealready.search.Piece;
import org.sealready.service.category.CategoryHit.Where;

class CategorySearchTest {

  private final CategoryTable table = Ours.catalogue().journey().categories().get();
  private final CategorySearch search = new CategorySearch(table);

  private FoundCategories find(String typed) {
    return search.find(ApplicantKind.COMPANY, typed);
  }

  private static List<String> paths(List<CategoryHit> hits) {
    return hits.stream().map(hit -> hit.category().path()).toList();
  }

  @Test
  void namesComeBeforePapers() {
    FoundCategories found = find("食品");
    assertEquals(
        List.of("政务民生 > 食品监督管理", "商家自营 > 食品饮料", "商家自营 > 母婴食品", "商家自营 > 宠物食品/用品"),
        paths(found.named()));
    assertTrue(paths(found.papered()).contains("商家自营 > 酒类"));
    assertTrue(paths(found.papered()).contains("餐饮服务 > 外卖平台"));
    assertEquals(found.hits().size(), found.named().size() + found.papered().size());
  }

  @ParameterizedTest
  @CsvSource({
    "天气, 工具 > 天气",
    "  天气　, 工具 > 天气",
    "火锅, 餐饮服务 > 餐饮服务场所/餐饮服务管理企业",
    "奶茶, 餐饮服务 > 餐饮服务场所/餐饮服务管理企业",
    "奶茶店, 餐饮服务 > 餐饮服务场所/餐饮服务管理企业",
    "外卖, 餐饮服务 > 外卖平台",
    "网店, 电商平台 > 电商平台",
    "电商, 电商平台 > 电商平台",
    "商家自营 > 酒类, 商家自营 > 酒类",
    "商家自营＞酒类, 商家自营 > 酒类",
    "ｏｔａ, 旅游服务 > OTA",
    "ai问答, 深度合成 > AI问答",
    "商家 玩具, 商家自营 > 玩具",
    "网络预约出租汽车经营许可证, 交通服务 > 网约车",
    "酒类 国境口岸, 商家自营 > 酒类",
    "书, 商家自营 > 图书报刊/音像/影视/游戏/动漫",
  })
  void everyWordMustFitAndTheBestIsFirst(String typed, String first) {
    assertTrue(paths(find(typed).hits()).contains(first), typed);
    if (!typed.equals("书")) {
      assertEquals(first, paths(find(typed).hits()).getFirst(), typed);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kuaidi, 物流服务 > 收件/派件",
    "kd, 物流服务 > 收件/派件",
    "tianqi, 工具 > 天气",
    "tq, 工具 > 天气",
    "naicha, 餐饮服务 > 餐饮服务场所/餐饮服务管理企业",
    "dianshang, 电商平台 > 电商平台",
    "shangjia jiulei, 商家自营 > 酒类",
    "sjzy jl, 商家自营 > 酒类",
    "nvzhuang, 商家自营 > 服饰内衣",
  })
  void pinyinFindsWhatItsCharactersFind(String typed, String path) {
    assertTrue(paths(find(typed).hits()).contains(path), () -> paths(find(typed).hits()) + "");
  }

  @Test
  void whatIsWrittenInLettersGoesBeforePinyin() {
    // 爱, 艾 and others are read so as well.
    assertTrue(
        paths(find("ai").hits()).stream()
            .allMatch(path -> path.contains("AI") || path.contains("深度合成")),
        () -> paths(find("ai").hits()) + "");
    assertEquals(List.of(new Piece("天气", true)), SearchWords.of("tq").pieces("天气"));
  }

  @Test
  void theEverydayWordOfANeighbourIsNotLost() {
    assertTrue(paths(find("快递").hits()).contains("物流服务 > 收件/派件"));
  }

  @Test
  void anEverydayWordSaysWhyItLeadsThere() {
    CategoryHit hit = find("奶茶").hits().getFirst();
    assertEquals(Where.EVERYDAY, hit.where());
    assertTrue(hit.reason().orElseThrow().chinese().contains("餐饮服务场所"));
    assertFalse(hit.reason().orElseThrow().english().isEmpty());
    for (EverydayWord each : table.everyday()) {
      for (String word : each.words()) {
        boolean isFound = false;
        for (ApplicantKind kind : ApplicantKind.values()) {
          isFound |= !search.find(kind, word).hits().isEmpty();
        }
        assertTrue(isFound, word);
      }
    }
  }

  @Test
  void whereNothingIsFoundItSaysWhatWouldBe() {
    FoundCategories found = find("拍麦");
    assertTrue(found.hits().isEmpty());
    assertFalse(found.nearest().isEmpty());
    for (String word : found.nearest()) {
      assertFalse(find(word).hits().isEmpty(), word);
    }
    assertEquals(List.of("天气", "酒类"), find("天气 酒类").nearest());
    assertEquals(
        Map.of(ApplicantKind.COMPANY, 1, ApplicantKind.OVERSEAS, 1),
        search.find(ApplicantKind.INDIVIDUAL, "奶茶").elsewhere());
  }

  @ParameterizedTest
  @ValueSource(strings = {"？！", "<<>>", "\u0000\u0007", "🧋", "\uD83E", "．", "(((", "%s {0}"})
  void oddCharactersFindNothingAndBreakNothing(String typed) {
    assertTrue(find(typed).hits().isEmpty());
  }

  @Test
  void nothingTypedIsTheWholeTable() {
    assertEquals(348, find("").hits().size());
    assertEquals(348, find(" \u3000\t").hits().size());
    assertEquals(31, search.find(ApplicantKind.INDIVIDUAL, "").hits().size());
    assertEquals(107, search.find(ApplicantKind.OVERSEAS, "").hits().size());
  }

  @Test
  void longWordsAreNoBurden() {
    FoundCategories one = find("食".repeat(10_000));
    assertTrue(one.hits().isEmpty());
    FoundCategories many = find("食品 ".repeat(3_000));
    assertFalse(many.hits().isEmpty());
    String different = String.join(" ", java.util.Collections.nCopies(10, "甲乙丙丁戊己庚辛"));
    assertTrue(find(different).hits().isEmpty());
  }

  @Test
  void whatWasHitIsMarkedInPlace() {
    SearchWords words = SearchWords.of("ＡＩ 问答");
    assertEquals(List.of(new Piece("AI问答", true)), words.pieces("AI问答"));
    assertEquals(
        List.of(new Piece("关于", false), new Piece("ai", true), new Piece("的事", false)),
        words.pieces("关于ai的事"));
    assertEquals(List.of(), words.pieces(""));
  }
}
