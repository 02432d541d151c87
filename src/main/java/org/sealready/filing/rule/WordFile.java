package org.sealready.filing.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sealready.json.list.BadList;
import org.sealready.json.list.SafePattern;

/**
 * Reads the list of words and keeps nothing, so that a list can be tried before it is used.
 *
 * @param content the list, as it was read
 */
public record WordFile(Map<String, Object> content) {

  private static final String PATTERN = "pattern";

  /**
   * Tries a list that shall take the place of the bundled one.
   *
   * @throws BadList at a pattern that is none, or that could hold up the program
   */
  public static void check(Map<String, Object> content) throws BadList {
    WordFile file = new WordFile(content);
    for (Map<String, Object> item : objects(content, "items")) {
      BadList.unless(
          item.get("item").toString().matches("[0-9]{1,3}"), "items " + item.get("item"));
      for (String word : texts(item, "words")) {
        BadList.unless(!word.isBlank(), "items " + item.get("item"));
      }
    }
    for (Map<String, Object> guard : objects(content, "guards")) {
      for (Map<String, Object> row : objects(guard, "patterns")) {
        for (String word : texts(row, "words")) {
          SafePattern.check(pattern(row, word), (String) row.get(PATTERN));
        }
      }
    }
    for (Map<String, Object> row : objects(content, "conditions")) {
      for (Reading reading : Reading.values()) {
        if (row.get(reading.key()) instanceof String pattern) {
          SafePattern.check(pattern, pattern);
        }
      }
    }
    for (String word : file.items().keySet()) {
      file.guards(word);
      file.conditions(word);
    }
  }

  /** Each word with the first item that it belongs to, in the order of the list. */
  Map<String, String> items() {
    Map<String, String> words = new LinkedHashMap<>();
    for (Map<String, Object> item : objects(content, "items")) {
      texts(item, "words").forEach(word -> words.putIfAbsent(word, (String) item.get("item")));
    }
    @SuppressWarnings("unchecked") // as below
    Map<String, Object> sales = (Map<String, Object>) content.get(WordList.SALES);
    texts(sales, "words").forEach(word -> words.putIfAbsent(word, WordList.SALES));
    return words;
  }

  /** The longer phrases in which a word means something else. */
  List<Guard> guards(String word) {
    List<Guard> guards = new ArrayList<>();
    for (Map<String, Object> guard : objects(content, "guards")) {
      for (String phrase : texts(guard, "phrases")) {
        if (phrase.contains(word)) {
          guards.add(Guard.phrase(phrase, word));
        }
      }
      for (Map<String, Object> row : objects(guard, "patterns")) {
        if (texts(row, "words").contains(word)) {
          guards.add(Guard.pattern(pattern(row, word), word));
        }
      }
    }
    return guards;
  }

  private static String pattern(Map<String, Object> row, String word) {
    return ((String) row.get(PATTERN)).replace("{word}", word);
  }

  /** What has to stand around a word, by the kind of text. */
  Map<String, Guard> conditions(String word) {
    Map<String, Guard> kinds = new HashMap<>();
    for (Map<String, Object> row : objects(content, "conditions")) {
      for (Reading reading : Reading.values()) {
        if (row.get(reading.key()) instanceof String pattern
            && texts(row, "words").contains(word)) {
          kinds.put(reading.key(), Guard.pattern(pattern, word));
        }
      }
    }
    return kinds;
  }

  @SuppressWarnings("unchecked") // the list is built like the bundled one
  private static List<Map<String, Object>> objects(Map<String, Object> object, String key) {
    return (List<Map<String, Object>>) object.getOrDefault(key, List.of());
  }

  @SuppressWarnings("unchecked") // as above
  private static List<String> texts(Map<String, Object> object, String key) {
    return (List<String>) object.getOrDefault(key, List.of());
  }
}
