package org.sealready.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, 2026-11-21",
    "20261121, 2026-11-21",
    "2026.11.21, 2026-11-21",
    "2026/1/2, 2026-01-02",
    "2026年11月21日, 2026-11-21",
    "２０２６年１月２日, 2026-01-02",
    "' 2026 年 1 月 2 日 ', 2026-01-02",
    "长期, 长期",
    "下周, 下周",
    "2026-02-30, 2026-02-30",
    "2026 3 1, 2026-03-01",
    "2026、3、1, 2026-03-01",
    "2026年3月1号, 2026-03-01",
    "二〇二六年三月一日, 2026-03-01",
    "二零三一年十二月三十一日, 2031-12-31",
    "二○二六年十月二十日, 2026-10-20",
    "26/3/1, 26/3/1",
    "3月1日, 3月1日",
    "2026年3月, 2026年3月"
  })
  void bringsWhatPeopleWriteToOneForm(String typed, String tidy) {
    assertEquals(tidy, DayText.tidy(typed, false));
    assertEquals(tidy, DayText.tidy(tidy, false));
  }

  /** What a person writes today says less than what stands in a file. */
  @ParameterizedTest
  @CsvSource({
    "26/3/1, 2026-03-01",
    "26.03.01, 2026-03-01",
    "98年5月1日, 1998-05-01",
    "46-12-31, 2046-12-31",
    "3月1日, 2026-03-01",
    "12月31号, 2026-12-31",
    "3/1, 2026-03-01",
    "2026-3-1, 2026-03-01",
    "13月1日, 2026-13-01",
    "明天, 明天"
  })
  void takesAShortDayOfToday(String typed, String tidy) {
    assertEquals(tidy, DayText.tidy(typed, false, LocalDate.of(2026, 11, 21)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"长", "长期", "长期有效", "永久", "L", "l", " long "})
  void oneKeyIsEnoughForWhatNeverEnds(String typed) {
    assertEquals("长期", DayText.tidy(typed, true));
    assertNotEquals("长期", DayText.tidy("L", false));
  }
}
