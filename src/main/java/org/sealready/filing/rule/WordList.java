package org.sealready.filing.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sealready.filing.data.CodeLists;

/** The dated list of words: each with its item, the kinds of text it counts in, and its guards. */
final class WordList {

  private static final Map<String, Object> FILE = CodeLists.file("preapproval-words");

  /** What stands for an item of the words of selling goods, which need no pre-approval. */
  static final String SALES = "sales";

  /** Each word with the first item that it belongs to, in the order of the list. */
  static final Map<String, String> ITEMS = items();

  private static final Map<Character, List<String>> BY_FIRST = byFirst();
  private static final Map<String, List<Guard>> GUARDS = guards();
  private static final Map<String, Map<String, Guard>> CONDITIONS = conditions();

  private WordList() {}

  /** The longest word that begins here. */
  static Optional<String> at(String text, int place) {
    for (String word : BY_FIRST.getOrDefault(text.charAt(place), List.of())) {
      if (text.startsWith(word, place)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The longer phrases in which this word means something else. */
  static List<Guard> guards(String word) {
    return GUARDS.getOrDefault(word, List.of());
  }

  /** What has to stand around this word in such a text; empty where it always counts. */
  static Optional<Guard> condition(String word, Reading reading) {
    return Optional.ofNullable(CONDITIONS.getOrDefault(word, Map.of()).get(reading.key()));
  }

  private static Map<String, String> items() {
    Map<String, String> words = new LinkedHashMap<>();
    for (Map<String, Object> item : objects(FILE, "items")) {
      texts(item, "words").forEach(word -> words.putIfAbsent(word, (String) item.get("item")));
    }
    @SuppressWarnings("unchecked") // as below
    Map<String, Object> sales = (Map<String, Object>) FILE.get(SALES);
    texts(sales, "words").forEach(word -> words.putIfAbsent(word, SALES));
    return words;
  }

  private static Map<Character, List<String>> byFirst() {
    return ITEMS.keySet().stream()
        .sorted((one, other) -> other.length() - one.length())
        .collect(Collectors.groupingBy(word -> word.charAt(0)));
  }

  private static Map<String, List<Guard>> guards() {
    Map<String, List<Guard>> guards = new HashMap<>();
    for (Map<String, Object> guard : objects(FILE, "guards")) {
      for (String word : ITEMS.keySet()) {
        texts(guard, "phrases").stream()
            .filter(phrase -> phrase.contains(word))
            .forEach(phrase -> add(guards, word, Guard.phrase(phrase, word)));
      }
      for (Map<String, Object> row : objects(guard, "patterns")) {
        for (String word : texts(row, "words")) {
          String pattern = ((String) row.get("pattern")).replace("{word}", word);
          add(guards, word, Guard.pattern(pattern, word));
        }
      }
    }
    return guards;
  }

  private static void add(Map<String, List<Guard>> guards, String word, Guard guard) {
    guards.computeIfAbsent(word, key -> new ArrayList<>()).add(guard);
  }

  private static Map<String, Map<String, Guard>> conditions() {
    Map<String, Map<String, Guard>> conditions = new HashMap<>();
    for (Map<String, Object> row : objects(FILE, "conditions")) {
      for (String word : texts(row, "words")) {
        Map<String, Guard> kinds = conditions.computeIfAbsent(word, key -> new HashMap<>());
        for (Reading reading : Reading.values()) {
          if (row.get(reading.key()) instanceof String pattern) {
            kinds.put(reading.key(), Guard.pattern(pattern, word));
          }
        }
      }
    }
    return conditions;
  }

  @SuppressWarnings("unchecked") // the bundled file; ListsDataTest reads all of it
  private static List<Map<String, Object>> objects(Map<String, Object> object, String key) {
    return (List<Map<String, Object>>) object.getOrDefault(key, List.of());
  }

  @SuppressWarnings("unchecked") // as above
  private static List<String> texts(Map<String, Object> object, String key) {
    return (List<String>) object.getOrDefault(key, List.of());
  }
}
