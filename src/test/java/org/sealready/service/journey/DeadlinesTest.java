package org.sealready.service.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.Ours;
import org.sealready.filing.page.LettersPage;
import org.sealready.form.Answers;
import org.sealready.journey.Deadline;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.service.Catalogue;
import org.sealready.words.Phrase;

class DeadlinesTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  /** Like {@code 2@2026-12-01 10:00, 4@2026-12-03 09:00}. */
  private static Diary diary(String states, LocalDate today) {
    List<StateEntry> entries = new ArrayList<>();
    for (String each : states.split(",\\s*")) {
      entries.add(new StateEntry(each.split("@")[0], each.split("@")[1]));
    }
    JourneyRecord record = JourneyRecord.NONE.through(entries);
    return Diary.of(record, CATALOGUE.journey().states().get(), today);
  }

  private static List<Deadline> due(Answers answers, String states) {
    return new Deadlines(CATALOGUE).of(CATALOGUE.form().effective(answers), diary(states, TODAY));
  }

  private static String text(Deadline deadline) {
    return deadline.id()
        + " "
        + (deadline.isWholeDay()
                ? DateTimeFormatter.ISO_LOCAL_DATE
                : DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .format(deadline.due());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2@2026-09-18 09:00 | platform-review 2026-09-21",
        "22@2026-09-18T09:00+08:00 | platform-review 2026-09-21",
        "2@2026-09-30 18:00 | platform-review 2026-10-09",
        "2@2026-02-12 10:00 | platform-review 2026-02-14",
        "2@2026-02-13T23:30-05:00 | platform-review 2026-02-25",
        "2@2026-12-30 10:00 | platform-review 2027-01-01",
        "4@2026-02-12 10:00 | sms 2026-02-13T10:00:00; bureau-review 2026-03-18",
        "4@2026-11-24 16:20 | sms 2026-11-25T16:20:00; bureau-review 2026-12-22",
        "4@2026-11-24 16:20, sms.2@2026-11-25 11:00 | bureau-review 2026-12-23",
        "4@2026-11-24 16:20, sms_verify_status:2@2026-11-25 | bureau-review 2026-12-23",
        "4@2026-11-24 16:20, sms.3@2026-11-25 17:00 | ''",
        "2@2026-11-20, 3@2026-11-23 | ''",
        "2@2026-11-20, 3@2026-11-23, 2@2026-11-27 12:00 | platform-review 2026-12-01",
        "4@2026-12-31 23:30 | sms 2027-01-01T23:30:00; bureau-review 2027-01-28",
        "4@2028-02-28 12:00 | sms 2028-02-29T12:00:00; bureau-review 2028-03-27",
        "4@2026-11-24, 6@2026-11-30 | ''",
        "face.3@2026-11-20 17:30 | face-check 2026-11-23T17:30:00",
        "face_status=3@2026-11-20 | face-check 2026-11-23",
        "face.3@2026-11-20 17:30, 2@2026-11-20 17:42 | platform-review 2026-11-24",
        "face.1@2026-11-20 17:30 | face-message 2026-11-21T17:30:00",
        "transfer@2026-11-20 | transfer 2026-11-30",
        "transfer@2026-11-20, verified@2026-11-25 | ''",
        "15@2026-11-20 09:00 | certification-payment 2026-11-21T09:00:00",
        "15@2026-11-20 09:00, 16@2026-11-20 10:00 | ''",
        "19@2026-10-28 | certification-renewal 2027-10-28",
        "19@2028-02-29 | certification-renewal 2029-02-28",
        "19@2025-10-28, 19@2026-10-20 | certification-renewal 2027-10-20",
        "reuse.1@2026-11-20 09:00 | reuse-confirm 2026-11-21T09:00:00; reuse-lapse 2026-11-23T09:00:00",
        "reuse.1@2026-11-20 09:00, reuse.2@2026-11-20 20:00 | ''",
        "change@2027-03-31 | change 2027-03-01",
        "name.1@2026-09-18 | name-proof 2026-09-29",
        // A state that is only seen later does not begin the limit anew.
        "4@2026-11-24 10:00, sms.1@2026-11-24 20:00 | sms 2026-11-25T10:00:00; bureau-review 2026-12-22",
        "4@2026-11-20 10:00, sms.3@2026-11-21 10:00, sms.1@2026-11-24 20:00 | sms 2026-11-25T20:00:00",
        "face.1@2026-11-20 10:00, face.2@2026-11-20 20:00 | face-message 2026-11-21T10:00:00",
        "face.2@2026-11-20 20:00 | face-message 2026-11-21T20:00:00",
        // On the same day one without an hour stays where it was written.
        "2@2026-11-24 09:00, 4@2026-11-24 | sms 2026-11-25T00:00:00; bureau-review 2026-12-22",
        "4@2026-11-24 10:00, sms.2@2026-11-24 | bureau-review 2026-12-22",
        "4@2026-11-24 10:00, 5@2026-11-24 | ''",
        "4@2026-11-24 11:00, 5@2026-11-24, 2@2026-11-24 09:00 | ''",
      })
  void countsFromWhatWasWrittenDown(String states, String expected) {
    String found =
        due(Answers.empty(), states).stream()
            .map(DeadlinesTest::text)
            .collect(Collectors.joining("; "));
    assertEquals(expected, found);
  }

  @Test
  void countsMonthsToTheLastDayOfAShortOne() {
    Answers answers = Ours.answers("company-both-letters");
    Answers dated = answers.with(LettersPage.DATE, "2026-11-30");
    List<String> found = due(dated, "19@2026-10-28").stream().map(DeadlinesTest::text).toList();
    assertTrue(found.contains("letters 2027-02-28"), found.toString());
    assertFalse(due(dated, "6@2026-12-01").stream().anyMatch(each -> each.id().equals("letters")));
  }

  @Test
  void namesCardsThatRunOutOncePerPerson() {
    Set<String> both =
        due(Ours.answers("company-both-letters"), "19@2026-10-28").stream()
            .map(Deadline::id)
            .collect(Collectors.toSet());
    Set<String> one =
        due(Ours.answers("company-one-person"), "19@2026-10-28").stream()
            .map(Deadline::id)
            .collect(Collectors.toSet());
    assertTrue(both.contains("entity-contact-id"), both.toString());
    assertFalse(one.contains("mini-program-contact-id"), one.toString());
  }

  @Test
  void saysWhichYearsItCouldNotCount() {
    Deadline late = due(Answers.empty(), "2@2026-12-30 10:00").getFirst();
    assertEquals(Set.of(2027), late.uncounted());
    Deadline early = due(Answers.empty(), "2@2026-11-30 10:00").getFirst();
    assertEquals(Set.of(), early.uncounted());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 2@2026-11-24 10:00, diary.future",
    "2026-12-01, '2@2026-11-24, 4@2026-11-20', diary.order",
    "2026-12-01, '4@2026-11-24 16:20, sms.2@2026-11-24 10:00', diary.order",
    "2026-12-01, 99@2026-11-24, diary.unknown",
    "2026-12-01, 2@2026-02-29, diary.time",
  })
  void saysWhatLooksWrong(LocalDate today, String states, String key) {
    List<String> keys =
        diary(states, today).entries().stream()
            .flatMap(entry -> entry.doubts().stream())
            .map(Phrase::key)
            .toList();
    assertEquals(List.of(key), keys);
  }

  @Test
  void findsNothingWrongWithTracksSideBySideAndChangesAhead() {
    Diary diary = diary("2@2026-11-24, 19@2026-10-28, face.3@2026-11-23, change@2027-03-31", TODAY);
    assertTrue(diary.entries().stream().allMatch(entry -> entry.doubts().isEmpty()));
  }
}
