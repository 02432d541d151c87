package org.sealready.filing.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.journey.WorkingDays;
import org.sealready.json.PlainJson;
import org.sealready.json.list.BadList;

class WorkingDaysTest {

  private final WorkingDays days = WorkingDaysFile.read();

  @ParameterizedTest
  @CsvSource({
    "2026-09-18, 1, 2026-09-20",
    "2026-09-18, 2, 2026-09-21",
    "2026-09-30, 1, 2026-10-08",
    "2026-09-30, 2, 2026-10-09",
    "2026-09-30, 3, 2026-10-10",
    "2026-02-12, 1, 2026-02-13",
    "2026-02-12, 2, 2026-02-14",
    "2026-02-12, 3, 2026-02-24",
    "2026-02-12, 7, 2026-02-28",
    "2026-02-12, 20, 2026-03-18",
    "2026-11-25, 20, 2026-12-23",
    "2026-10-03, 1, 2026-10-08",
    "2026-12-31, 1, 2027-01-01",
    "2028-02-28, 1, 2028-02-29",
  })
  void countsWorkingDays(LocalDate from, int count, LocalDate due) {
    assertEquals(due, days.after(from, count));
  }

  @Test
  void saysWhichYearsHaveNoNotice() {
    LocalDate late = LocalDate.of(2026, 12, 20);
    assertEquals(Set.of(), days.unknown(late, late.plusDays(11)));
    assertEquals(Set.of(2027, 2028), days.unknown(late, LocalDate.of(2028, 1, 1)));
  }

  @Test
  void worksOnSomeWeekendsAndRestsOnSomeWeekdays() {
    assertTrue(days.isWorking(LocalDate.of(2026, 2, 28)));
    assertFalse(days.isWorking(LocalDate.of(2026, 2, 16)));
    assertFalse(days.isWorking(LocalDate.of(2026, 3, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'2026': {'off': [['2026-02-29', '2026-03-01']], 'work': []}}",
        "{'2026': {'off': [['2027-02-01', '2027-02-02']], 'work': []}}",
        "{'2026': {'off': [['2026-02-02', '2026-02-01']], 'work': []}}",
        "{'2026': {'off': [['2026-02-01', '2026-02-02']], 'work': [['2026-02-02', '2026-02-02']]}}",
        "{'2026': {'off': [['2026-02-01']], 'work': []}}",
        "{'next': {'off': [], 'work': []}}",
      })
  void refusesDaysThatCannotBe(String years) throws Exception {
    Object read = PlainJson.read(years.replace('\'', '"').getBytes());
    assertThrows(BadList.class, () -> WorkingDaysFile.check(Map.of("years", read)));
  }
}
