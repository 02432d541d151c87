package org.sealready.letter.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what is done is denied; it stands between bars, as in 不得|发布|. */
class NegationTest {

  private static boolean denies(String sentence, boolean wantsDenial) {
    String[] parts = sentence.split("\\|", -1);
    return Negation.denies(parts[0], parts[2], wantsDenial);
  }

  @ParameterizedTest
  @CsvSource({
    "不|发布|, true",
    "不得制作、复制、|发布|, true",
    "禁止制作、复制和|发布|, true",
    "不制作、不|发布|, true",
    "不上线、不宣传、不|提供|, true",
    "没有也不会|借用|, true",
    "未取得批准之前不|提供|, true",
    "未经批准一律不得|提供|, true",
    "可以|发布|, false",
    "|发布|, false",
    "不得不|发布|, false",
    "不会不|发布|, false",
    "并非不|借用|, false",
    "不限制|发布|, false",
    "不反对|发布|, false",
    "不承诺不|发布|, false",
    "未取得批准之前也可以|提供|, false",
    "无需批准即可|提供|, false",
    "不涉及广告但可以|发布|, false",
    "不断|发布|, false",
  })
  void ofWhatIsForbidden(String sentence, boolean denied) {
    assertEquals(denied, denies(sentence, true), sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "不|承担|法律责任, true",
    "无需|承担|法律责任, true",
    "没有义务|承担|法律责任, true",
    "拒绝|接受|检查, true",
    "不保证备案信息和材料的|真实|、准确, true",
    "不对备案信息的真实性|负责|, true",
    "备案信息|真实|与否不作保证, true",
    "对备案信息的|真实|性、准确性、完整性不作任何保证, true",
    "本单位|承担|法律责任, false",
    "不得不|承担|法律责任, false",
    "不能不|承担|法律责任, false",
    "不弄虚作假、|真实|填报, false",
    "因未及时变更的后果由本单位|承担|, false",
    "不再提供服务时及时|办理|注销, false",
    "现就该小程序不从事金融业务郑重|承诺|, false",
  })
  void ofADuty(String sentence, boolean denied) {
    assertEquals(denied, denies(sentence, false), sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"如有不", "若因不", "因材料不"})
  void aConditionSaysNothing(String before) {
    assertTrue(Negation.isCondition(before, ""));
  }
}
