package org.sealready.filing.data;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads one statement of a file of provinces. */
final class ProvinceEntry {

  private static final String DATE = "[0-9]{4}(-[0-9]{2}){0,2}";

  private final Map<?, ?> node;
  private final String place;

  private ProvinceEntry(Map<?, ?> node, String place) {
    this.node = node;
    this.place = place;
  }

  static Province.Entry of(Map<?, ?> node, Map<?, ?> sources, String code) throws WrongPlace {
    String rule = WrongPlace.text(node, "rule", code, ".+");
    ProvinceEntry entry = new ProvinceEntry(node, code + " " + rule);
    Demand demand = Demand.of(rule).orElseThrow(() -> new WrongPlace(entry.place));
    String value = WrongPlace.text(node, "value", entry.place, ".+");
    if (!demand.takes(value)) {
      throw new WrongPlace(entry.place);
    }
    String key = WrongPlace.text(node, "source", entry.place, ".+");
    return new Province.Entry(
        demand,
        value,
        WrongPlace.text(sources, key, entry.place, ".+"),
        WrongPlace.text(node, "date", entry.place, DATE),
        WrongPlace.text(node, "note", entry.place, ".*", ""),
        entry.scope(),
        entry.sentence(demand));
  }

  private Scope scope() throws WrongPlace {
    String when = WrongPlace.text(node, "when", place, ".+", "always");
    return new Scope(
        kinds("for"),
        kinds("except"),
        Situation.of(when).orElseThrow(() -> new WrongPlace(place + " when")));
  }

  private Set<String> kinds(String key) throws WrongPlace {
    String text = WrongPlace.text(node, key, place, Scope.KINDS, "");
    return text.isEmpty() ? Set.of() : Set.of(text.split("、"));
  }

  private Optional<Sentence> sentence(Demand demand) throws WrongPlace {
    if (!node.containsKey("sentence") && !demand.isSentence()) {
      return Optional.empty();
    }
    String field = WrongPlace.text(node, "in", place, Sentence.FIELDS);
    String text = WrongPlace.text(node, "sentence", place, Sentence.TEXT);
    if (!node.containsKey("stands")) {
      throw new WrongPlace(place + " stands");
    }
    return Optional.of(
        new Sentence(field, text, pattern("stands", ""), pattern("unless", Sentence.NOWHERE)));
  }

  private Pattern pattern(String key, String absent) throws WrongPlace {
    try {
      return Pattern.compile(WrongPlace.text(node, key, place, ".+", absent));
    } catch (PatternSyntaxException wrong) {
      // The place is told, as for every other value that cannot be used.
      throw new WrongPlace(place + " " + key);
    }
  }
}
