package org.sealready.ui.before;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.Ours;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.checklist.BeforeDay;
import org.sealready.journey.checklist.BeforeSection;
import org.sealready.journey.checklist.EntityKind;
import org.sealready.service.Catalogue;
import org.sealready.service.before.BeforeCase;
import org.sealready.ui.diary.DiaryModel;
import org.sealready.ui.diary.NotedText;
import org.sealready.ui.form.FormModel;
import org.sealready.ui.task.Tasks;
import org.sealready.words.Language;
import org.sealready.words.Words;

class BeforeModelTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final Instant NOW = Instant.parse("2026-11-24T18:30:20Z");

  private final NotedText notes = new NotedText();
  private final FormModel form =
      new FormModel(
          CATALOGUE.form(), LocalDate.of(2026, 11, 25), Ours.answers("individual-business"));

  private BeforeModel model(ZoneId zone) {
    DiaryModel diary = new DiaryModel(notes, Clock.fixed(NOW, zone));
    return new BeforeModel(CATALOGUE, form, diary, new Tasks(Runnable::run, Runnable::run));
  }

  private BeforeModel loaded(ZoneId zone) {
    BeforeModel model = model(zone);
    model.load();
    return model;
  }

  private static BeforeCase.Part part(BeforeModel model, String id) {
    return model.shown().get().orElseThrow().parts().stream()
        .filter(part -> part.section().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static void finish(BeforeModel model, String part) {
    for (BeforeSection.Item item : part(model, part).items()) {
      model.tick(item, true);
    }
  }

  @Test
  void nothingIsReadBeforeTheScreenIsShownUnlessSomethingWasTicked() {
    BeforeModel model = model(ZoneOffset.UTC);
    assertTrue(model.shown().get().isEmpty());
    model.load();
    assertEquals(EntityKind.SOLE, model.shown().get().orElseThrow().kind());
    assertEquals(JourneyRecord.NONE, model.record());
    model.tick(part(model, "account").items().getFirst(), true);
    assertEquals(1, model(ZoneOffset.UTC).shown().get().orElseThrow().done());
  }

  @Test
  void thePartThatIsFinishedKeepsItsDay() {
    BeforeModel model = loaded(ZoneOffset.UTC);
    finish(model, "account");
    assertEquals(
        Optional.of(LocalDate.of(2026, 11, 25)),
        model.finishedOn(part(model, "account")),
        "the day in China, though it is the 24th here");
    assertEquals(
        "verification", model.shown().get().orElseThrow().current().orElseThrow().section().id());
    model.tick(part(model, "account").items().getFirst(), false);
    assertEquals(Optional.empty(), model.finishedOn(part(model, "account")));
  }

  /** Until when is the same wherever the computer believes to be. */
  @ParameterizedTest
  @ValueSource(strings = {"Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"})
  void theTransferIsDueOnTheSameDayInEveryZone(String zone) {
    BeforeModel model = loaded(ZoneId.of(zone));
    model.choose(part(model, "verification").question().orElseThrow(), "transfer");
    BeforeDay day = part(model, "verification").section().days().getFirst();
    model.type(day, "昨天");
    assertEquals("2026-11-24", model.states().shown(model.record(), day));
    assertEquals(LocalDate.of(2026, 12, 4), model.due(day).orElseThrow().due().toLocalDate());
    assertFalse(model.isPast(model.due(day).orElseThrow()));
    assertEquals(Optional.empty(), model.doubt(day, Words.in(Language.CHINESE)));
    model.type(day, "2026-12-01");
    assertTrue(model.doubt(day, Words.in(Language.CHINESE)).orElseThrow().contains("在今天之后"));
    model.type(day, "2026-11-01");
    assertTrue(model.isPast(model.due(day).orElseThrow()));
  }

  @Test
  void whatIsOnlyLookedAtDoesNotChange() {
    form.fix();
    BeforeModel model = loaded(ZoneOffset.UTC);
    finish(model, "account");
    model.kind(EntityKind.COMPANY);
    model.name(List.of("四时果园"));
    assertEquals(JourneyRecord.NONE, model.record());
    assertEquals("", notes.text);
  }
}
