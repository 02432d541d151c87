package org.sealready.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sealready.words.Language;
import org.sealready.words.Words;

class FilingNameTest {

  private final FilingName names = new FilingName(Words.in(Language.CHINESE));

  @Test
  void isCalledAfterItsMiniProgramElseAfterWhoseItIs() {
    assertEquals("石桥渡手作", names.of("石桥渡手作", "成都青禾云联科技有限公司"));
    assertEquals("成都青禾云联科技有限公司的小程序", names.of("", "成都青禾云联科技有限公司"));
    assertEquals("未命名备案", names.of("", ""));
  }
}
