package org.sealready.service.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;
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
    return calendar(ANSWERS, JourneyRecord.NONE.through(List.of(states)));
  }

  private static byte[] calendar(Answers answers, JourneyRecord record) {
    Diary diary = Diary.of(record, CATALOGUE.journey().states().get(), LocalDate.of(2026, 12, 1));
    ZonedDateTime now = LocalDate.of(2026, 12, 1).atStartOfDay(Moment.CHINA);
    DeadlineTexts texts = new DeadlineTexts(Words.in(Language.CHINESE), now);
    return FilingCalendar.of(CATALOGUE, answers, record, texts)
        .of(new Deadlines(CATALOGUE).of(CATALOGUE.form().effective(answers), diary));
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
    assertTrue(version(later) > version(first), first + later);
  }

  private static int version(String calendar) {
    return calendar
        .lines()
        .filter(line -> line.startsWith("SEQUENCE:"))
        .mapToInt(line -> Integer.parseInt(line.substring("SEQUENCE:".length())))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(Answers answers, JourneyRecord record) {
    JourneyRecord sent = record.and(new StateEntry("4", "2026-12-01 16:20"));
    return new String(calendar(answers, sent), StandardCharsets.UTF_8)
        .replace("\r\n ", "")
        .lines()
        .filter(line -> line.startsWith("UID:"))
        .toList();
  }

  @Test
  void keepsIdsWhenItIsRenamed() {
    Answers named = ANSWERS.with(CATALOGUE.title(), "渔光民宿");
    assertEquals(ids(ANSWERS, JourneyRecord.NONE), ids(named, JourneyRecord.NONE));
    Answers nameless = Answers.empty();
    JourneyRecord marked = FilingCalendar.marked(CATALOGUE, nameless, JourneyRecord.NONE);
    Answers later = nameless.with(CATALOGUE.title(), "渔光民宿");
    assertEquals(ids(nameless, marked), ids(later, marked));
    JourneyRecord other = FilingCalendar.marked(CATALOGUE, nameless, JourneyRecord.NONE);
    assertNotEquals(ids(nameless, marked), ids(nameless, other));
    assertEquals(marked, FilingCalendar.marked(CATALOGUE, later, marked));
  }

  @Test
  void takesAMarkOfAnotherHandIntoNoLineOfItsOwn() {
    JourneyRecord strange = JourneyRecord.NONE.inCalendars("x\r\nSUMMARY:y;z");
    for (String id : ids(ANSWERS, strange)) {
      assertTrue(id.matches("UID:[a-z-]+-[0-9a-f]{24}@sealready"), id);
    }
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
