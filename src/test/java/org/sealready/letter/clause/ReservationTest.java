package org.sealready.letter.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What weakens or limits a promise, and what only seems to. */
class ReservationTest {

  @ParameterizedTest
  @CsvSource({
    "尽量遵守法律, true",
    "原则上遵守法律, true",
    "视情况承担责任, true",
    "可以承担责任, true",
    "有条件地配合检查, true",
    "选择性遵守法律, true",
    "承担部分责任, true",
    "拟授权, true",
    "反对宪法确定的基本原则, false",
    "切实认真地配合检查, false",
    "有限责任公司承担责任, false",
    "不可撤销地承诺, false",
    "主要业务以证照为准的服务遵守法律, false",
  })
  void weakens(String part, boolean weakened) {
    String before = part.replaceFirst("(?:遵守|承担|配合|授权|承诺).*", "");
    assertEquals(weakened, Reservation.weakens(part, before, false), part);
  }

  @ParameterizedTest
  @CsvSource({
    "除不可抗力外承担责任, true",
    "仅在故意的情况下承担责任, true",
    "经法院判决后接受处理, true",
    "承担不超过一千元的责任, true",
    "除上述承诺外还遵守法律, false",
    "包括但不限于关闭小程序, false",
    "依法应当留存的除外, false",
    "法律另有规定的除外, false",
    "外部网络, false",
  })
  void limits(String part, boolean limited) {
    assertEquals(limited, Reservation.limits(part), part);
  }

  @ParameterizedTest
  @CsvSource({
    "但不承担责任, true",
    "但娱乐性质的除外, true",
    "情况紧急时例外, true",
    "视情况另行处理, true",
    "视同本单位提供, false",
    "并承担法律责任, false",
  })
  void takesBack(String next, boolean takenBack) {
    assertEquals(takenBack, Reservation.takesBack(next), next);
  }

  @ParameterizedTest
  @CsvSource({
    "法律责任由平台, '', true",
    "平台全权, '', true",
    "代办公司保证信息, '', true",
    "并, 平台负责核验, true",
    "接受平台, '', false",
    "并, 配合平台的核验, false",
    "防止用户, '', false",
    "本单位自行, '', false",
  })
  void tellsWhoDoesIt(String before, String previous, boolean other) {
    Optional<Pattern> others = Optional.of(Pattern.compile("平台|用户|代办公司"));
    assertEquals(other, Bearer.isOther(before, previous, others), before);
  }

  @ParameterizedTest
  @CsvSource({
    "并勉强承担法律责任, true",
    "并承担一半法律责任, true",
    "并承担法律责任, false",
    "并依法承担由此产生的一切法律责任, false",
    "并将自愿承担法律责任, false",
    "由我单位负责, false",
  })
  void whatWasPutInReserves(String part, boolean reserves) {
    assertEquals(reserves, Insertion.reserves(part, List.of("接受处理", "并承担法律责任")), part);
  }
}
