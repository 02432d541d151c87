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
    assertEquals(
        reserves,
        Insertion.reserves(
            part, part.indexOf("承担"), part.indexOf("承担") + 2, List.of("接受处理", "并承担法律责任")),
        part);
  }

  @ParameterizedTest
  @CsvSource({
    "在收到通知后, 不发布违法信息, true",
    "'', 营业时间内不发布违法信息, true",
    "'', 目前不从事金融业务, true",
    "'', 寒暑假面向中小学生开展培训, true",
    "'', 目前没有、今后也不从事金融业务, false",
    "在此, 不发布违法信息, false",
    "在未取得批准的情况下, 不吸收存款, false",
    "'', 不在该小程序上销售药品, false",
    "'', 任何时候都不发布违法信息, false",
  })
  void namesAnOccasion(String previous, String part, boolean named) {
    assertEquals(named, Occasion.isNamed(previous, part), part);
  }

  @ParameterizedTest
  @CsvSource({
    "不公开|发布违法信息, true",
    "不向陌生人|出租备案, true",
    "不主动|提供药品, true",
    "不|出租备案, false",
    "不以任何形式|出租备案, false",
    "不制作、|发布违法信息, false",
    "不向任何单位和个人|提供药品, false",
    "没有也不会|提供药品, false",
  })
  void narrowsADenial(String sentence, boolean narrowed) {
    Way way = way("发布|出租|提供|制作", "违法信息|备案|药品");
    assertEquals(narrowed, PartialDenial.narrows(sentence.split("\\|")[0], way), sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "该小程序|提供药品的信息服务, true",
    "照常为其他单位|提供药品, true",
    "须经批准才|提供药品, false",
    "所|提供药品, false",
    "|提供药品, false",
    "该小程序|提供药品时, false",
    "该小程序|提供信息, false",
  })
  void affirms(String sentence, boolean affirmed) {
    String[] parts = sentence.split("\\|");
    assertEquals(
        affirmed,
        Affirmation.states(
            parts[0], String.join("", parts), parts[1].replaceFirst("提供", ""), way("提供", "药品")),
        sentence);
  }

  private static Way way(String act, String with) {
    return new Way(
        Pattern.compile(act), true, List.of(Pattern.compile(with)), Optional.empty(), true);
  }
}
