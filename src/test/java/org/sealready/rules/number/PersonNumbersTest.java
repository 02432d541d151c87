package org.sealready.rules.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.rules.SlipsOfTheHand;

class PersonNumbersTest {

  @Test
  void residentIdTellsTheDayOfBirth() {
    assertEquals(
        Optional.of(LocalDate.of(1999, 1, 10)), ResidentId.birthDate("440308199901101512"));
    assertEquals(Optional.empty(), ResidentId.birthDate("440308199902301512"));
    assertEquals(Optional.empty(), ResidentId.birthDate("440308210013101512"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"440308199901101512", "11010519491231002X"})
  void residentIdIsValidAndNoSlipGoesUnseen(String number) {
    assertTrue(ResidentId.isValid(number));
    SlipsOfTheHand.wrongCharacters(number, "0123456789X")
        .forEach(slip -> assertFalse(ResidentId.isValid(slip), slip));
    SlipsOfTheHand.transpositions(number)
        .forEach(slip -> assertFalse(ResidentId.isValid(slip), slip));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"44030819990110151", "440308199901101513", "11010519491231002x", "", "护照"})
  void wrongResidentIdsAreRefused(String number) {
    assertFalse(ResidentId.isValid(number));
  }

  @Test
  void theVoidFormIsRecognised() {
    assertTrue(ResidentId.isVoidForm("440308990110151"));
    assertFalse(ResidentId.isVoidForm("440308199901101512"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"810000199408230021", "830000199201300022"})
  void residencePermitIsValidAndNoSlipGoesUnseen(String number) {
    assertTrue(ResidencePermit.isValid(number));
    SlipsOfTheHand.wrongCharacters(number, "0123456789X")
        .forEach(slip -> assertFalse(ResidencePermit.isValid(slip), slip));
    SlipsOfTheHand.transpositions(number)
        .forEach(slip -> assertFalse(ResidencePermit.isValid(slip), slip));
  }

  @Test
  void residencePermitTellsThePlace() {
    assertTrue(ResidencePermit.isOfHongKongOrMacau("810000199408230021"));
    assertTrue(ResidencePermit.isOfHongKongOrMacau("820000199408230021"));
    assertTrue(ResidencePermit.isOfTaiwan("830000199201300022"));
    assertFalse(ResidencePermit.hasShape("840000199201300022"));
    assertFalse(ResidencePermit.hasShape("440308199901101512"));
  }

  @Test
  void permanentResidentIdHasTwoForms() {
    assertTrue(PermanentResidentId.isValid("932682198501010017"));
    assertTrue(PermanentResidentId.isNewForm("932682198501010017"));
    assertTrue(PermanentResidentId.isValid("KAZ110090123105"));
    assertFalse(PermanentResidentId.isNewForm("KAZ110090123105"));
    assertFalse(PermanentResidentId.hasShape("932682850101001"));
  }

  @Test
  void noSlipInAPermanentResidentIdGoesUnseen() {
    SlipsOfTheHand.wrongCharacters("932682198501010017", "0123456789X")
        .forEach(slip -> assertFalse(PermanentResidentId.isValid(slip), slip));
    SlipsOfTheHand.transpositions("932682198501010017")
        .forEach(slip -> assertFalse(PermanentResidentId.isValid(slip), slip));
    SlipsOfTheHand.wrongCharacters("KAZ110090123105", "0123456789")
        .forEach(slip -> assertFalse(PermanentResidentId.isValid(slip), slip));
  }
}
