package org.sealready.filing;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.sealready.form.Answers;
import org.sealready.letter.Letter;

/**
 * The switches on which the letters' wording depends: seal, province, words, causes. What a
 * province's form holds is data of the provinces, by element.
 */
final class LetterSwitches {

  static final String FINANCE = "finance";
  private static final String CULTURE = "culture";

  /** Words of these items have a clause of their own: switch to item of the platform's list. */
  static final Map<String, String> TOPICS = topics();

  private final Provinces provinces;
  private final Map<String, Predicate<Answers>> all = new LinkedHashMap<>();

  LetterSwitches(Provinces provinces) {
    this.provinces = provinces;
    all.put(Letter.SEAL, Signatory::seals);
    all.put("individual", EntityPage.IS_INDIVIDUAL::holds);
    all.put("position", answers -> demands(Demand.POSITION_IN_LETTER, answers));
    elements();
    TOPICS.keySet().forEach(topic -> all.put(topic, answers -> topicsIn(answers).contains(topic)));
    all.put("words", answers -> !topicsIn(answers).isEmpty());
    all.put("manyTopics", answers -> topicsIn(answers).size() > 1);
    cause("brand", Cause.BRAND);
    cause("rareCharacter", Cause.RARE_CHARACTER);
    cause("noNumber", Cause.NO_NUMBER);
    cause("foreignName", Cause.FOREIGN_NAME);
    all.put("cause.open", LetterSwitches::isLeftToWrite);
  }

  private static Map<String, String> topics() {
    Map<String, String> topics = new LinkedHashMap<>();
    topics.put(FINANCE, "13");
    topics.put(CULTURE, "9");
    topics.put("training", "14");
    return Collections.unmodifiableMap(topics);
  }

  /** The elements of the provinces' forms; 金融承诺函 and 文化承诺书 name the bureau everywhere. */
  private void elements() {
    all.put(
        "administration",
        answers ->
            has("administration", answers)
                || topicsIn(answers).contains(FINANCE)
                || topicsIn(answers).contains(CULTURE));
    all.put("industry", answers -> ofOrganisation("industry", answers));
    all.put("responsible", answers -> ofOrganisation("responsible", answers));
    all.put("ticks", answers -> has("ticks", answers));
    all.put("consulted", answers -> has("consulted", answers));
    all.put("copied", answers -> has("copied", answers));
    all.put("financeForm", this::isFinanceForm);
    all.put("mainBusiness", answers -> has("main-business", answers) || isFinanceForm(answers));
  }

  private void cause(String name, Cause cause) {
    all.put("cause." + name, answers -> Causes.explained(answers).contains(cause.code()));
  }

  /** Nothing to explain is known: the letter keeps room to write it by hand. */
  private static boolean isLeftToWrite(Answers answers) {
    List<String> causes = Causes.explained(answers);
    return answers.get(LettersPage.EXPLANATION).isEmpty()
        && (causes.isEmpty() || causes.contains(Cause.OTHER.code()));
  }

  private boolean isFinanceForm(Answers answers) {
    return has("finance-form", answers) && topicsIn(answers).contains(FINANCE);
  }

  /** The topics of which names, scope or remark speak. */
  static List<String> topicsIn(Answers answers) {
    Set<String> found = TriggerWords.in(answers);
    return TOPICS.entrySet().stream()
        .filter(topic -> !TriggerWords.of(topic.getValue(), found).isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean demands(Demand demand, Answers answers) {
    return ChosenRegion.province(provinces, answers).filter(one -> !one.all(demand).isEmpty()).isPresent();
  }

  private boolean ofOrganisation(String element, Answers answers) {
    return EntityPage.IS_ORGANISATION.holds(answers) && has(element, answers);
  }

  private boolean has(String element, Answers answers) {
    return ChosenRegion.province(provinces, answers).filter(province -> has(element, province)).isPresent();
  }

  /** Whether the province's form of the 不涉及前置审批承诺书 holds this element. */
  static boolean has(String element, Province province) {
    return province.all(Demand.NO_PRE_APPROVAL_ELEMENTS).stream()
        .flatMap(entry -> Arrays.stream(entry.value().split("、")))
        .anyMatch(element::equals);
  }

  /** The names that a template may use. */
  Set<String> names() {
    return all.keySet();
  }

  /** Whether the switch is on under these effective answers; one that nobody knows is off. */
  boolean isOn(String name, Answers answers) {
    Predicate<Answers> known = all.get(name);
    return known != null && known.test(answers);
  }
}
