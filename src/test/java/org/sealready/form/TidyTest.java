package org.sealready.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is given becomes the same answer whatever way it comes in. */
class TidyTest {

  @ParameterizedTest
  @CsvSource({
    "CODE, 91510107ma6cq7xk3q, 91510107MA6CQ7XK3Q",
    "CODE, 91510107 MA6C Q7XK3Q, 91510107MA6CQ7XK3Q",
    "CODE, ９１５１０１０７ＭＡ６ＣＱ７ＸＫ３Ｑ, 91510107MA6CQ7XK3Q",
    "CODE, '　51010719820316241x\t', 51010719820316241X",
    "CODE, '5101071982\u200b03162417\u202c', 510107198203162417",
    "LOWER_CODE, WX5B90E3F7C1D2486A, wx5b90e3f7c1d2486a",
    "PHONE, +86 138 1229 0375, 13812290375",
    "PHONE, ＋８６－138１２２９０３７５, 13812290375",
    "PHONE, (+86)13812290375, 13812290375",
    "PHONE, （+86）138-1229-0375, 13812290375",
    "PHONE, 0086-13812290375, 13812290375",
    "PHONE, 8613812290375, 13812290375",
    "PHONE, 138—1229—0375, 13812290375",
    "PHONE, '\u202a+86 138 1229 0375\u202c', 13812290375",
    "PHONE, （010）82345678, 010-82345678",
    "PHONE, (0755)-82345678, 0755-82345678",
    "PHONE, 010－82345678, 010-82345678",
    "PHONE, 86210375, 86210375",
    "EMAIL, ding＠shop.example, ding@shop.example",
    "NUMBER, '蜀 ICP备１２３４５６７８号', 蜀ICP备12345678号",
    "NAME, ' 阿 · 买提 ', 阿 · 买提",
    "PLAIN, ' 八达路１８６号 ', 八达路１８６号",
  })
  void tidiesOnce(TextKind kind, String given, String kept) {
    FieldType<String> type = new FieldType.Text(kind, 50);
    assertEquals(kept, type.tidy(given));
    assertEquals(kept, type.tidy(kept), "tidying twice changes nothing");
  }

  @Test
  void tidiesWhatIsNoText() {
    Options options = Options.fixed("o", List.of());
    assertEquals("2026-03-01", new FieldType.Day(false).tidy("２０２６年3月1日"));
    assertEquals("长期", new FieldType.Day(true).tidy(" 长期 "));
    assertEquals("供顾客 查看。", new FieldType.LongText(0, 50).tidy("\n供顾客 查看。 "));
    assertEquals("4", new FieldType.Choice(options).tidy(" ４"));
    assertEquals("执行事务合伙人", new FieldType.Choice(options).tidy("执行事务合伙人"));
    assertEquals(List.of("4", "5"), new FieldType.Choices(options, 2).tidy(List.of("4 ", "５")));
    assertEquals(
        List.of(new Entry("1", "京网文〔2023〕1034-029号")),
        new FieldType.Entries(options, "24").tidy(List.of(new Entry(" 1", "京网文〔２０２３〕1034-029 号"))));
    assertEquals(true, new FieldType.YesNo("是", "否").tidy(true));
  }
}
