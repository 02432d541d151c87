package org.sealready.service.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.Ours;
import org.sealready.rules.number.RecordNumber;
import org.sealready.service.Catalogue;

class NumberReadingTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 23);

  /** Of a company in Sichuan. */
  private static NumberReading read(String typed) {
    return NumberReading.of(CATALOGUE, Ours.answers("company-one-person"), TODAY, typed);
  }

  private static List<String> rules(NumberReading reading) {
    return reading.violations().stream().map(each -> each.rule().id()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "蜀ICP备2026012345号-1X, 蜀ICP备2026012345号-1X",
    "备案号：川ICP备2026012345号-12X, 川ICP备2026012345号-12X",
    "已备案 蜀icp备2026012345号－1x 请查收, 蜀ICP备2026012345号-1X",
  })
  void isFineWhereShapeAndProvinceFit(String typed, String number) {
    NumberReading reading = read(typed);
    assertEquals(number, reading.number());
    assertTrue(reading.isFine(), rules(reading).toString());
  }

  @Test
  void aNumberOfAnotherProvinceIsKeptAndSaid() {
    NumberReading reading = read("粤ICP备2026012345号-1X");
    assertEquals("粤ICP备2026012345号-1X", reading.number());
    assertEquals(List.of("record-number-province"), rules(reading));
  }

  @Test
  void theEntitysNumberIsNotTheMiniPrograms() {
    NumberReading reading = read("蜀ICP备2026012345号");
    assertEquals(Optional.of(RecordNumber.Kind.ENTITY), reading.kind());
    assertFalse(reading.isFine());
  }

  @Test
  void whatIsNoNumberIsKeptAsItWasTyped() {
    NumberReading reading = read("  电话里说 12 号  ");
    assertEquals("电话里说 12 号", reading.number());
    assertEquals(List.of("service-number-shape"), rules(reading));
  }
}
