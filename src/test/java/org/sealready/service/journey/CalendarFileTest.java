package org.sealready.service.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.Moment;
import org.sealready.service.Catalogue;
import org.sealready.words.Language;
import org.sealready.words.Words;

class CalendarFileTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final Answers ANSWERS = Ours.answers("company-both-letters");
  private final TimeZone own = TimeZone.getDefault();

  @AfterEach
  void restore() {
    TimeZone.setDefault(own);
  }

  private static byte[] calendar(StateEntry... states) {
    JourneyRecord record = JourneyRecord.NONE.through(List.of(states));
    Diary diary = Diary.of(record, CATALOGUE.journey().states().get(), LocalDate.of(2026, 12, 1));
    ZonedDateTime now = LocalDate.of(2026, 12, 1).atStartOfDay(Moment.CHINA);
    DeadlineTexts texts = new DeadlineTexts(Words.in(Language.CHINESE), now);
    return FilingCalendar.of(CATALOGUE, ANSWERS, diary, texts)
        .of(new Deadlines(CATALOGUE).of(CATALOGUE.form().effective(ANSWERS), diary));
  }

  private static byte[] sms() {
    return calendar(
        new StateEntry("4", "2026-12-01T16:20+08:00"), new StateEntry("19", "2026-10-28"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asia/Shanghai", "UTC", "America/New_York"})
  void tellsTheSameTimesInEveryZone(String zone) throws Exception {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    ICalendar read = Biweekly.parse(new String(sms(), StandardCharsets.UTF_8)).first();
    assertEquals("", read.validate(ICalVersion.V2_0).toString());
    VEvent event = read.getEvents().getFirst();
    assertEquals(
        Instant.parse("2026-12-02T08:20:00Z"), event.getDateStart().getValue().toInstant());
    assertEquals("短信核验截止：石桥渡手作", event.getSummary().getValue());
    assertTrue(event.getDescription().getValue().contains("24 小时内，最多错 5 次\n12381"));
    assertEquals(
        List.of(Duration.ofHours(-24), Duration.ofHours(-4)),
        event.getAlarms().stream().map(CalendarFileTest::trigger).toList());
    // Three days before the last day of the bureau, when the desk begins to work.
    assertEquals(
        Duration.ofHours(9 - 3 * 24), trigger(read.getEvents().get(1).getAlarms().getFirst()));
  }

  private static Duration trigger(VAlarm alarm) {
    return Duration.ofMillis(alarm.getTrigger().getDuration().toMillis());
  }

  @Test
  void isReadByAnotherLibrary() throws Exception {
    Calendar read = new CalendarBuilder().build(new ByteArrayInputStream(sms()));
    read.validate();
    List<String> starts =
        read.getComponents(Component.VEVENT).stream()
            .map(event -> event.getProperty("DTSTART").orElseThrow().getValue())
            .toList();
    assertTrue(
        starts.containsAll(List.of("20261202T162000", "20261229", "20271028")), starts.toString());
  }

  @Test
  void keepsIdsAndRaisesTheVersion() {
    String first =
        new String(calendar(new StateEntry("4", "2026-12-01 16:20")), StandardCharsets.UTF_8);
    String later = new String(sms(), StandardCharsets.UTF_8);
    String id = first.lines().filter(line -> line.startsWith("UID:sms-")).findFirst().orElseThrow();
    assertTrue(later.contains(id));
    assertTrue(first.contains("SEQUENCE:1\r\n") && later.contains("SEQUENCE:2\r\n"));
  }

  @Test
  void holdsNoNumberOfAPersonAndNoLineThatIsTooLong() {
    String text = new String(sms(), StandardCharsets.UTF_8).replace("\r\n ", "");
    Answers effective = CATALOGUE.form().effective(ANSWERS).answers();
    for (String field :
        List.of(
            "entityContact.mobile",
            "entityContact.idNumber",
            "miniProgramContact.mobile",
            "entity.certificateNumber",
            "entityContact.name")) {
      String value =
          CATALOGUE.form().field(field).flatMap(effective::get).map(String::valueOf).orElseThrow();
      assertFalse(text.contains(value), field);
    }
    for (String line : new String(sms(), StandardCharsets.UTF_8).split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertFalse(line.contains("\uFFFD"));
    }
  }
}
