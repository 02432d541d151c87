package org.sealready.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Option;

/**
 * Words that make a reviewer ask for a pre-approval, found in names, scope and remark. A word does
 * not count inside a longer innocent one, nor where its clause denies it. The list is a dated
 * resource.
 */
final class TriggerWords {

  /** The fields that reviewers read for such words. */
  static final List<Field<String>> READ =
      List.of(
          EntityPage.NAME, EntityPage.BUSINESS_SCOPE, MiniProgramPage.NAME, MiniProgramPage.REMARK);

  private static final Map<String, Object> FILE = CodeLists.file("preapproval-words");

  /** Each word with the first item that it points to. */
  private static final Map<String, String> WORDS = words();

  private static final List<String> NEGATIONS = list(FILE, "negations");
  private static final List<String> NEGATIONS_BEFORE = list(FILE, "negationsBefore");
  private static final List<String> INNOCENT = list(FILE, "innocent");
  private static final String CLAUSE_ENDS = (String) FILE.get("clauseEnds");

  private TriggerWords() {}

  /** The words in these answers, in the order of the fields, each once. */
  static Set<String> in(Answers answers) {
    Set<String> found = new LinkedHashSet<>();
    READ.forEach(field -> answers.get(field).ifPresent(text -> found.addAll(in(text))));
    return found;
  }

  /** The name of the item that the word points to, for each of these words. */
  static List<String> itemsOf(List<String> words) {
    return words.stream().map(WORDS::get).distinct().map(TriggerWords::itemName).toList();
  }

  private static String itemName(String code) {
    return CodeLists.PREAPPROVALS.find(code, Answers.empty()).map(Option::label).orElse(code);
  }

  /** The words in this text. */
  static List<String> in(String text) {
    List<String> found = new ArrayList<>();
    for (String clause : text.split("[" + CLAUSE_ENDS.replace("]", "\\]") + "]")) {
      scan(blanked(clause), found);
    }
    return found;
  }

  private static void scan(String clause, List<String> found) {
    for (String word : WORDS.keySet()) {
      int at = clause.indexOf(word);
      if (at >= 0 && !found.contains(word) && !isDenied(clause.substring(0, at))) {
        found.add(word);
      }
    }
  }

  /**
   * A denial anywhere before the word counts for the clause; some only right before it: 无新闻, but
   * not 无锡新闻.
   */
  private static boolean isDenied(String before) {
    return NEGATIONS.stream().anyMatch(before::contains)
        || NEGATIONS_BEFORE.stream().anyMatch(before::endsWith);
  }

  /** The clause with innocent words blanked out, the longest first. */
  private static String blanked(String clause) {
    String blanked = clause;
    for (String word : INNOCENT) {
      blanked = blanked.replace(word, "\u0000".repeat(word.length()));
    }
    return blanked;
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
