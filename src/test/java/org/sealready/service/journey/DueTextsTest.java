package org.sealready.service.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Main;
import org.sealready.form.Answers;
import org.sealready.journey.Deadline;
import org.sealready.journey.JourneyFacts;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.journey.Moment;
import org.sealready.service.Catalogue;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** When and how long, as a person says it, in China wherever the computer is. */
class DueTextsTest {

  private static final Catalogue CATALOGUE = Main.catalogue();
  private static final Words CHINESE = Words.in(Language.CHINESE);

  private static ZonedDateTime china(String time) {
    return LocalDateTime.parse(time).atZone(Moment.CHINA);
  }

  private static Deadline deadline(String id, StateEntry entry) {
    JourneyFacts facts = CATALOGUE.journey();
    JourneyRecord record = JourneyRecord.NONE.and(entry);
    Diary diary = Diary.of(record, facts.states().get(), LocalDate.of(2026, 11, 24));
    List<Deadline> all =
        new Deadlines(CATALOGUE).of(CATALOGUE.form().effective(Answers.empty()), diary);
    return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25T11:08, 今天 16:20, 还剩 5 小时 12 分",
    "2026-11-24T16:20, 明天 16:20, 还剩 24 小时 0 分",
    "2026-11-25T15:50, 今天 16:20, 还剩 30 分钟",
    "2026-11-25T16:30, 今天 16:20, 已经过了 10 分钟",
    "2026-11-26T18:20, 昨天 16:20, 已经过了 26 小时 0 分",
    "2026-11-29T18:20, 11月25日 周三 16:20, 已经过了 4 天",
    "2026-11-22T10:00, 11月25日 周三 16:20, 还剩 3 天",
  })
  void tellsTheTimeAndHowLong(String now, String due, String left) {
    Deadline sms = deadline("sms", new StateEntry("4", "2026-11-24T16:20+08:00"));
    DueTexts texts = new DueTexts(CHINESE, china(now));
    assertEquals(due, texts.due(sms));
    assertEquals(left, texts.left(sms));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"})
  void isTheSameWhereverTheComputerIs(String zone) {
    Deadline sms = deadline("sms", new StateEntry("4", "2026-11-24T16:20+08:00"));
    ZonedDateTime now = china("2026-11-25T00:08").withZoneSameInstant(ZoneId.of(zone));
    DueTexts texts = new DueTexts(CHINESE, now);
    assertEquals("今天 16:20", texts.due(sms));
    assertEquals("还剩 16 小时 12 分", texts.left(sms));
    assertEquals("今天 16:20", texts.brief(sms));
    assertEquals("16:20", new DueTexts(Words.in(Language.ENGLISH), now).brief(sms));
  }

  @Test
  void aWorkingDayIsNamedByItsDay() {
    Deadline bureau = deadline("bureau-review", new StateEntry("sms.2", "2026-11-25 10:00"));
    DueTexts texts = new DueTexts(CHINESE, china("2026-11-25T11:08"));
    assertEquals("12月23日 周三", texts.due(bureau));
    assertEquals("还剩 28 天", texts.left(bureau));
    DueTexts english = new DueTexts(Words.in(Language.ENGLISH), china("2026-12-22T11:08"));
    assertEquals("tomorrow", english.due(bureau));
    assertEquals("1 day left", english.left(bureau));
    DueTexts last = new DueTexts(CHINESE, china("2026-12-23T23:00"));
    assertEquals("就是今天", last.left(bureau));
  }

  @Test
  void anotherYearIsNamed() {
    DueTexts texts = new DueTexts(CHINESE, china("2026-11-25T11:08"));
    assertEquals("2027年2月19日", texts.day(LocalDate.of(2027, 2, 19)));
    assertEquals("2028年2月29日", texts.day(LocalDate.of(2028, 2, 29)));
    assertEquals("2026-11-25 11:08", texts.typed(new Moment(china("2026-11-25T11:08"), true)));
  }
}
