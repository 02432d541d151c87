package org.sealready.filing.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sealready.form.Reading;

class NumberReadingsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final String CODE = "91510104MA7HW29TXH";

  private static Optional<List<String>> read(Reading<String> reading, String number) {
    return reading.args().apply(number, TODAY);
  }

  @Test
  void readsBirthDateAndAgeFromAValidNumberOnly() {
    assertEquals(
        Optional.of(List.of("1969", "2", "8", "57")),
        read(NumberReadings.BIRTH, "511102196902083228"));
    assertEquals(Optional.empty(), read(NumberReadings.BIRTH, "511102196902083229"));
    assertEquals(Optional.empty(), read(NumberReadings.BIRTH, "E12345678"));
  }

  @Test
  void readsKindAndPlaceFromAValidCreditCodeOnly() {
    assertEquals(Optional.of(List.of("企业", "四川省成都市锦江区")), read(NumberReadings.CREDIT_CODE, CODE));
    assertEquals(Optional.empty(), read(NumberReadings.CREDIT_CODE, "91510104MA7HW29TXJ"));
  }
}
