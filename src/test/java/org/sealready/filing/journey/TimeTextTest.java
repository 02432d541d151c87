package org.sealready.filing.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.journey.Moment;
import org.sealready.journey.TimeText;

class TimeTextTest {

  private final TimeText times = new TimeText(LocalDate.of(2026, 11, 30));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-12-01T10:00+08:00 | 2026-12-01T10:00",
        "2026-12-01T10:00:30+08:00 | 2026-12-01T10:00:30",
        "2026-12-01T02:00Z | 2026-12-01T10:00",
        "2026-12-01T02:00:00.000Z | 2026-12-01T10:00",
        "2026-11-30T21:00-05:00 | 2026-12-01T10:00",
        "2026-12-01T10:00+0800 | 2026-12-01T10:00",
        "2026-12-01 10:00 | 2026-12-01T10:00",
        "2026-12-01 10:00:59 | 2026-12-01T10:00:59",
        "2026/12/1 9:05 | 2026-12-01T09:05",
        "2026.12.01 09:05 | 2026-12-01T09:05",
        "２０２６－１２－０１　１０：００ | 2026-12-01T10:00",
        "2026年12月1日 10:00 | 2026-12-01T10:00",
        "2026年12月1日10时30分 | 2026-12-01T10:30",
        "2026年12月1日上午10点 | 2026-12-01T10:00",
        "2026年12月1日下午4点半 | 2026-12-01T16:30",
        "2026年12月1日 星期二 下午4:20 | 2026-12-01T16:20",
        "2026-12-01（周二）16:20 | 2026-12-01T16:20",
        "12月1日 16:20 | 2026-12-01T16:20",
        "3月1日 08:00 | 2027-03-01T08:00",
        "7月1日 08:00 | 2026-07-01T08:00",
        "12-01 16:20 | 2026-12-01T16:20",
        "今天 16:20 | 2026-11-30T16:20",
        "昨天下午4点20分 | 2026-11-29T16:20",
        "前天凌晨12点 | 2026-11-28T00:00",
        "明天 9:00 | 2026-12-01T09:00",
        "Dec 1, 2026 4:20 PM | 2026-12-01T16:20",
        "December 1st, 2026 16:20 | 2026-12-01T16:20",
        "1 Dec 2026 12:05 am | 2026-12-01T00:05",
        "20261201 | 2026-12-01",
        "20261201162000 | 2026-12-01T16:20",
        "20261201T1620 | 2026-12-01T16:20",
        "1796113200 | 2026-12-01T16:20",
        "1796113200000 | 2026-12-01T16:20",
        "2026-12-01 | 2026-12-01",
        "2026年2月28日 | 2026-02-28",
        "2028-02-29 | 2028-02-29",
        "您的小程序于2026-11-24 16:20:05通过初审，请留意短信。 | 2026-11-24T16:20:05",
        "【微信】备案进度：管局审核中（11月24日 16:20） | 2026-11-24T16:20",
      })
  void readsTimesAsPeopleWriteThem(String text, String at) {
    Moment found = times.find(text).orElseThrow();
    assertEquals(
        at, found.hasTime() ? found.time().toLocalDateTime().toString() : found.day().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "没有日期",
        "2026-02-29",
        "2026-13-01",
        "2026-12-32",
        "2月30日",
        "2026-12-01 25:00",
        "32/45",
        "01/12/2026",
        "13800138000",
        "91440300MA5EXAMPLE",
        "10:00",
        "2026",
        "0000-00-00",
        "粤ICP备2026012345号-3X"
      })
  void findsNoneWhereThereIsNone(String text) {
    assertEquals(Optional.empty(), times.find(text));
  }
}
