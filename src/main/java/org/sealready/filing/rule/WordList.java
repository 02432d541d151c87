package org.sealready.filing.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sealready.filing.data.CodeLists;

/** The dated list of words: each with its item, the kinds of text it counts in, and its guards. */
public final class WordList {

  private static final WordFile FILE = new WordFile(CodeLists.file("preapproval-words"));

  /** What stands for an item of the words of selling goods, which need no pre-approval. */
  static final String SALES = "sales";

  /** Each word with the first item that it belongs to, in the order of the list. */
  static final Map<String, String> ITEMS = FILE.items();

  private static final Map<Character, List<String>> BY_FIRST = byFirst();

  /** Of the words that were met: a filing has a few of them, and each brings patterns. */
  private static final Map<String, List<Guard>> GUARDS = new ConcurrentHashMap<>();

  private static final Map<String, Map<String, Guard>> CONDITIONS = new ConcurrentHashMap<>();

  private WordList() {}

  /** Reads the list now, and not with the first text that is looked through. */
  public static void load() {
    FILE.items();
  }

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
    return GUARDS.computeIfAbsent(word, FILE::guards);
  }

  /** What has to stand around this word in such a text; empty where it always counts. */
  static Optional<Guard> condition(String word, Reading reading) {
    Map<String, Guard> kinds = CONDITIONS.computeIfAbsent(word, FILE::conditions);
    return Optional.ofNullable(kinds.get(reading.key()));
  }

  private static Map<Character, List<String>> byFirst() {
    return ITEMS.keySet().stream()
        .sorted((one, other) -> other.length() - one.length())
        .collect(Collectors.groupingBy(word -> word.charAt(0)));
  }
}
