package org.sealready.filing.letter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sealready.filing.rule.TriggerWords;
import org.sealready.form.Answers;

/** The kinds of pre-approval of which letters have clauses of their own. */
final class PreApprovalTopics {

  static final String FINANCE = "finance";
  static final String CULTURE = "culture";
  static final String TRAINING = "training";

  /** Has a letter of its own and no clause in the 不涉及前置审批承诺书. */
  static final String MEDICINE = "medicine";

  /** From topic, which is also the name of a switch, to the item's code in the platform's list. */
  static final Map<String, String> ITEMS = items();

  private static final String MEDICINE_ITEM = "5";

  private PreApprovalTopics() {}

  private static Map<String, String> items() {
    Map<String, String> items = new LinkedHashMap<>();
    items.put(FINANCE, "13");
    items.put(CULTURE, "9");
    items.put(TRAINING, "14");
    return Collections.unmodifiableMap(items);
  }

  /** The topics with a clause whose words stand in names, business scope or remark. */
  static List<String> in(Answers answers) {
    Set<String> found = TriggerWords.in(answers);
    return ITEMS.entrySet().stream()
        .filter(topic -> !TriggerWords.of(topic.getValue(), found).isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The words of one topic in the answers. */
  static List<String> words(String topic, Answers answers) {
    String item = ITEMS.getOrDefault(topic, MEDICINE_ITEM);
    return TriggerWords.of(item, TriggerWords.in(answers));
  }

  static boolean isAbout(String topic, Answers answers) {
    return !words(topic, answers).isEmpty();
  }
}
