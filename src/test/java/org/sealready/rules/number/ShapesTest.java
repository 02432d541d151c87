package org.sealready.rules.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

  @ParameterizedTest
  @CsvSource({
    "home, H12345678, true",
    "home, M1234567801, true",
    "home, A12345678, false",
    "home, H1234567, false",
    "home, h12345678, false",
    "taiwan, 12345678, true",
    "taiwan, 0123456789(B), true",
    "taiwan, 0123456789（B）, true",
    "taiwan, 1234567, false",
    "passport, E12345678, true",
    "passport, EA1234567, true",
    "passport, E1, false",
    "passport, E1234567890, false",
    "mobile, 13800138000, true",
    "mobile, 19912345678, true",
    "mobile, 12345678901, false",
    "mobile, 1380013800, false",
    "mobile, +8613800138000, false",
    "landline, 010-82345678, true",
    "landline, 0755-83765566, true",
    "landline, 0571-85022088, true",
    "landline, 057185022088, true",
    "landline, 0755-83765566-801, true",
    "landline, 0855, false",
    "landline, 1234567, false",
    "landline, 400-123-4567, false",
    "landline, 13800138000, false",
    "mail, zhang.san+icp@example.com.cn, true",
    "mail, 12345@qq.com, true",
    "mail, zhang@example, false",
    "mail, zhang@@example.com, false",
    "mail, zhang@-example.com, false",
    "mail, 张三@example.com, false",
    "mail, zhang＠example.com, false"
  })
  void shapes(String kind, String text, boolean fine) {
    Predicate<String> shape =
        switch (kind) {
          case "home" -> HomeReturnPermit::hasShape;
          case "taiwan" -> TaiwanPermit::hasShape;
          case "passport" -> Passport::hasShape;
          case "mobile" -> Mobile::hasShape;
          case "landline" -> Landline::hasShape;
          case "mail" -> MailAddress::hasShape;
          default -> throw new IllegalArgumentException(kind);
        };
    assertEquals(fine, shape.test(text), text);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, true",
    "2024-02-29, true",
    "2023-02-29, false",
    "2026-04-31, false",
    "2026-13-01, false",
    "2026-1-31, false",
    "2026/01/31, false",
    "20260131, false",
    "0000-01-01, false",
    "２０26-01-31, false",
    "长期, false"
  })
  void days(String text, boolean real) {
    Optional<LocalDate> day = IsoDay.parse(text);
    assertEquals(real, day.isPresent(), text);
    day.ifPresent(parsed -> assertEquals(text, parsed.toString()));
  }
}
