package org.sealready.filing.letter;

import java.util.Arrays;
import org.sealready.filing.data.Demand;
import org.sealready.filing.data.Province;
import org.sealready.filing.data.Provinces;
import org.sealready.filing.page.ChosenRegion;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;

/**
 * What a province's form of the 不涉及前置审批承诺书 holds besides what all of them hold: elements by name,
 * data of the provinces.
 */
final class ProvinceElements {

  /** The signatory copies a sentence by hand. */
  static final LetterSwitch COPIED = of("copied", "copied");

  private ProvinceElements() {}

  /** Whether the province's form holds this element. */
  static boolean has(String element, Province province) {
    return province.all(Demand.NO_PRE_APPROVAL_ELEMENTS).stream()
        .flatMap(entry -> Arrays.stream(entry.value().split("、")))
        .anyMatch(element::equals);
  }

  /** Whether the form of the chosen province holds this element. */
  static boolean has(String element, Answers answers, Provinces provinces) {
    return ChosenRegion.province(provinces, answers)
        .filter(province -> has(element, province))
        .isPresent();
  }

  /** A switch that is on where the form of the chosen province holds this element. */
  static LetterSwitch of(String name, String element) {
    return new LetterSwitch(name, (answers, provinces) -> has(element, answers, provinces));
  }

  /** The same for an element that only organisations fill in. */
  static LetterSwitch ofOrganisation(String name, String element) {
    return new LetterSwitch(
        name,
        (answers, provinces) ->
            EntityPage.IS_ORGANISATION.holds(answers) && has(element, answers, provinces));
  }
}
