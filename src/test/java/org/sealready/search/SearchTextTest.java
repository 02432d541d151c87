package org.sealready.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.json.list.DataLists;

/** What is typed finds texts by characters, full pinyin, initials and mixtures, all readings. */
class SearchTextTest {

  @SuppressWarnings("unchecked") // the list is built like this
  private static final Readings READINGS =
      Readings.of((Map<String, String>) DataLists.bundled("pinyin").get("syllables"));

  private static Optional<TextHit> find(String text, String typed) {
    return SearchText.of(text, READINGS).find(Typed.of(typed));
  }

  private static String marked(String text, String typed) {
    return Piece.of(text, find(text, typed).orElseThrow().places()).stream()
        .map(piece -> piece.isHit() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "主体名称, 主体名称, WHOLE",
    "主体名称, zhutimingcheng, WHOLE",
    "主体名称, zhu ti ming cheng, WHOLE",
    "主体名称, Zhǔ Tǐ Míng Chēng, WHOLE",
    "主体名称, ＺＨＵＴＩ, BEGINNING",
    "主体名称, zhu'ti, BEGINNING",
    "主体名称, zhutimingc, BEGINNING",
    "主体名称, 主体, BEGINNING",
    "主体名称, ztmc, INITIALS",
    "主体名称, zhtmch, INITIALS",
    "主体名称, zhutmc, INITIALS",
    "主体名称, ztming, INITIALS",
    "主体名称, 主tmc, INITIALS",
    "主体名称, mingcheng, CONTAINED",
    "主体名称, 名称, CONTAINED",
    "主体名称, mc, INITIALS_WITHIN",
    "有效期（起）, 有效期起, WHOLE",
    "AppID, appid, WHOLE",
    "小程序 AppID, xcxa, INITIALS",
    "Entity name, entity na, BEGINNING",
    "Entity name, en, BEGINNING",
    "Mobile phone number, mpn, INITIALS",
    "Mobile phone number, number, CONTAINED",
    "Identity document, entity, INITIALS_WITHIN",
    "13548252279, 825, CONTAINED",
  })
  void saysHowWellATextFits(String text, String typed, Nearness nearness) {
    assertEquals(Optional.of(nearness), find(text, typed).map(TextHit::nearness));
  }

  @ParameterizedTest
  @CsvSource({
    "重庆, chongqing",
    "重庆, zhongqing",
    "重庆, cq",
    "重庆, zq",
    "银行, yinhang",
    "行政, xingzheng",
    "银行, yinxing",
    "快乐, kuaile",
    "音乐, yinyue",
    "女装, nvzhuang",
    "女装, nüzhuang",
    "女装, nuzhuang",
    "旅行社, lvxingshe",
    "旅行社, luxingshe",
    "侵略, qinlve",
    "侵略, qinlue",
    "省略, shenglüe",
    "居住, jüzhu",
    "单某, shan",
    "尉迟, yuchi",
    "石䶮, shiyan",
    "厦门, xiamen",
    "六安, luan",
    "西安, xian",
    "长沙, changsha",
    "会计, kuaiji",
  })
  void everyReadingOfACharacterCounts(String text, String typed) {
    assertTrue(find(text, typed).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "主体名称, ztmd",
    "主体名称, 主名",
    "主体名称, zhutimingchengs",
    "主体名称, m名",
    "重庆, tongqing",
    "'', a",
    "Mobile phone number, mhn",
    "Mobile, mbl",
  })
  void whatIsNotThereIsNotFound(String text, String typed) {
    assertEquals(Optional.empty(), find(text, typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "？！", "'", "🧋", "\uD83E", "\u0308", "%s {0}$"})
  void signsFindNothingAndBreakNothing(String typed) {
    if (Typed.of(typed).isEmpty()) {
      assertEquals(Optional.empty(), find("主体名称 🧋", typed));
    }
  }

  @Test
  void marksWhatWasMeant() {
    assertEquals("小程序负责人[授权书]", marked("小程序负责人授权书", "sqs"));
    assertEquals("[有效期（起]）", marked("有效期（起）", "yxqq").replace("]（[", "（"));
    assertEquals("[M]obile [p]hone number", marked("Mobile phone number", "mp"));
    assertEquals("𠮷[祥]", marked("𠮷祥", "xiang"));
  }

  @Test
  void noTextAndNoTypingTakesLong() {
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          find("啊".repeat(200), "a".repeat(300) + "b");
          find("行".repeat(200), "xhxhxhxhxh".repeat(20) + "b");
          find("a b c d e f g".repeat(20), "abcdefgabcdefg".repeat(10) + "z");
        });
  }
}
