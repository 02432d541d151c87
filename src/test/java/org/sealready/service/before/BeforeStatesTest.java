package org.sealready.service.before;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.journey.JourneyFacts;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.journey.Limit;
import org.sealready.journey.checklist.BeforeDay;
import org.sealready.journey.checklist.BeforeGuide;
import org.sealready.journey.checklist.BeforeSection;
import org.sealready.service.journey.Deadlines;
import org.sealready.service.journey.Diary;

class BeforeStatesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-24T15:03:20+08:00");
  private static final JourneyFacts FACTS = Ours.catalogue().journey();
  private static final BeforeGuide GUIDE = FACTS.before().get();
  private static final BeforeStates STATES = new BeforeStates(FACTS.states().get(), TODAY);

  private static BeforeDay day(String id) {
    return GUIDE.sections().stream()
        .flatMap(section -> section.days().stream())
        .filter(day -> day.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static BeforeSection.Item item(String tick) {
    return GUIDE.sections().stream()
        .flatMap(section -> section.items().stream())
        .filter(item -> item.tick().equals(tick))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> due(JourneyRecord record) {
    Diary diary = Diary.of(record, FACTS.states().get(), TODAY);
    return new Deadlines(Ours.catalogue())
        .of(Ours.effective(Answers.empty()), diary).stream()
            .map(deadline -> deadline.id() + " " + deadline.due().toLocalDate())
            .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 2026-11-30",
    "2026/11/20, 2026-11-30",
    "2026年11月20日, 2026-11-30",
    "11月20日, 2026-11-30",
    "20261120, 2026-11-30",
    "昨天, 2026-12-03",
    "2026-12-25, 2027-01-04",
    "2028-02-20, 2028-03-01",
  })
  void theDayOfTheTransferBeginsItsLimit(String typed, String due) {
    JourneyRecord record = STATES.typed(JourneyRecord.NONE, day("before.transfer-day"), typed);
    assertEquals(List.of("transfer " + due), due(record));
    assertTrue(STATES.isKnown(record, day("before.transfer-day")));
    assertEquals(record.states().getFirst().at(), STATES.shown(record, day("before.transfer-day")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "下周吧", "31.31.2026", "？"})
  void whatIsNoDayStaysAndBeginsNothing(String typed) {
    BeforeDay day = day("before.transfer-day");
    JourneyRecord before = STATES.typed(JourneyRecord.NONE, day, "2026-11-20");
    JourneyRecord record = STATES.typed(before, day, typed);
    assertEquals(List.of(), due(record));
    assertEquals(typed, STATES.shown(record, day));
    assertFalse(STATES.isKnown(record, day));
    assertEquals(before, STATES.typed(record, day, "2026-11-20"));
    assertEquals(JourneyRecord.NONE, STATES.typed(record, day, " "));
  }

  @Test
  void verifyingEndsTheLimitAndTakingItBackBeginsItAgain() {
    JourneyRecord sent = STATES.typed(JourneyRecord.NONE, day("before.transfer-day"), "2026-11-20");
    JourneyRecord verified = STATES.ticked(sent, item("before.verified"), true, NOW);
    assertEquals(new StateEntry("verified", "2026-11-24T15:03+08:00"), verified.states().getLast());
    assertEquals(List.of(), due(verified));
    assertEquals(sent, STATES.ticked(verified, item("before.verified"), false, NOW));
  }

  @Test
  void passingBeginsTheYearAndItsDayCanBeMended() {
    JourneyRecord passed = STATES.ticked(JourneyRecord.NONE, item("before.passed"), true, NOW);
    assertEquals(List.of("certification-renewal 2027-11-24"), due(passed));
    BeforeDay day = day("before.passed-day");
    JourneyRecord mended = STATES.typed(passed, day, "2026-02-28");
    assertEquals(List.of("certification-renewal 2027-02-28"), due(mended));
    assertEquals(1, mended.states().size());
    JourneyRecord other = JourneyRecord.NONE.and(new StateEntry("certified", "2026-03-01"));
    assertEquals("2026-03-01", STATES.shown(other, day));
  }

  @Test
  void everyStateAndLimitIsOneThatTheWayKnows() {
    List<String> limits = FACTS.limits().get().stream().map(Limit::id).toList();
    List<BeforeDay> days =
        Stream.concat(
                GUIDE.certifiedOn().stream(),
                GUIDE.sections().stream().flatMap(section -> section.days().stream()))
            .toList();
    assertEquals(3, days.size());
    for (BeforeDay day : days) {
      assertTrue(limits.contains(day.limit()), day.limit());
      assertEquals(day.state(), FACTS.states().get().find(day.state()).orElseThrow().code());
    }
    String states =
        GUIDE.sections().stream()
            .flatMap(section -> section.items().stream())
            .map(BeforeSection.Item::state)
            .filter(state -> !state.isEmpty())
            .distinct()
            .collect(Collectors.joining(" "));
    assertEquals("verified 19", states);
  }
}
