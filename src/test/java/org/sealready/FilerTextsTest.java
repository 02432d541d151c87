package org.sealready;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.filing.Changes;
import org.sealready.filing.data.Regions;
import org.sealready.filing.page.EntityPage;
import org.sealready.form.Answers;
import org.sealready.form.Option;
import org.sealready.words.Language;

/** No text of a filing names what is not its case: each kind of filer reads of itself alone. */
class FilerTextsTest {

  private static final Path EXAMPLES = Path.of("src", "test", "resources", "rule-examples.txt");
  private static final int PARTS = 4;

  /** The texts of each filing in each language: they take a while. */
  private static final Map<String, Map<String, String>> ALL = new HashMap<>();

  /** A kind of filer, a filing of it, and what no text of that may name. */
  enum Kind {
    INDIVIDUAL(
        "individual",
        "",
        "主办单位|盖章|公章|法定代表人|经营者|执照|公司|个体工商户|单位|企业(?!微信|管理)",
        "legal representative|\\bseal(s|ed|ing)?\\b|\\bowner\\b|business licence|compan(y|ies)|sole trader"),
    TRADER("individual-business", "", "法定代表人|公司|事业单位", "legal representative|compan(y|ies)\\b"),
    UNSEALED_TRADER(
        "individual-business",
        "entity.hasSeal=false",
        "法定代表人|公司|事业单位|盖章|公章",
        "legal representative|compan(y|ies)\\b|\\bseal(ed|ing)?\\b"),
    COMPANY("company-both-letters", "", "经营者|个体工商户|个体户|事业单位", "sole trader|\\bowner\\b"),
    BRANCH(
        "company-both-letters",
        "entity.name=成都青禾云联科技有限公司绵阳分公司",
        "法定代表人|经营者|个体工商户|个体户",
        "legal representative|sole trader|\\bowner\\b"),
    PARTNERSHIP(
        "company-both-letters",
        "entity.name=成都青禾企业管理合伙企业（有限合伙）",
        "法定代表人|经营者|个体工商户|个体户",
        "legal representative|sole trader|\\bowner\\b"),
    INSTITUTION("public-institution", "", OTHER_BODY, OTHER_BODY_ENGLISH),
    SOCIETY("social-organisation", "", OTHER_BODY, OTHER_BODY_ENGLISH);

    private final String sample;
    private final String changes;
    private final Pattern chinese;
    private final Pattern english;

    Kind(String sample, String changes, String chinese, String english) {
      this.sample = sample;
      this.changes = changes;
      this.chinese = Pattern.compile(chinese);
      this.english = Pattern.compile("(?i)" + english);
    }

    Answers answers() {
      return Changes.of(Ours.answers(sample), changes);
    }

    Pattern foreign(Language language) {
      return switch (language) {
        case CHINESE -> chinese;
        case ENGLISH -> english;
      };
    }
  }

  private static final String OTHER_BODY = "经营者|个体工商户|个体户|执照|公司|工商(?!代理)";
  private static final String OTHER_BODY_ENGLISH =
      "\\bowner\\b|business licence|on the licence|compan(y|ies)|sole trader";

  /** Where the kinds and titles themselves are chosen, and lists of the platform. */
  private static final List<String> CHOICES =
      List.of(
          "field entity.type ",
          "field entity.signatoryTitle ",
          "field entity.certificateType option",
          "field miniProgram.serviceTypes option",
          "screen ui.journey.applicant.");

  /** What is only shown of letters that take a seal. */
  private static final List<String> OF_SEALS =
      List.of(
          "screen ui.letters.sign-seal",
          "screen ui.preview.seal",
          "screen ui.whole.seal",
          "screen material.original.seal");

  /** What holds whether there is a seal or not, or asks whether there is one. */
  private static final List<String> WITH_OR_WITHOUT =
      List.of("field entity.hasSeal ", "station letters ", "afterwards renamed ");

  /** Individuals are told to file in the name of a body; a sentence of a bureau is quoted. */
  private static final List<String> OTHER_WAYS =
      List.of(
          "rule individual-",
          "rule province-foreign-individual",
          "rule province-remark-of-websites");

  /** A source that is quoted, with its day. */
  private static final Pattern QUOTED =
      Pattern.compile("（[^。]*\\d{4}-\\d{2}[^。]*）|\\([^.]*\\d{4}-\\d{2}[^)]*\\)");

  static Stream<Arguments> kinds() {
    return Stream.of(Kind.values())
        .flatMap(
            kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void namesNothingOfOthers(Kind kind, Language language) {
    Set<String> found = new TreeSet<>();
    ALL.computeIfAbsent(kind + language.code(), key -> ShownTexts.of(kind.answers(), language))
        .forEach((place, text) -> add(kind, language, place, text, found));
    assertEquals("", String.join("\n", found));
  }

  private static void add(
      Kind kind, Language language, String place, String text, Set<String> found) {
    List<String> purposes = new ArrayList<>(CHOICES);
    switch (kind) {
      case INDIVIDUAL -> {
        purposes.addAll(OF_SEALS);
        purposes.addAll(OTHER_WAYS);
      }
      case UNSEALED_TRADER -> {
        purposes.addAll(OF_SEALS);
        purposes.addAll(WITH_OR_WITHOUT);
      }
      default -> {}
    }
    String own = QUOTED.matcher(text).replaceAll("");
    if (purposes.stream().noneMatch(place::startsWith)
        && kind.foreign(language).matcher(own).find()) {
      found.add(place + ": " + own);
    }
  }

  /** Short names of provinces. */
  private static final Pattern PROVINCES =
      Pattern.compile(
          "天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆");

  /** Each filing is of one province: no text of it speaks of another one. */
  @ParameterizedTest
  @EnumSource
  void namesNoOtherProvince(Kind kind) {
    String own = province(kind.answers());
    Set<String> found = new TreeSet<>();
    ALL.computeIfAbsent(kind + "zh", key -> ShownTexts.of(kind.answers(), Language.CHINESE))
        .forEach(
            (place, text) -> {
              boolean isExample = place.endsWith(" example") || place.contains(" option ");
              if (!isExample && !place.startsWith("copy ")) {
                PROVINCES
                    .matcher(QUOTED.matcher(text).replaceAll(""))
                    .results()
                    .map(MatchResult::group)
                    .filter(name -> !own.contains(name))
                    .forEach(name -> found.add(place + ": " + name + " in " + text));
              }
            });
    assertEquals("", String.join("\n", found));
  }

  private static String province(Answers answers) {
    return answers
        .get(EntityPage.PROVINCE)
        .flatMap(code -> Regions.PROVINCES.find(code, answers))
        .map(Option::label)
        .orElseThrow();
  }

  /** What rules say of every example that they reject. */
  @ParameterizedTest
  @EnumSource
  void rulesNameNothingOfOthers(Language language) throws IOException {
    Set<String> found = new TreeSet<>();
    for (String line : Files.readAllLines(EXAMPLES)) {
      String[] parts = line.split("\\|", -1);
      if (!line.startsWith("#") && parts.length == PARTS && parts[1].strip().equals("bad")) {
        Answers answers = Changes.of(Ours.answers(parts[2].strip()), parts[3]);
        kindOf(answers)
            .ifPresent(
                kind ->
                    ShownTexts.ofRules(answers, language)
                        .forEach((place, text) -> add(kind, language, place, text, found)));
      }
    }
    assertEquals("", String.join("\n", found));
  }

  /** The kind of a filing, where it is one of these without doubt. */
  private static Optional<Kind> kindOf(Answers answers) {
    List<String> kinds = Ours.catalogue().filer(Ours.effective(answers).answers()).kinds();
    return Stream.of(Kind.INDIVIDUAL, Kind.TRADER, Kind.INSTITUTION, Kind.COMPANY)
        .filter(kind -> kinds.contains(kind.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
