package org.sealready.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sealready.form.Answers;
import org.sealready.form.Field;
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

  private static Optional<String> suggested(Field<String> field, int index, Answers answers) {
    return field.suggestions().get(index).value().apply(answers);
  }

  @Test
  void suggestsTheRegionThatTheCertificateTells() {
    Answers answers =
        Answers.empty()
            .with(EntityPage.CERTIFICATE_NUMBER, CODE)
            .with(EntityPage.CERTIFICATE_ADDRESS, "四川省成都市锦江区春熙路1号");
    assertEquals(Optional.of("510000"), suggested(EntityPage.PROVINCE, 0, answers));
    assertEquals(Optional.of("510000"), suggested(EntityPage.PROVINCE, 1, answers));
    Answers more = answers.with(EntityPage.PROVINCE, "510000");
    assertEquals(Optional.empty(), suggested(EntityPage.PROVINCE, 0, more));
    assertEquals(Optional.of("510100"), suggested(EntityPage.CITY, 0, more));
    assertEquals(
        Optional.of("510104"),
        suggested(EntityPage.DISTRICT, 0, more.with(EntityPage.CITY, "510100")));
  }

  @Test
  void suggestsTheKindOfEntityForOrganisationsOnly() {
    Answers answers = Answers.empty().with(EntityPage.CERTIFICATE_NUMBER, CODE);
    assertEquals(Optional.of("4"), suggested(EntityPage.TYPE, 0, answers));
    assertEquals(
        Optional.empty(),
        suggested(EntityPage.TYPE, 0, answers.with(EntityPage.TYPE, EntityPage.INDIVIDUAL)));
  }
}
