package org.sealready.rules.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "粤ICP备2024012345号-3X | 粤ICP备2024012345号-3X | MINI_PROGRAM",
        "备案号：粤ICP备2024012345号-3X | 粤ICP备2024012345号-3X | MINI_PROGRAM",
        "您的小程序已备案成功，备案号 粤ICP备2024012345号-3X，请知悉。 | 粤ICP备2024012345号-3X | MINI_PROGRAM",
        "粤icp备2024012345号-3x | 粤ICP备2024012345号-3X | MINI_PROGRAM",
        "粤ＩＣＰ备２０２４０１２３４５号－３Ｘ | 粤ICP备2024012345号-3X | MINI_PROGRAM",
        "粤 ICP 备 2024012345 号 — 3X | 粤ICP备2024012345号-3X | MINI_PROGRAM",
        "粤ICP備2024012345號–3X | 粤ICP备2024012345号-3X | MINI_PROGRAM",
        "粤B2-20090059-1626X | 粤B2-20090059-1626X | MINI_PROGRAM",
        "主体备案号 粤ICP备2024012345号，小程序备案号 粤ICP备2024012345号-3X | 粤ICP备2024012345号-3X | MINI_PROGRAM",
        "粤ICP备2024012345号 | 粤ICP备2024012345号 | ENTITY",
        "粤B2-20090059 | 粤B2-20090059 | ENTITY",
        "蜀ICP备12345678号 | 蜀ICP备12345678号 | ENTITY",
        "粤ICP备2024012345号-1 | 粤ICP备2024012345号-1 | OTHER_SERVICE",
        "粤ICP备2024012345号-2A | 粤ICP备2024012345号-2A | OTHER_SERVICE",
        "粤ICP备2024012345号-4K | 粤ICP备2024012345号-4K | OTHER_SERVICE",
      })
  void isFoundInWhatWasPasted(String pasted, String number, RecordNumber.Kind kind) {
    RecordNumber found = RecordNumber.in(pasted).orElseThrow();
    assertEquals(number, found.text());
    assertEquals(kind, found.kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "还没有下来",
        "京公网安备11010802012345号",
        "ICP备2024012345号-3X",
        "某ICP备2024012345号-3X",
        "粤ICP备号-3X",
        "粤B2-200900591",
      })
  void isNotFoundWhereThereIsNone(String pasted) {
    assertEquals(Optional.empty(), RecordNumber.in(pasted));
  }

  @Test
  void aLongTextIsReadAtOnce() {
    long begin = System.nanoTime();
    assertTrue(RecordNumber.in("粤ICP备1".repeat(200_000)).isEmpty());
    assertTrue(System.nanoTime() - begin < 3_000_000_000L);
  }
}
