package org.sealready.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    "2026-02-30, 2026-02-30"
  })
  void bringsWhatPeopleWriteToOneForm(String typed, String tidy) {
    assertEquals(tidy, DayText.tidy(typed));
  }
}
