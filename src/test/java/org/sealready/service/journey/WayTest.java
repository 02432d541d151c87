package org.sealready.service.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.Main;
import org.sealready.journey.JourneyFacts;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.journey.Moment;
import org.sealready.journey.station.Applicant;

/** How far a filing is, by what was written down and what is known of it. */
class WayTest {

  private static final JourneyFacts FACTS = Main.catalogue().journey();
  private static final ZonedDateTime NOW =
      LocalDate.of(2026, 12, 20).atTime(9, 0).atZone(Moment.CHINA);
  private static final Standing NOTHING = Standing.beginning(Applicant.COMPANY);

  /** States in their order, a day apart. */
  private static JourneyRecord record(String states) {
    JourneyRecord record = JourneyRecord.NONE;
    int day = 1;
    for (String state : states.split(" ")) {
      record = record.and(new StateEntry(state, LocalDate.of(2026, 11, day++) + "T10:00+08:00"));
    }
    return record;
  }

  private static Progress progress(JourneyRecord record, Standing standing) {
    return Way.progress(FACTS, record, standing, NOW);
  }

  private static String told(Progress progress) {
    Progress.Stop now = progress.now().orElseThrow();
    return now.station().id() + " " + now.state() + " " + progress.done();
  }

  @Test
  void beginsAtTheAccountWithEverythingElseOpen() {
    Progress progress = progress(JourneyRecord.NONE, NOTHING);
    assertEquals("account CURRENT 0", told(progress));
    assertEquals(
        11, progress.stops().stream().filter(s -> s.state() == Progress.State.OPEN).count());
  }

  @ParameterizedTest
  @CsvSource({
    "registered, verification CURRENT 1",
    "registered transfer, verification CURRENT 1",
    "registered transfer verified, certification CURRENT 2",
    "registered verified 15, payment CURRENT 3",
    "registered verified 15 16, payment CURRENT 3",
    "registered verified 15 16 19, filling CURRENT 4",
    "registered verified 15 18, certification TROUBLE 2",
    "registered verified 15 18 15 19, filling CURRENT 4",
    "19, filling CURRENT 4",
    "2, platform WAITING 7",
    "22, platform WAITING 7",
    "face.3, account CURRENT 0",
    "2 3, platform TROUBLE 7",
    "2 3 2, platform WAITING 7",
    "2 4, sms CURRENT 8",
    "2 24 sms.1, sms CURRENT 8",
    "2 4 sms.3, sms TROUBLE 8",
    "2 4 sms.3 4, sms CURRENT 8",
    "2 4 sms.2, bureau WAITING 9",
    "2 4 sms.2 5, bureau TROUBLE 9",
    "2 4 sms.2 5 2, platform WAITING 7",
    "2 4 sms.2 6, number CURRENT 10",
    "2 29, upload TROUBLE 6",
    "2 29 2 4, sms CURRENT 8",
    "2 1999 strange, platform WAITING 7",
  })
  void standsWhereTheStatesSay(String states, String told) {
    assertEquals(told, told(progress(record(states), NOTHING)));
  }

  @Test
  void theNumberEndsTheWayUntilAChangeIsSent() {
    JourneyRecord filed = record("2 4 sms.2 6").numbered("皖ICP备2026123456号-1X");
    assertEquals("after OPEN 11", told(progress(filed, NOTHING)));
    assertTrue(progress(filed, NOTHING).isFinished());
    JourneyRecord imported = JourneyRecord.NONE.numbered("皖ICP备2026123456号-1X");
    assertEquals("after OPEN 11", told(progress(imported, NOTHING)));
    JourneyRecord changed = filed.and(new StateEntry("2", "2026-12-10T10:00+08:00"));
    assertEquals("platform WAITING 7", told(progress(changed, NOTHING)));
    assertFalse(progress(changed, NOTHING).isFinished());
    JourneyRecord again =
        changed
            .and(new StateEntry("4", "2026-12-11T10:00+08:00"))
            .and(new StateEntry("sms.2", "2026-12-11T11:00+08:00"))
            .and(new StateEntry("6", "2026-12-15"));
    assertEquals("after OPEN 11", told(progress(again, NOTHING)));
    JourneyRecord renewed = filed.and(new StateEntry("15", "2026-12-12"));
    assertEquals("after OPEN 11", told(progress(renewed, NOTHING)));
  }

  @Test
  void theFilingItselfFinishesFillingAndLetters() {
    JourneyRecord certified = record("registered verified 15 19");
    Standing filled = new Standing(Applicant.COMPANY, true, false, Optional.empty());
    assertEquals("letters CURRENT 5", told(progress(certified, filled)));
    LocalDate day = LocalDate.of(2026, 11, 19);
    Standing printed = new Standing(Applicant.COMPANY, true, true, Optional.of(day));
    Progress progress = progress(certified, printed);
    assertEquals("upload CURRENT 6", told(progress));
    assertEquals(Optional.of(Moment.of(day)), progress.stops().get(5).at());
    Standing broken = new Standing(Applicant.COMPANY, false, true, Optional.of(day));
    assertEquals("filling CURRENT 4", told(progress(certified, broken)));
  }

  @Test
  void aTickOfTheChecklistIsAStationPassed() {
    JourneyRecord verified = JourneyRecord.NONE.ticked("before.verified", true);
    assertEquals("account CURRENT 1", told(progress(verified, NOTHING)));
    JourneyRecord both = verified.ticked("before.entity", true);
    assertEquals("certification CURRENT 2", told(progress(both, NOTHING)));
    JourneyRecord certified = JourneyRecord.NONE.ticked("before.certified", true);
    assertEquals("filling CURRENT 4", told(progress(certified, NOTHING)));
  }

  @Test
  void theTimeOrdersTheStatesNotTheirPlace() {
    JourneyRecord record =
        JourneyRecord.NONE
            .and(new StateEntry("sms.2", "2026-11-25T10:00+08:00"))
            .and(new StateEntry("4", "2026-11-24 16:20"))
            .and(new StateEntry("2", "11月20日"));
    Progress progress = progress(record, NOTHING);
    assertEquals("bureau WAITING 9", told(progress));
    assertEquals(LocalDate.of(2026, 11, 24), progress.stops().get(7).at().orElseThrow().day());
  }

  @Test
  void aStateWithoutATimeThatCanBeReadCountsForNothing() {
    JourneyRecord record = record("2").and(new StateEntry("4", "neulich"));
    assertEquals("platform WAITING 7", told(progress(record, NOTHING)));
  }

  @Test
  void aFormWithoutAWayHasNoStation() {
    Progress none = Way.progress(JourneyFacts.NONE, JourneyRecord.NONE, NOTHING, NOW);
    assertEquals(Optional.empty(), none.now());
  }
}
