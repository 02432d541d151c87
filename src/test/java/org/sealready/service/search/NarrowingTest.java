package org.sealready.service.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NarrowingTest {

  private static final List<String> NAMES =
      List.of("主办单位名称", "负责人姓名", "负责人证件号码", "AppID", "落款日期（年、月、日）");

  private static List<String> called(String typed) {
    Narrowing to = Narrowing.to(typed);
    return NAMES.stream().filter(name -> to.isCalled(name)).toList();
  }

  @Test
  void namesAreFoundByCharactersPinyinAndInitials() {
    assertEquals(List.of("负责人姓名"), called("姓名"));
    assertEquals(List.of("负责人姓名"), called("xingming"));
    assertEquals(List.of("主办单位名称"), called("zbdw"));
    assertEquals(List.of("负责人姓名", "负责人证件号码"), called("fuzeren"));
    assertEquals(List.of("AppID"), called(" appid "));
    assertEquals(List.of("落款日期（年、月、日）"), called("（年"));
    assertEquals(List.of(), called("zzz"));
  }

  @Test
  void nothingTypedKeepsAll() {
    assertEquals(NAMES, called(""));
    assertEquals(NAMES, called("  "));
    assertTrue(Narrowing.to("").isIn(""));
  }

  @Test
  void valuesAreFoundAsTheyStand() {
    assertTrue(Narrowing.to("青禾").isIn("成都青禾科技有限公司"));
    assertFalse(Narrowing.to("qinghe").isIn("成都青禾科技有限公司"));
    assertTrue(Narrowing.to("wx5b").isIn("WX5B90e3"));
  }
}
