package org.sealready.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Mask;
import org.sealready.letter.Placeholder;
import org.sealready.service.Catalogue;

/** What a drawing on the screen is made of: every number of a person has its middle hidden. */
class ShownNumbersTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();
  private static final Form FORM = CATALOGUE.form();

  private static String said(Field<?> field, Effective effective) {
    return effective.answers().get(field).map(Object::toString).orElse("");
  }

  @Test
  void everySensitiveNumberIsHiddenAndAsLongAsBefore() {
    for (String sample : List.of("company-both-letters", "individual")) {
      Effective effective = Ours.effective(Ours.answers(sample));
      Effective shown = Mask.shown(FORM, effective);
      List<? extends Field<?>> sensitive =
          FORM.fields().stream()
              .filter(field -> Mask.covers(field, effective.answers()))
              .filter(field -> !said(field, effective).isEmpty())
              .toList();
      assertTrue(sensitive.size() >= 4, sample + " " + sensitive);
      for (Field<?> field : sensitive) {
        assertFalse(said(field, shown).equals(said(field, effective)), field.id());
        assertEquals(said(field, effective).length(), said(field, shown).length(), field.id());
      }
    }
  }

  @Test
  void whatAnybodyMaySeeStays() {
    Effective effective = Ours.effective(Ours.answers("company-both-letters"));
    Effective shown = Mask.shown(FORM, effective);
    for (String id : List.of("entity.name", "entityContact.name", "miniProgram.name")) {
      Field<?> field = FORM.field(id).orElseThrow();
      assertEquals(effective.answers().get(field), shown.answers().get(field));
    }
    assertEquals(effective.given(), shown.given());
  }

  /** What a letter or a form says is read by the names of its values. */
  @Test
  void noValueOfALetterSaysAHiddenNumber() {
    Effective effective = Ours.effective(Ours.answers("company-both-letters"));
    Effective shown = Mask.shown(FORM, effective);
    String number = said(FORM.field("entityContact.idNumber").orElseThrow(), effective);
    Placeholder signer = CATALOGUE.placeholders().find("entityContact.idNumber").orElseThrow();
    assertEquals(number, signer.value().apply(effective.answers()));
    assertEquals(Mask.of(number), signer.value().apply(shown.answers()));
  }
}
