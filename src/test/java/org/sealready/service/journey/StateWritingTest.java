package org.sealready.service.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.Main;
import org.sealready.journey.JourneyFacts;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.journey.Moment;

/** States that are written down by a choice, or read from a notice. */
class StateWritingTest {

  private static final JourneyFacts FACTS = Main.catalogue().journey();
  private static final ZonedDateTime NOW =
      LocalDate.of(2026, 11, 30).atTime(9, 0).atZone(Moment.CHINA);

  private final StateWriting writing = new StateWriting(FACTS, NOW);

  private Moment at(String text) {
    return writing.time(text).orElseThrow();
  }

  private static List<String> codes(JourneyRecord record) {
    return record.states().stream().map(StateEntry::state).toList();
  }

  private static List<?> doubts(JourneyRecord record) {
    return Diary.of(record, FACTS.states().get(), NOW.toLocalDate()).entries().stream()
        .flatMap(entry -> entry.doubts().stream())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "您的小程序备案已于2026年11月24日16:20平台初审通过，请留意12381短信, 4, 2026-11-24T16:20",
    "11月25日 下午3点 短信已核验, sms.2, 2026-11-25T15:00",
    "昨天 16:20 平台退回, 3, 2026-11-29T16:20",
    "2026/11/28 备案成功, 6, 2026-11-28T00:00",
    "sms_verify_status=2 2026-11-28 10:00, , 2026-11-28T10:00",
  })
  void readsNoticesOfThePlatform(String text, String state, String time) {
    StateWriting.Read read = writing.read(text);
    assertEquals(Optional.ofNullable(state), read.state());
    assertEquals(time, read.at().orElseThrow().time().toLocalDateTime().toString());
  }

  @Test
  void whatSaysNothingIsNothing() {
    assertEquals(new StateWriting.Read(Optional.empty(), Optional.empty()), writing.read("明白了，谢谢"));
    assertEquals(Optional.empty(), writing.time("2026-02-30 10:00"));
  }

  @Test
  void aStateOfThePastGoesBeforeThoseThatFollowedIt() {
    JourneyRecord record = writing.with(JourneyRecord.NONE, "2", at("2026-11-20 10:00"));
    record = writing.with(record, "sms.2", at("2026-11-25 10:00"));
    record = writing.with(record, "4", at("2026-11-24 16:20"));
    assertEquals(List.of("2", "4", "sms.2"), codes(record));
    assertEquals("2026-11-24T16:20+08:00", record.states().get(1).at());
    assertEquals(List.of(), doubts(record));
  }

  @Test
  void aStateThatContradictsTheWayIsKeptAndToldOf() {
    JourneyRecord record = writing.with(JourneyRecord.NONE, "4", at("2026-11-24 16:20"));
    record = writing.with(record, "sms.2", at("2026-11-23 10:00"));
    assertEquals(List.of("4", "sms.2"), codes(record));
    assertEquals(1, doubts(record).size());
    assertTrue(doubts(record).toString().contains("diary.order"), doubts(record)::toString);
  }

  @Test
  void aDayWithoutAnHourStaysOne() {
    JourneyRecord record = writing.with(JourneyRecord.NONE, "2", at("11月20日"));
    assertEquals("2026-11-20", record.states().getFirst().at());
  }

  @Test
  void oneIsTakenOutAndTheOthersStay() {
    JourneyRecord record = writing.with(JourneyRecord.NONE, "2", at("2026-11-20"));
    record = writing.with(record, "4", at("2026-11-22"));
    assertEquals(List.of("4"), codes(StateWriting.without(record, 0)));
  }
}
