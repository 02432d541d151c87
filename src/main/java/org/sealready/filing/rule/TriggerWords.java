package org.sealready.filing.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Option;

/**
 * Finds words in names, business scope and remark that make a reviewer ask for a pre-approval. A
 * word does not count inside a longer innocent one, nor where its clause denies it. The list is a
 * dated resource.
 */
public final class TriggerWords {

  /** The fields that reviewers read for such words. */
  public static final List<Field<String>> READ =
      List.of(
          EntityPage.NAME, EntityPage.BUSINESS_SCOPE, MiniProgramPage.NAME, MiniProgramPage.REMARK);

  private static final Map<String, Object> FILE = CodeLists.file("preapproval-words");

  /** Each word with the first item that it belongs to. */
  private static final Map<String, String> WORDS = words();

  private static final Map<Character, List<String>> BY_FIRST =
      WORDS.keySet().stream().collect(Collectors.groupingBy(word -> word.charAt(0)));

  /** The longer words of the list that hold a word, where there are any. */
  private static final Map<String, List<String>> LONGER = longer();

  private static final List<String> NEGATIONS = list(FILE, "negations");
  private static final List<String> NEGATIONS_BEFORE = list(FILE, "negationsBefore");

  /** For each word the longer words in which it means something else. */
  private static final Map<String, List<String>> INNOCENT = innocent();

  private static final Pattern CLAUSE_END =
      Pattern.compile("[" + Pattern.quote((String) FILE.get("clauseEnds")) + "]");

  private TriggerWords() {}

  /** The words in these answers, in the order of the fields, each once. */
  public static Set<String> in(Answers answers) {
    Set<String> found = new LinkedHashSet<>();
    READ.forEach(field -> answers.get(field).ifPresent(text -> found.addAll(in(text))));
    return found;
  }

  /** Those of these words that belong to this item. */
  public static List<String> of(String item, Set<String> words) {
    return words.stream().filter(word -> WORDS.get(word).equals(item)).toList();
  }

  /** The names of the items that these words belong to, each once. */
  static List<String> itemsOf(List<String> words) {
    return words.stream().map(WORDS::get).distinct().map(TriggerWords::itemName).toList();
  }

  private static String itemName(String code) {
    return CodeLists.PREAPPROVALS.find(code, Answers.empty()).map(Option::label).orElse(code);
  }

  /** The words in this text. */
  public static List<String> in(String text) {
    List<String> found = new ArrayList<>();
    for (String clause : CLAUSE_END.split(text)) {
      Set<String> present = presentIn(clause);
      if (!present.isEmpty()) {
        scan(blanked(clause, present), found);
      }
    }
    return found;
  }

  private static Set<String> presentIn(String clause) {
    Set<String> present = new LinkedHashSet<>();
    for (int i = 0; i < clause.length(); i++) {
      for (String word : BY_FIRST.getOrDefault(clause.charAt(i), List.of())) {
        if (clause.startsWith(word, i)) {
          present.add(word);
        }
      }
    }
    return present;
  }

  private static void scan(String clause, List<String> found) {
    for (String word : WORDS.keySet()) {
      int at = placeOf(word, clause);
      if (at >= 0 && !found.contains(word) && !isDenied(clause.substring(0, at))) {
        found.add(word);
      }
    }
  }

  /** Where the word stands by itself and not inside a longer word of the list. */
  private static int placeOf(String word, String clause) {
    int at = clause.indexOf(word);
    if (at < 0 || !LONGER.containsKey(word)) {
      return at;
    }
    String rest = clause;
    for (String longer : LONGER.get(word)) {
      rest = rest.replace(longer, "\u0000".repeat(longer.length()));
    }
    return rest.indexOf(word);
  }

  /**
   * A negation anywhere before the word counts for the clause; some only right before it: 无新闻, but
   * not 无锡新闻.
   */
  private static boolean isDenied(String before) {
    return NEGATIONS.stream().anyMatch(before::contains)
        || NEGATIONS_BEFORE.stream().anyMatch(before::endsWith);
  }

  /** The clause with the innocent words around these words blanked out, the longest first. */
  private static String blanked(String clause, Set<String> present) {
    String blanked = clause;
    for (String word : present) {
      for (String innocent : INNOCENT.get(word)) {
        blanked = blanked.replace(innocent, "\u0000".repeat(innocent.length()));
      }
    }
    return blanked;
  }

  private static Map<String, List<String>> innocent() {
    List<String> all = list(FILE, "innocent");
    Map<String, List<String>> byWord = new LinkedHashMap<>();
    for (String word : WORDS.keySet()) {
      byWord.put(word, all.stream().filter(innocent -> innocent.contains(word)).toList());
    }
    return byWord;
  }

  private static Map<String, List<String>> longer() {
    Map<String, List<String>> longer = new LinkedHashMap<>();
    for (String word : WORDS.keySet()) {
      List<String> holding =
          WORDS.keySet().stream()
              .filter(other -> other.contains(word) && !other.equals(word))
              .toList();
      if (!holding.isEmpty()) {
        longer.put(word, holding);
      }
    }
    return longer;
  }

  @SuppressWarnings("unchecked") // the bundled file holds objects with a list of words each
  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    for (Map<String, Object> item : (List<Map<String, Object>>) FILE.get("items")) {
      list(item, "words").forEach(word -> words.putIfAbsent(word, (String) item.get("item")));
    }
    return words;
  }

  @SuppressWarnings("unchecked") // as above
  private static List<String> list(Map<String, Object> object, String key) {
    List<String> words = new ArrayList<>((List<String>) object.get(key));
    words.sort((first, second) -> second.length() - first.length());
    return words;
  }
}
