package org.sealready.service.before;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.checklist.BeforeGuide;
import org.sealready.journey.checklist.BeforeQuestion;
import org.sealready.journey.checklist.BeforeSection;
import org.sealready.journey.checklist.EntityKind;

class BeforeCaseTest {

  private static final BeforeGuide GUIDE = Ours.catalogue().journey().before().get();

  private static BeforeCase of(EntityKind kind, JourneyRecord record) {
    return BeforeCase.of(GUIDE, record.choosing(BeforeGuide.KIND, kind.id()), Answers.empty());
  }

  private static JourneyRecord choosing(String... pairs) {
    JourneyRecord record = JourneyRecord.NONE;
    for (int i = 0; i < pairs.length; i += 2) {
      record = record.choosing("before." + pairs[i], pairs[i + 1]);
    }
    return record;
  }

  private static BeforeCase.Part part(BeforeCase before, String id) {
    return before.parts().stream()
        .filter(part -> part.section().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ticks(BeforeCase before, String section) {
    return part(before, section).items().stream().map(BeforeSection.Item::tick).toList();
  }

  /** Every way is chosen, and everything ticked that is then asked. */
  private static BeforeCase finished(EntityKind kind, int way) {
    JourneyRecord record = JourneyRecord.NONE;
    for (BeforeCase.Part part : of(kind, record).parts()) {
      if (part.question().isPresent()) {
        BeforeQuestion question = part.question().get();
        int at = way % question.options().size();
        record = record.choosing(question.id(), question.options().get(at).id());
      }
    }
    for (BeforeCase.Part part : of(kind, record).parts()) {
      for (BeforeSection.Item item : part.items()) {
        record = record.ticked(item.tick(), true);
      }
    }
    return of(kind, record);
  }

  @ParameterizedTest
  @CsvSource({
    "company-beijing, COMPANY",
    "individual-business, SOLE",
    "public-institution, INSTITUTION",
    "social-organisation, INSTITUTION",
    "individual, INDIVIDUAL",
  })
  void tellsTheKindByTheAnswers(String sample, EntityKind kind) {
    Answers answers = Ours.answers(sample);
    assertEquals(kind, BeforeCase.of(GUIDE, JourneyRecord.NONE, answers).kind());
    for (EntityKind other : EntityKind.values()) {
      JourneyRecord chosen = choosing("kind", other.id());
      BeforeCase before = BeforeCase.of(GUIDE, chosen, answers);
      assertEquals(other, before.kind());
      boolean isOpen = kind == EntityKind.COMPANY && other == EntityKind.SOLE;
      assertEquals(other != kind && !isOpen, before.isContradicted(), other.id());
    }
  }

  @Test
  void asksForWhatTheChosenWayNeeds() {
    BeforeCase open = of(EntityKind.COMPANY, JourneyRecord.NONE);
    assertEquals(List.of(), ticks(open, "verification"));
    assertEquals(
        List.of("before.transfer-account", "before.transfer-data", "before.verified"),
        ticks(of(EntityKind.COMPANY, choosing("verification", "transfer")), "verification"));
    assertEquals(
        List.of("before.verification-paid", "before.verified"),
        ticks(of(EntityKind.COMPANY, choosing("verification", "wechat")), "verification"));
    assertEquals(
        List.of("before.legal-scanned", "before.verified"),
        ticks(of(EntityKind.SOLE, choosing("verification", "legal")), "verification"));
    assertEquals(
        List.of("before.invoice-title"),
        ticks(of(EntityKind.COMPANY, choosing("invoice", "electronic")), "invoice"));
    assertEquals(
        List.of(
            "before.invoice-title",
            "before.invoice-bank",
            "before.invoice-papers",
            "before.invoice-delivery"),
        ticks(of(EntityKind.COMPANY, choosing("invoice", "special")), "invoice"));
    assertTrue(part(of(EntityKind.COMPANY, choosing("invoice", "none")), "invoice").isComplete());
  }

  @Test
  void individualsAreAskedForLessAndToldWhy() {
    BeforeCase before = of(EntityKind.INDIVIDUAL, JourneyRecord.NONE);
    assertEquals(
        List.of(), before.parts().stream().flatMap(part -> part.question().stream()).toList());
    assertEquals(List.of("before.identity"), ticks(before, "verification"));
    assertEquals(List.of(), ticks(before, "invoice"));
    assertTrue(part(before, "invoice").isComplete());
    String notes =
        Stream.concat(
                GUIDE.kinds().get(EntityKind.INDIVIDUAL).notes().stream(),
                before.parts().stream()
                    .flatMap(part -> part.notes().stream())
                    .map(BeforeSection.Note::text))
            .map(text -> text.chinese() + text.english())
            .reduce("", String::concat);
    for (String told : List.of("不能用微信支付", "开不了增值税专用发票", "没有对公打款", "30 元", "类目较少")) {
      assertTrue(notes.contains(told), told);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "COMPANY, '', '', 300",
    "COMPANY, verification, transfer, 300",
    "COMPANY, verification, wechat, 600",
    "COMPANY, verification, legal, 300",
    "INSTITUTION, verification, wechat, 600",
    "SOLE, verification, transfer, 30",
    "SOLE, verification, wechat, 330",
    "INDIVIDUAL, verification, wechat, 30",
    "INDIVIDUAL, '', '', 30",
  })
  void sumsWhatIsPaid(EntityKind kind, String question, String way, int sum) {
    JourneyRecord record = question.isEmpty() ? JourneyRecord.NONE : choosing(question, way);
    BeforeCase before = of(kind, record);
    assertEquals(sum, before.sum());
    assertTrue(before.fees().stream().anyMatch(fee -> fee.id().equals("filing")));
    assertEquals(0, of(kind, record.ticked("before.certified", true)).sum());
  }

  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void isDoneWhenAllIsTicked(EntityKind kind) {
    for (int way = 0; way < 3; way++) {
      BeforeCase before = finished(kind, way);
      assertEquals(before.all(), before.done());
      assertTrue(before.all() >= 12, kind + " " + before.all());
      assertEquals(Optional.empty(), before.current());
      for (BeforeCase.Part part : before.parts()) {
        if (!part.items().isEmpty()) {
          JourneyRecord less = before.record().ticked(part.items().getFirst().tick(), false);
          BeforeCase open = of(kind, less);
          assertEquals(part.section(), open.current().orElseThrow().section());
        }
      }
    }
    System.out.println("faults: before, " + kind.id() + " finished in 3 ways");
  }

  @Test
  void onlyWhatTheFilingAsksIsLeftOnceItIsCertified() {
    JourneyRecord record = JourneyRecord.NONE.ticked("before.certified", true);
    BeforeCase before = of(EntityKind.COMPANY, record);
    assertTrue(before.isCertified());
    assertEquals("last", before.current().orElseThrow().section().id());
    assertFalse(of(EntityKind.COMPANY, JourneyRecord.NONE).isCertified());
  }

  @Test
  void choicesThatAreNoMoreOnTheListAreNone() {
    BeforeCase before = of(EntityKind.COMPANY, choosing("verification", "pigeon", "kind", "club"));
    assertEquals(Optional.empty(), part(before, "verification").chosen());
    assertEquals(
        EntityKind.COMPANY, BeforeCase.of(GUIDE, choosing("kind", "club"), Answers.empty()).kind());
  }
}
