package org.sealready.ui.form.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Option;
import org.sealready.form.Options;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** Options of lists are found by what people call them, and by its pinyin. */
class OptionSearchTest {

  private static Options services() {
    Field<?> field = Ours.catalogue().form().field("miniProgram.serviceTypes").orElseThrow();
    return ((FieldType.Choices) field.type()).options();
  }

  private static Options provinces() {
    Field<?> field = Ours.catalogue().form().field("entity.province").orElseThrow();
    return ((FieldType.Choice) field.type()).options();
  }

  private static List<String> found(Options options, Language language, String typed) {
    return new OptionSearch(options, Words.in(language))
        .among(options.in(Answers.empty()), typed).stream().map(Option::label).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "文具, 自主售卖",
    "wenju, 自主售卖",
    "电商, 零售批发",
    "ds, 零售批发",
    "wanggou, 自主售卖",
    "网购, 自主售卖",
    "奶茶, 点餐",
    "nc, 点餐",
    "快递, 快递",
    "kuaidi, 快递",
    "寄件, 快递",
    "yiyuan, 医院",
    "gh, 医院",
    "lvxing, 旅行社",
    "lüxingshe, 旅行社",
    "租房, 房地产",
    "补习, 培训机构",
    "餐饮, 外卖",
    "canyin, 外卖",
    "零售 批发, 零售批发",
  })
  void everydayWordsAndPinyinFindServices(String typed, String label) {
    List<String> found = found(services(), Language.CHINESE, typed);
    assertTrue(found.contains(label), () -> typed + " " + found);
  }

  /** Who reads English here has the platform's Chinese page beside it. */
  @ParameterizedTest
  @CsvSource({"自主售卖, 自主售卖", "zizhu, 自主售卖", "旅行社, 旅行社", "own sales, 自主售卖"})
  void chineseLabelsFindServicesInEnglishToo(String typed, String label) {
    List<String> found = found(services(), Language.ENGLISH, typed);
    assertTrue(found.contains(label), () -> typed + " " + found);
  }

  @Test
  void theBestIsFirst() {
    assertEquals("快递", found(services(), Language.CHINESE, "快递").getFirst());
    assertEquals("快递", found(services(), Language.CHINESE, "kd").getFirst());
    assertEquals(176, found(services(), Language.CHINESE, "  ").size());
    assertEquals(List.of(), found(services(), Language.CHINESE, "🧋"));
  }

  @ParameterizedTest
  @CsvSource({
    "gd, 广东省",
    "guangdong, 广东省",
    "cq, 重庆市",
    "chongqing, 重庆市",
    "sx, 陕西省",
    "sx, 山西省",
    "广东, 广东省"
  })
  void regionsAreFoundToo(String typed, String label) {
    assertTrue(found(provinces(), Language.CHINESE, typed).contains(label));
  }

  @Test
  void englishLabelsAreFoundByTheirWords() {
    Options services = services();
    OptionSearch search = new OptionSearch(services, Words.in(Language.ENGLISH));
    List<Option> found = search.among(services.in(Answers.empty()), "hosp");
    assertTrue(found.stream().anyMatch(option -> option.label().equals("医院")));
  }
}
