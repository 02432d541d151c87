package org.sealready.filing.letter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sealready.filing.rule.TriggerWords;
import org.sealready.form.Answers;

/** The kinds of pre-approval of which the 不涉及前置审批承诺书 has a clause of its own. */
final class PreApprovalTopics {

  static final String FINANCE = "finance";
  static final String CULTURE = "culture";

  /** From topic, which is also the name of a switch, to the item's code in the platform's list. */
  static final Map<String, String> ITEMS = items();

  private PreApprovalTopics() {}

  private static Map<String, String> items() {
    Map<String, String> items = new LinkedHashMap<>();
    items.put(FINANCE, "13");
    items.put(CULTURE, "9");
    items.put("training", "14");
    return Collections.unmodifiableMap(items);
  }

  /** The topics whose words stand in names, business scope or remark. */
  static List<String> in(Answers answers) {
    Set<String> found = TriggerWords.in(answers);
    return ITEMS.entrySet().stream()
        .filter(topic -> !TriggerWords.of(topic.getValue(), found).isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }
}
