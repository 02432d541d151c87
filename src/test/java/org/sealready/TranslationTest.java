package org.sealready;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sealready.filing.Changes;
import org.sealready.filing.page.Filers;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.json.BadFiling;
import org.sealready.letter.TemplateProblem;
import org.sealready.service.Catalogue;
import org.sealready.service.filings.FilingFiles;
import org.sealready.service.inspection.PaperRefused;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.words.Language;

/**
 * English keeps up with Chinese: nothing untranslated, nothing left over, nothing stale. A failure
 * prints the lines to paste into {@code assets/words/en.properties}.
 */
class TranslationTest {

  private static final Pattern HOLE = Pattern.compile("\\{(label|\\d+)}");
  private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");
  private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，。：；！？、（）《》]");

  /** These name a character: {0} is its Chinese name, {1} its Unicode name. */
  private static final Set<String> NAMING_A_CHARACTER =
      Set.of(
          "rule.unprintable-character.message",
          "rule.private-use-character.message",
          "rule.character-not-readable.message",
          "rule.invisible-character.message");

  /** Chinese in the English window outside of brackets: the program's name, and the switch. */
  private static final Set<String> CHINESE_ON_PURPOSE = Set.of("印备", "切换语言");

  /** Texts that are asked for by a part of the program that the sources do not spell out. */
  private static final List<String> BUILT =
      List.of("also.", "help.", "input.", "save.", "draft.", "print.", "severity.");

  private static final Catalogue CATALOGUE = Main.catalogue();

  private final SourceTexts sources = new SourceTexts();
  private final Map<String, String> declared = declared(sources);
  private final WordFile chinese = WordFile.read("zh");
  private final WordFile english = WordFile.read("en");
  private final WordFile options = WordFile.read("options-en");

  TranslationTest() throws IOException {}

  private static Map<String, String> declared(SourceTexts sources) {
    Map<String, String> all = new LinkedHashMap<>(DeclaredTexts.of(CATALOGUE));
    sources
        .declared()
        .forEach(
            (key, text) -> {
              String before = all.putIfAbsent(key, text);
              assertEquals(before == null ? text : before, text, "two texts under " + key);
            });
    return all;
  }

  @Test
  void everyTextHasEnglish() {
    List<String> missing = new ArrayList<>();
    source()
        .forEach(
            (key, text) -> {
              if (!english.texts().containsKey(key) && !options.texts().containsKey(key)) {
                missing.add(lines(key, text, ""));
              }
            });
    none("add to en.properties and translate", missing);
  }

  @Test
  void everyWindowTextHasChinese() {
    none(
        "add to zh.properties, or remove from en.properties where nothing needs it",
        english.texts().keySet().stream()
            .filter(key -> !source().containsKey(key))
            .map(key -> key + "=")
            .toList());
    none(
        "remove from options-en.properties: no list has it",
        options.texts().keySet().stream().filter(key -> !declared.containsKey(key)).toList());
  }

  /** A declared text may stay Chinese in one more language; the others have no other home. */
  @Test
  void everyLanguageHasEveryWindowText() throws IOException {
    for (Language language : Language.values()) {
      Set<String> missing = new TreeSet<>(chinese.texts().keySet());
      missing.removeAll(WordFile.read(language.code()).texts().keySet());
      assertEquals(Set.of(), missing, "add to " + language.code() + ".properties");
    }
  }

  @Test
  void noTextStandsInTwoFiles() {
    none(
        "declared in Java, remove from zh.properties",
        chinese.texts().keySet().stream().filter(declared::containsKey).toList());
    none(
        "in options-en.properties, remove from en.properties",
        english.texts().keySet().stream().filter(options.texts()::containsKey).toList());
  }

  @Test
  void noTranslationIsStale() {
    none(
        "the Chinese has changed: look whether the English still says the same, then paste",
        english.texts().keySet().stream()
            .filter(declared::containsKey)
            .filter(key -> !declared.get(key).equals(english.translated().get(key)))
            .map(key -> lines(key, declared.get(key), english.texts().get(key)))
            .toList());
  }

  @Test
  void bothLanguagesFillTheSamePlaceholders() {
    none(
        "other placeholders than the Chinese",
        translations().entrySet().stream()
            .filter(entry -> source().containsKey(entry.getKey()))
            .filter(entry -> !holes(entry.getKey(), source()).equals(englishHoles(entry.getKey())))
            .map(entry -> lines(entry.getKey(), source().get(entry.getKey()), entry.getValue()))
            .toList());
  }

  @Test
  void englishIsEnglish() {
    none(
        "Chinese outside of brackets",
        translations().entrySet().stream()
            .filter(entry -> CHINESE.matcher(withoutOfficialTerms(entry.getValue())).find())
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .toList());
    none(
        "empty",
        translations().entrySet().stream()
            .filter(entry -> entry.getValue().isBlank())
            .map(Map.Entry::getKey)
            .filter(key -> !source().getOrDefault(key, "").isBlank())
            .toList());
  }

  @Test
  void everyTextThatIsAskedForExists() {
    assertTrue(sources.asked().size() > 20, "the scan finds what is asked for");
    none(
        "add to zh.properties and en.properties",
        sources.asked().stream()
            .filter(key -> !chinese.texts().containsKey(key))
            .map(key -> key + "=")
            .toList());
  }

  @Test
  void everyTextIsAskedFor() {
    none(
        "nothing asks for it: remove from zh.properties and en.properties",
        chinese.texts().keySet().stream()
            .filter(key -> BUILT.stream().noneMatch(key::startsWith))
            .filter(key -> !sources.mentions(key))
            .toList());
  }

  /** What is worded for one kind of filer alone: in every language, in the place of a text. */
  @Test
  void everyTextOfOneKindStandsInThePlaceOfAnother() throws IOException {
    Map<String, String> some = WordFile.read("filers-zh").texts();
    Map<String, String> others = WordFile.read("filers-en").texts();
    assertEquals(some.keySet(), others.keySet());
    Map<String, String> known = source();
    ListedAdvice.all().forEach(each -> known.put("advice." + each.id(), each.text().chinese()));
    List<String> wrong = new ArrayList<>();
    some.forEach(
        (key, text) -> {
          String[] parts = key.split("@");
          if (!known.containsKey(parts[0])
              || !Filers.areKinds(List.of(parts[1]))
              || !holes(key, some).equals(holes(key, others))
              || !holes(key, some).equals(holes(parts[0], known))
              || !end(text).equals(end(known.get(parts[0])))
              || CHINESE.matcher(withoutOfficialTerms(others.get(key))).find()) {
            wrong.add(key);
          }
        });
    assertEquals(List.of(), wrong);
  }

  /** The sign that ends a sentence; a text that stands beside sentences is one too. */
  private static String end(String text) {
    String last = text.substring(text.length() - 1);
    return "。？！：".contains(last) ? last : "";
  }

  /** The reasons are read from the sources; here each is met, and none that was not read. */
  @Test
  void everyReasonForALetterIsKnown() {
    Map<String, String> met = new TreeMap<>();
    Letters letters = new Letters(CATALOGUE, LocalDate.of(2026, 11, 1));
    Stream.concat(
            CATALOGUE.samples().stream()
                .map(new FilingFiles(CATALOGUE.form())::read)
                .flatMap(TranslationTest::variants),
            toExplain())
        .flatMap(answers -> letters.states(letters.judged(answers)).stream())
        .map(LetterState::reason)
        .forEach(reason -> met.put(reason.key(), reason.text()));
    Map<String, String> known = new TreeMap<>(declared);
    known.keySet().removeIf(key -> !key.startsWith("reason."));
    assertEquals(known, met);
  }

  /** Filings in which there is something to explain, or to say on a sheet of its own. */
  @SuppressWarnings("unchecked") // an address is a text
  private static Stream<Answers> toExplain() {
    Answers foreign = Ours.answers("company-foreign-representative");
    Field<String> address = (Field<String>) CATALOGUE.form().field("entity.address").orElseThrow();
    return Stream.of(
        foreign,
        foreign.without(CATALOGUE.form().field("entity.province").orElseThrow()),
        Ours.answers("rare-names"),
        Ours.answers("company-finance-words"),
        Ours.answers("company-sheets"),
        Changes.of(
            Ours.answers("company-sheets"),
            "letters.added=both-contacts-authorization ;; entity.province=110000"),
        Ours.answers("company-one-person").with(address, "春熙路边"));
  }

  /** The answers, and each with one answer changed. */
  private static Stream<Answers> variants(Answers answers) {
    return Stream.concat(
        Stream.of(answers),
        CATALOGUE.form().fields().stream().flatMap(field -> variants(answers, field)));
  }

  @SuppressWarnings("unchecked") // the type of the field says what it answers with
  private static Stream<Answers> variants(Answers answers, Field<?> field) {
    return switch (field.type()) {
      case FieldType.YesNo yesNo ->
          Stream.of(
              answers.without(field),
              answers.with((Field<Boolean>) field, true),
              answers.with((Field<Boolean>) field, false));
      case FieldType.LongText text -> Stream.of(answers.with((Field<String>) field, "发布时政新闻"));
      default -> Stream.of(answers.without(field));
    };
  }

  @Test
  void everyKindOfFailureHasAText() {
    none(
        "add to zh.properties and en.properties",
        Stream.of(
                keys("input.", BadFiling.Kind.values()),
                keys("save.", NotSaved.Kind.values()),
                keys("draft.", Unreadable.Kind.values()),
                keys("form.refused.", PaperRefused.Kind.values()),
                keys("template.", TemplateProblem.Kind.values()).map(key -> key.replace('_', '-')))
            .flatMap(keys -> keys)
            .filter(key -> !chinese.texts().containsKey(key))
            .map(key -> key + "=")
            .toList());
  }

  private static Stream<String> keys(String prefix, Enum<?>[] kinds) {
    return Arrays.stream(kinds).map(kind -> prefix + kind.name().toLowerCase(Locale.ROOT));
  }

  /** Every Chinese text, declared in Java or written in zh.properties. */
  private Map<String, String> source() {
    Map<String, String> all = new LinkedHashMap<>(declared);
    all.putAll(chinese.texts());
    return all;
  }

  private Map<String, String> translations() {
    Map<String, String> all = new LinkedHashMap<>(english.texts());
    all.putAll(options.texts());
    return all;
  }

  private Set<String> englishHoles(String key) {
    Set<String> holes = new HashSet<>(holes(key, translations()));
    if (NAMING_A_CHARACTER.contains(key) && holes.remove("{1}")) {
      holes.add("{0}");
    }
    return holes;
  }

  private static Set<String> holes(String key, Map<String, String> texts) {
    return HOLE.matcher(texts.get(key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String withoutOfficialTerms(String text) {
    String rest = BRACKETED.matcher(text).replaceAll("");
    for (String term : CHINESE_ON_PURPOSE) {
      rest = rest.replace(term, "");
    }
    return rest;
  }

  private String lines(String key, String text, String translation) {
    String comment = declared.containsKey(key) ? WordFile.MARK : "# ";
    return comment + text + "\n" + key + "=" + translation;
  }

  private static void none(String what, List<String> lines) {
    if (!lines.isEmpty()) {
      fail(what + ":\n\n" + String.join("\n", lines) + "\n");
    }
  }
}
