package org.sealready.ui.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;
import org.sealready.form.Field;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.service.Catalogue;
import org.sealready.service.afterwards.FiledAnswers;
import org.sealready.service.journey.RecordText;
import org.sealready.service.letter.LetterOutput;
import org.sealready.service.letter.Letters;
import org.sealready.ui.diary.DiaryModel;
import org.sealready.ui.diary.NotedText;
import org.sealready.ui.diary.TakenBack;
import org.sealready.ui.form.FormModel;

class AfterwardsModelTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final LocalDate DAY = LocalDate.of(2026, 12, 23);

  /** Late in the evening in Berlin, where it is the day before. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-22T22:30:00Z"), ZoneId.of("Europe/Berlin"));

  private final NotedText filed = new NotedText();
  private final NotedText record = new NotedText();
  private final FormModel form =
      new FormModel(CATALOGUE.form(), DAY, Ours.answers("company-other-contact"));

  private final TakenBack steps = new TakenBack();
  private DiaryModel diary;

  private AfterwardsModel model() {
    Letters letters = new Letters(CATALOGUE, DAY);
    diary = new DiaryModel(record, CLOCK);
    AfterwardsModel model =
        new AfterwardsModel(
            form, CATALOGUE, letters, new LetterOutput(CATALOGUE, letters), diary, filed);
    diary.onNoted(steps);
    model.onNoted(steps);
    model.load();
    return model;
  }

  private void answer(String id, String value) {
    form.of(text(id)).commit(Optional.of(value));
  }

  @SuppressWarnings("unchecked") // the tests name fields of text
  private static Field<String> text(String id) {
    return (Field<String>) CATALOGUE.form().field(id).orElseThrow();
  }

  private static List<String> differing(AfterwardsModel model) {
    return model.changes().orElseThrow().fields().stream().map(Field::id).toList();
  }

  @Test
  void whatIsFiledIsKeptWithTheNumberInChinasTime() {
    AfterwardsModel model = model();
    assertEquals(Optional.empty(), model.changes());
    model.takeNumber("备案号：浙ICP备2026012345号-3X");
    assertTrue(model.number().isFine());
    assertEquals("2026-12-23T06:30+08:00", model.filed().get().orElseThrow().at());
    assertEquals(List.of(), differing(model));
    answer("miniProgram.name", "云杉木器");
    AfterwardsModel again = model();
    assertEquals("浙ICP备2026012345号-3X", again.number().number());
    assertEquals(List.of("miniProgram.name"), differing(again));
    assertFalse(again.changes().orElseThrow().letters().again().isEmpty());
  }

  @Test
  void aNumberSaysThatTheFilingStandsSinceToday() {
    AfterwardsModel model = model();
    model.takeNumber("等通知");
    assertEquals(List.of(), model.record().get().states());
    model.takeNumber("备案号：浙ICP备2026012345号-3X");
    assertEquals(List.of(new StateEntry("6", "2026-12-23")), model.record().get().states());
    model.takeNumber("浙ICP备2026012346号-3X");
    assertEquals(1, model.record().get().states().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "26"})
  void theDayThatWasWrittenDownBeforeTheNumberStays(String state) {
    record.text = RecordText.write(JourneyRecord.NONE.and(new StateEntry(state, "2026-12-20")), "");
    AfterwardsModel model = model();
    model.takeNumber("浙ICP备2026012345号-3X");
    assertEquals(
        List.of("2026-12-20"), model.record().get().states().stream().map(StateEntry::at).toList());
  }

  @Test
  void anotherNumberLeavesWhatWasFiled() {
    AfterwardsModel model = model();
    model.takeNumber("等通知");
    assertEquals("等通知", model.record().get().recordNumber());
    answer("miniProgram.name", "云杉木器");
    model.takeNumber("浙ICP备2026012345号-3X");
    assertEquals(List.of("miniProgram.name"), differing(model));
    model.keepAsFiled();
    assertEquals(List.of(), differing(model));
  }

  @Test
  void anEmptyTextIsNoNumber() {
    AfterwardsModel model = model();
    model.takeNumber(" \n ");
    assertFalse(model.hasNumber());
    assertTrue(model.notice().get().isPresent());
    assertEquals("", filed.text);
  }

  @Test
  void aLongTextWithoutANumberIsNoNumberEither() {
    AfterwardsModel model = model();
    assertFalse(model.takeNumber("您好，您提交的备案申请已经受理。".repeat(20)));
    assertFalse(model.hasNumber());
    assertTrue(model.takeNumber("您好，您的备案通过了。".repeat(20) + "浙ICP备2026012345号-3X"));
    assertTrue(model.number().isFine());
  }

  @Test
  void whatCannotBeReadIsKeptApart() {
    filed.text = "{\"at\":";
    AfterwardsModel model = model();
    assertEquals("{\"at\":", filed.apart);
    assertTrue(model.notice().get().isPresent());
    assertEquals(Optional.empty(), model.filed().get());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, 2026-12-31",
    "2027年2月28日, 2027-02-28",
    "2028/2/29, 2028-02-29",
    "明天, 2026-12-24",
    "工商局说 2026.12.30 发照, 2026-12-30",
  })
  void theDayOfAChangeIsReadInAnyUsualWay(String typed, String day) {
    AfterwardsModel model = model();
    assertTrue(model.noteDay(typed));
    assertEquals(Optional.of(new StateEntry("change", day)), model.noted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "下次再说", "2026-02-30", "99"})
  void whatIsNoDayChangesNothing(String typed) {
    AfterwardsModel model = model();
    assertFalse(model.noteDay(typed));
    assertTrue(model.record().get().states().isEmpty());
    assertTrue(model.notice().get().isPresent());
  }

  @Test
  void aChangeThatIsFiledIsOver() {
    AfterwardsModel model = model();
    model.takeNumber("浙ICP备2026012345号-3X");
    model.choose("name");
    answer("miniProgram.name", "云杉木器");
    model.noteDay("2026-12-31");
    model.changed();
    assertEquals(Optional.empty(), model.noted());
    assertEquals("change.2", model.record().get().states().getLast().state());
    assertEquals(List.of(), differing(model));
    model.noteDay("2027-03-01");
    assertTrue(model.noted().isPresent());
    assertEquals("name", model.chosen().orElseThrow().id());
  }

  @Test
  void aNumberIsTakenBackWithAllThatCameOfIt() {
    AfterwardsModel model = model();
    diary.change(record -> record.ticked("done", true));
    model.takeNumber("浙ICP备2026012345号-3X");
    JourneyRecord numbered = model.record().get();
    FiledAnswers kept = model.filed().get().orElseThrow();
    steps.undo();
    assertEquals(JourneyRecord.NONE.ticked("done", true), model.record().get());
    assertEquals(Optional.empty(), model.filed().get());
    assertEquals("", filed.text);
    steps.redo();
    assertEquals(numbered, model.record().get());
    assertEquals(Optional.of(kept), model.filed().get());
  }

  @Test
  void whatWasFiledBeforeComesBackWithTheDayOfTheChange() {
    AfterwardsModel model = model();
    model.takeNumber("浙ICP备2026012345号-3X");
    answer("miniProgram.name", "云杉木器");
    model.noteDay("2026-12-31");
    model.changed();
    assertEquals(List.of(), differing(model));
    steps.undo();
    assertTrue(model.noted().isPresent());
    assertEquals(List.of("miniProgram.name"), differing(model));
    model.keepAsFiled();
    assertEquals(List.of(), differing(model));
    steps.undo();
    assertEquals(List.of("miniProgram.name"), differing(model));
  }

  @Test
  void aChoiceThatTheListNoLongerHasIsNone() {
    AfterwardsModel model = model();
    model.choose("moved-to-the-moon");
    assertEquals(Optional.empty(), model.chosen());
  }
}
