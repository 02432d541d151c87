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

  /** The signatory copies by hand the sentence on finance that the province's form prescribes. */
  static final LetterSwitch FINANCE_SENTENCE =
      new LetterSwitch(
          "financeSentence",
          (answers, provinces) ->
              has("finance-sentence", answers, provinces)
                  && PreApprovalTopics.isAbout(PreApprovalTopics.FINANCE, answers));

  /** The letter names the authority that was consulted, its telephone and its answer. */
  static final LetterSwitch CONSULTED = of("consulted", "consulted");

  /** The same in the sheet on medicine, for which Sichuan asks it, too. */
  static final LetterSwitch MEDICINE_CONSULTED =
      new LetterSwitch(
          "medicineConsulted",
          (answers, provinces) ->
              has("consulted", answers, provinces)
                  || has("medicine-consulted", answers, provinces));

  /** Guangdong's form on finance: its title is 承诺书, and it introduces the main business. */
  static final LetterSwitch FINANCE_FORM =
      new LetterSwitch(
          "financeForm",
          (answers, provinces) ->
              has("finance-form", answers, provinces)
                  && PreApprovalTopics.isAbout(PreApprovalTopics.FINANCE, answers));

  static final LetterSwitch MAIN_BUSINESS =
      new LetterSwitch(
          "mainBusiness",
          (answers, provinces) ->
              has("main-business", answers, provinces)
                  || FINANCE_FORM.condition().holds(answers, provinces));

  static final LetterSwitch INDUSTRY = ofOrganisation("industry", "industry");

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
