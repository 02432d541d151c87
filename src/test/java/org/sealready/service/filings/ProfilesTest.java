package org.sealready.service.filings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.form.Field;

/** Saved entities and persons to reuse. */
class ProfilesTest {

  private static final Answers FILING =
      Ours.effective(Ours.answers("company-other-contact")).answers();

  private final Profiles none = new Profiles(Ours.catalogue(), List.of());

  @SuppressWarnings("unchecked") // only fields of text are asked for
  private static Field<String> field(String id) {
    return (Field<String>) Ours.catalogue().form().field(id).orElseThrow();
  }

  @Test
  void feedEntityAndPersonsAndNotTheMiniProgram() {
    assertEquals(Optional.of(field("entity.certificateNumber")), none.key("entity"));
    assertEquals(Optional.of(field("entityContact.idNumber")), none.key("entityContact"));
    assertTrue(none.feeds("entity"));
    assertTrue(none.feeds("entityContact"));
    assertTrue(none.feeds("miniProgramContact"));
    assertFalse(none.feeds("miniProgram"));
    assertFalse(none.feeds("letters"));
  }

  @Test
  void anEntityIsFedWhole() {
    Profiles kept = none.with(FILING, "entity");
    Answers profile = kept.of("entity").getFirst();
    assertEquals("杭州云杉办公用品有限公司", kept.title(profile, "entity"));
    Answers fed = kept.applied(profile, Answers.empty(), "entity");
    for (Field<?> field : Ours.catalogue().form().fields()) {
      if (field.group().equals("entity")) {
        assertEquals(FILING.get(field), fed.get(field), field.id());
      } else {
        assertEquals(Optional.empty(), fed.get(field), field.id());
      }
    }
    assertEquals(Optional.of(profile), kept.matching(fed, "entity"));
    assertEquals(List.of(), kept.differing(fed, profile, "entity"));
    Answers moved = fed.with(field("entity.address"), "学院路36号");
    assertEquals(List.of(field("entity.address")), kept.differing(moved, profile, "entity"));
  }

  @Test
  void aPersonOfOneGroupFeedsTheOther() {
    Profiles kept = none.with(FILING, "miniProgramContact");
    Answers person = kept.of("entityContact").getFirst();
    assertEquals("洪晴钟", kept.title(person, "entityContact"));
    Answers fed = kept.applied(person, Answers.empty(), "entityContact");
    assertEquals(Optional.of("330104199007044822"), fed.get(field("entityContact.idNumber")));
    assertEquals(Optional.of("13868010245"), fed.get(field("entityContact.mobile")));
    assertEquals(Optional.empty(), fed.get(field("miniProgramContact.mobile")));
    assertEquals(List.of(), kept.of("entity"));
  }

  @Test
  void theSameNumberIsTheSameProfile() {
    Profiles kept = none.with(FILING, "entity");
    Answers renamed = FILING.with(field("entity.name"), "杭州红杉办公用品有限公司");
    Profiles renewed = kept.with(renamed, "entity");
    assertEquals(1, renewed.all().size());
    assertEquals("杭州红杉办公用品有限公司", renewed.title(renewed.all().getFirst(), "entity"));
    assertEquals(List.of(), renewed.without(renewed.all().getFirst()).all());
  }
}
