package org.sealready.filing.page;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.data.Regions;
import org.sealready.form.Reading;
import org.sealready.rules.number.CreditCode;
import org.sealready.rules.number.ResidentId;

/**
 * What is shown beside a typed number: birth date and age, or kind and place of the organisation.
 */
final class NumberReadings {

  private static final String WHOLE_COUNTRY = "100000";

  /** The birth date in a resident identity number, and the age. */
  static final Reading<String> BIRTH =
      new Reading<>("birth", "{0}年{1}月{2}日出生，{3} 岁", NumberReadings::birth);

  /** The kind of organisation in a credit code, and where it was registered. */
  static final Reading<String> CREDIT_CODE =
      new Reading<>("credit-code", "{0} · {1}登记", (number, today) -> body(number));

  private NumberReadings() {}

  private static Optional<List<String>> birth(String number, LocalDate today) {
    return Optional.of(number)
        .filter(ResidentId::isValid)
        .filter(id -> !CreditCode.isValid(id))
        .flatMap(ResidentId::birthDate)
        .filter(day -> !day.isAfter(today))
        .map(
            day ->
                Stream.of(
                        day.getYear(),
                        day.getMonthValue(),
                        day.getDayOfMonth(),
                        Period.between(day, today).getYears())
                    .map(String::valueOf)
                    .toList());
  }

  private static Optional<List<String>> body(String number) {
    if (!CreditCode.isValid(number)) {
      return Optional.empty();
    }
    String area = CreditCode.area(number);
    String place = area.equals(WHOLE_COUNTRY) ? "国家机关" : Regions.nameOf(area);
    return CodeLists.creditCodeKind(CreditCode.kind(number))
        .filter(kind -> !place.isEmpty())
        .map(kind -> List.of(kind.get("kind"), place));
  }
}
