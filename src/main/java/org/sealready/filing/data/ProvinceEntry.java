package org.sealready.filing.data;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.sealready.json.list.BadList;

/** Reads one statement of a file of provinces. */
final class ProvinceEntry {

  private static final String DATE = "[0-9]{4}(-[0-9]{2}){0,2}";

  private final Map<?, ?> node;
  private final String place;

  private ProvinceEntry(Map<?, ?> node, String place) {
    this.node = node;
    this.place = place;
  }

  static Province.Entry of(Map<?, ?> node, Map<?, ?> sources, String code) throws BadList {
    String rule = ListNode.text(node, "rule", code, ".+");
    ProvinceEntry entry = new ProvinceEntry(node, code + " " + rule);
    Demand demand = Demand.of(rule).orElseThrow(() -> new BadList(entry.place));
    String value = ListNode.text(node, "value", entry.place, ".+");
    if (!demand.takes(value)) {
      throw new BadList(entry.place);
    }
    String key = ListNode.text(node, "source", entry.place, ".+");
    return new Province.Entry(
        demand,
        value,
        ListNode.text(sources, key, entry.place, ".+"),
        ListNode.text(node, "date", entry.place, DATE),
        ListNode.text(node, "note", entry.place, ".*", ""),
        entry.scope(),
        entry.sentence(demand));
  }

  private Scope scope() throws BadList {
    String when = ListNode.text(node, "when", place, ".+", "always");
    return new Scope(
        kinds("for"),
        kinds("except"),
        Situation.of(when).orElseThrow(() -> new BadList(place + " when")));
  }

  private Set<String> kinds(String key) throws BadList {
    String text = ListNode.text(node, key, place, Scope.KINDS, "");
    return text.isEmpty() ? Set.of() : Set.of(text.split("、"));
  }

  private Optional<Sentence> sentence(Demand demand) throws BadList {
    if (!node.containsKey("sentence") && !demand.isSentence()) {
      return Optional.empty();
    }
    String field = ListNode.text(node, "in", place, Sentence.FIELDS);
    String text = ListNode.text(node, "sentence", place, Sentence.TEXT);
    if (!node.containsKey("stands")) {
      throw new BadList(place + " stands");
    }
    return Optional.of(
        new Sentence(field, text, pattern("stands", ""), pattern("unless", Sentence.NOWHERE)));
  }

  private Pattern pattern(String key, String absent) throws BadList {
    try {
      return Pattern.compile(ListNode.text(node, key, place, ".+", absent));
    } catch (PatternSyntaxException wrong) {
      // The place is told, as for every other value that cannot be used.
      throw new BadList(place + " " + key);
    }
  }
}
