package org.sealready.filing.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sealready.filing.data.CodeLists;

/** The dated list of words: each with its item, the kinds of text it counts in, and its guards. */
final class WordList {

  private static final Map<String, Object> FILE = CodeLists.file("preapproval-words");

  /** Each word with the first item that it belongs to, in the order of the list. */
  static final Map<String, String> ITEMS = items();

  private static final Map<Character, List<String>> BY_FIRST = byFirst();
  private static final Map<String, List<Pattern>> GUARDS = guards();
  private static final Map<String, Map<String, Pattern>> CONDITIONS = conditions();

  private WordList() {}

  /** The longest word that begins here. */
  static Optional<String> at(String text, int place) {
    return BY_FIRST.getOrDefault(text.charAt(place), List.of()).stream()
        .filter(word -> text.startsWith(word, place))
        .findFirst();
  }

  /** The longer phrases in which this word means something else. */
  static List<Pattern> guards(String word) {
    return GUARDS.getOrDefault(word, List.of());
  }

  /** What has to stand around this word in such a text; empty where it always counts. */
  static Optional<Pattern> condition(String word, Reading reading) {
    return Optional.ofNullable(CONDITIONS.getOrDefault(word, Map.of()).get(reading.key()));
  }

  private static Map<String, String> items() {
    Map<String, String> words = new LinkedHashMap<>();
    for (Map<String, Object> item : objects(FILE, "items")) {
      texts(item, "words").forEach(word -> words.putIfAbsent(word, (String) item.get("item")));
    }
    return words;
  }

  private static Map<Character, List<String>> byFirst() {
    return ITEMS.keySet().stream()
        .sorted((one, other) -> other.length() - one.length())
        .collect(Collectors.groupingBy(word -> word.charAt(0)));
  }

  private static Map<String, List<Pattern>> guards() {
    Map<String, List<Pattern>> guards = new HashMap<>();
    for (Map<String, Object> guard : objects(FILE, "guards")) {
      for (String word : ITEMS.keySet()) {
        String phrases =
            texts(guard, "phrases").stream()
                .filter(phrase -> phrase.contains(word))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        add(guards, word, phrases);
      }
      for (Map<String, Object> row : objects(guard, "patterns")) {
        for (String word : texts(row, "words")) {
          add(guards, word, ((String) row.get("pattern")).replace("{word}", word));
        }
      }
    }
    return guards;
  }

  private static void add(Map<String, List<Pattern>> guards, String word, String pattern) {
    if (!pattern.isEmpty()) {
      guards.computeIfAbsent(word, key -> new ArrayList<>()).add(Pattern.compile(pattern));
    }
  }

  private static Map<String, Map<String, Pattern>> conditions() {
    Map<String, Map<String, Pattern>> conditions = new HashMap<>();
    for (Map<String, Object> row : objects(FILE, "conditions")) {
      Map<String, Pattern> kinds = new HashMap<>();
      for (Reading reading : Reading.values()) {
        if (row.get(reading.key()) instanceof String pattern) {
          kinds.put(reading.key(), Pattern.compile(pattern));
        }
      }
      texts(row, "words").forEach(word -> conditions.put(word, kinds));
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
