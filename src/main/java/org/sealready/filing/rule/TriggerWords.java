package org.sealready.filing.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sealready.filing.data.CodeLists;
import org.sealready.filing.page.EntityPage;
import org.sealready.filing.page.MiniProgramPage;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Finding;
import org.sealready.form.Option;
import org.sealready.form.Waiver;

/**
 * The words in names, business scope and remark that make a reviewer ask for a pre-approval. What a
 * person has set aside at its place as not meant is no longer among them.
 */
public final class TriggerWords {

  /** The rule that tells of them, by whose waiver a place is set aside. */
  public static final String RULE = "trigger-words";

  /** What stands for a name that is quoted: no word, and no end of a clause. */
  private static final String QUOTED = "〇";

  /** A shorter name may be an ordinary word. */
  private static final int QUOTABLE = 4;

  /** How each field is read, in the order of the form. */
  private static final Map<Field<String>, Reading> READINGS = readings();

  /** The fields that reviewers read for such words. */
  public static final List<Field<String>> READ = List.copyOf(READINGS.keySet());

  /** The same, what can be mended most easily first: a remark is rewritten, a scope is not. */
  private static final List<Field<String>> BY_EASE = READ.reversed();

  /** Rules, letters and their switches all ask for the words of the same answers. */
  private static final Map<Field<?>, Finding<List<String>>> SCANS = scans();

  private TriggerWords() {}

  private static Map<Field<String>, Reading> readings() {
    Map<Field<String>, Reading> readings = new LinkedHashMap<>();
    readings.put(EntityPage.NAME, Reading.NAME);
    readings.put(EntityPage.BUSINESS_SCOPE, Reading.SCOPE);
    readings.put(MiniProgramPage.NAME, Reading.NAME);
    readings.put(MiniProgramPage.REMARK, Reading.REMARK);
    return readings;
  }

  /** The words in these answers that are not set aside, in the order of the fields, each once. */
  public static Set<String> in(Answers answers) {
    Set<String> found = new LinkedHashSet<>();
    READ.forEach(field -> found.addAll(open(field, answers)));
    return found;
  }

  /**
   * The words to tell of at this field: those of its text without those that are told of at another
   * field already, where they are mended more easily. Where some were set aside only the rest are
   * told, where all were all of them, so that the rule shows what is kept.
   */
  static List<String> toTell(Field<?> field, Answers answers) {
    List<String> own = at(field, answers);
    if (own.isEmpty()) {
      return own;
    }
    Set<String> told = new LinkedHashSet<>();
    BY_EASE.stream()
        .takeWhile(easier -> !easier.equals(field))
        .filter(easier -> holdsAny(own, answers.get(easier).orElse("")))
        .forEach(easier -> told.addAll(open(easier, answers)));
    List<String> here = own.stream().filter(word -> !told.contains(word)).toList();
    List<String> open = here.stream().filter(word -> !isSetAside(word, field, answers)).toList();
    return open.isEmpty() ? here : open;
  }

  /** The words in this text, read as a text of this kind. */
  public static List<String> in(String text, Reading reading) {
    return withoutSales(WordScan.of(text, reading));
  }

  /** The words of selling goods at this field, which need no pre-approval. */
  public static List<String> ofSales(Field<String> field, Answers answers) {
    return of(WordList.SALES, scanned(field, answers));
  }

  private static List<String> at(Field<?> field, Answers answers) {
    return withoutSales(scanned(field, answers));
  }

  private static List<String> withoutSales(List<String> words) {
    return words.stream().filter(word -> !WordList.ITEMS.get(word).equals(WordList.SALES)).toList();
  }

  private static List<String> scanned(Field<?> field, Answers answers) {
    Finding<List<String>> scan = SCANS.get(field);
    return scan == null ? List.of() : scan.in(answers);
  }

  private static Map<Field<?>, Finding<List<String>>> scans() {
    Map<Field<?>, Finding<List<String>>> scans = new HashMap<>();
    for (Field<String> field : READ) {
      scans.put(field, new Finding<>(answers -> scan(field, answers)));
    }
    return scans;
  }

  private static List<String> scan(Field<String> field, Answers answers) {
    return answers
        .get(field)
        .map(text -> WordScan.of(own(field, text, answers), READINGS.get(field)))
        .orElse(List.of());
  }

  /** The text without the names of the entity and the Mini Program, which have their own place. */
  private static String own(Field<String> field, String text, Answers answers) {
    if (!field.equals(MiniProgramPage.REMARK)) {
      return text;
    }
    String own = text;
    for (Field<String> name : List.of(EntityPage.NAME, MiniProgramPage.NAME)) {
      String quoted = answers.get(name).filter(it -> it.length() >= QUOTABLE).orElse(QUOTED);
      own = own.replace(quoted, QUOTED);
    }
    return own;
  }

  /** Spares reading a long text of which the words are not there at all. */
  private static boolean holdsAny(List<String> words, String text) {
    return words.stream().anyMatch(text::contains);
  }

  private static List<String> open(Field<?> field, Answers answers) {
    return at(field, answers).stream().filter(word -> !isSetAside(word, field, answers)).toList();
  }

  private static boolean isSetAside(String word, Field<?> field, Answers answers) {
    return answers.waivers().stream()
        .anyMatch(waiver -> isFor(waiver, field) && waiver.isAbout(word));
  }

  private static boolean isFor(Waiver waiver, Field<?> field) {
    return waiver.rule().equals(RULE)
        && waiver.field().equals(field.id())
        && !waiver.reason().isBlank();
  }

  /** The code of the item that the word belongs to. */
  static String itemOf(String word) {
    return WordList.ITEMS.get(word);
  }

  /** Those of these words that belong to this item. */
  public static List<String> of(String item, Collection<String> words) {
    return words.stream().filter(word -> WordList.ITEMS.get(word).equals(item)).toList();
  }

  /** The names of the items that these words belong to, each once. */
  static List<String> itemsOf(List<String> words) {
    return words.stream().map(WordList.ITEMS::get).distinct().map(TriggerWords::itemName).toList();
  }

  private static String itemName(String code) {
    return CodeLists.PREAPPROVALS.find(code, Answers.empty()).map(Option::label).orElse(code);
  }
}
