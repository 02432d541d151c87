package org.sealready.rules.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.rules.SlipsOfTheHand;

class CreditCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "914403001922038216",
        "91440300708461136T",
        "9144030071526726XG",
        "91110000802100433B",
        "91330100799655058B",
        "12100000400000624D",
        "12100000400009127B",
        "1210000042500615X0",
        "12440300455752807L",
        "51100000500002862F",
        "51100000500009247D",
        "53100000500021676K",
        "52610500MJU60350X1",
        "92510100MA61WJ3204",
        "11610923MB2900168E"
      })
  void publishedCodesAreValidAndNoSlipGoesUnseen(String code) {
    assertTrue(CreditCode.isValid(code));
    assertTrue(CreditCode.hasValidOrganisationCode(code));
    SlipsOfTheHand.wrongCharacters(code, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        .forEach(slip -> assertFalse(CreditCode.isValid(slip), slip));
    SlipsOfTheHand.transpositions(code)
        .forEach(slip -> assertFalse(CreditCode.isValid(slip), slip));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "914403001922038217",
        "91440300I922038216",
        "9144030019220382",
        "91110108717809965C",
        "9133010057462616XH",
        "53100000500020462H",
        "12100000400008888X",
        "91440300708461136t",
        "９１440300708461136T",
        ""
      })
  void wrongCodesAreRefused(String code) {
    assertFalse(CreditCode.isValid(code));
  }

  @Test
  void onlyTheLastCharacterOfTheMadeUpSampleIsWrong() {
    assertTrue(CreditCode.hasShape("12100000400008888X"));
    assertTrue(CreditCode.hasValidOrganisationCode("12100000400008888X"));
  }

  @Test
  void partsAreReadByPosition() {
    assertEquals("91", CreditCode.kind("91440300708461136T"));
    assertEquals("440300", CreditCode.area("91440300708461136T"));
    assertEquals("708461136", CreditCode.organisationCode("91440300708461136T"));
  }

  @Test
  void organisationCodesAreValidAndNoSlipGoesUnseen() {
    for (String code : List.of("192203821", "71526726X", "708461136", "802100433", "400000624")) {
      assertTrue(OrganisationCode.isValid(code));
      assertTrue(OrganisationCode.isValid(code.substring(0, 8) + "-" + code.substring(8)));
      SlipsOfTheHand.wrongCharacters(code, "0123456789X")
          .filter(slip -> slip.substring(0, 8).indexOf('X') < 0)
          .forEach(slip -> assertFalse(OrganisationCode.isValid(slip), slip));
      SlipsOfTheHand.transpositions(code)
          .filter(slip -> slip.substring(0, 8).indexOf('X') < 0)
          .forEach(slip -> assertFalse(OrganisationCode.isValid(slip), slip));
    }
    assertFalse(OrganisationCode.isValid("19220382"));
  }

  @Test
  void registrationNumbersAreRecognised() {
    for (String number : List.of("110108000673293", "440301103097413")) {
      assertTrue(RegistrationNumber.isValid(number));
      SlipsOfTheHand.wrongCharacters(number, "0123456789")
          .forEach(slip -> assertFalse(RegistrationNumber.isValid(slip), slip));
    }
    assertFalse(RegistrationNumber.isValid("110108000673294"));
    assertFalse(RegistrationNumber.isValid("1101080006732"));
  }
}
