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
import org.sealready.filing.data.ProvinceFile;
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

  /** Where the kinds and titles themselves are chosen, and lists of the platform. */
  private static final List<String> CHOICES =
      List.of(
          "field entity.type option ",
          "field entity.type hint",
          "field entity.signatoryTitle option ",
          "field entity.certificateType option",
          "field miniProgram.serviceTypes option",
          "screen ui.journey.applicant.",
          "screen category.kind.",
          "screen ui.category.kind.");

  /** What is only shown of letters that take a seal. */
  private static final List<String> OF_SEALS =
      List.of(
          "screen ui.letters.sign-seal",
          "screen ui.preview.seal",
          "screen ui.whole.seal",
          "screen ui.help.scan.",
          "screen ui.help.letter",
          "screen material.original.seal");

  /** What holds whether there is a seal or not, or asks whether there is one. */
  private static final List<String> WITH_OR_WITHOUT =
      List.of("field entity.hasSeal ", "station letters ", "afterwards renamed ");

  /** Individuals are told to file in the name of a body; a sentence of a bureau is quoted. */
  private static final List<String> OTHER_WAYS =
      List.of(
          "rule individual-",
          "screen ui.help.roles.",
          "rule province-foreign-individual",
          "rule province-remark-of-websites");

  static Stream<Arguments> kinds() {
    return Stream.of(FilerCase.values())
        .flatMap(
            kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void namesNothingOfOthers(FilerCase kind, Language language) {
    Set<String> found = new TreeSet<>();
    ALL.computeIfAbsent(kind + language.code(), key -> ShownTexts.of(kind.answers(), language))
        .forEach((place, text) -> add(kind, language, place, text, found));
    assertEquals("", String.join("\n", found));
  }

  private static void add(
      FilerCase kind, Language language, String place, String text, Set<String> found) {
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
    String own = FilerCase.unquoted(text);
    if (purposes.stream().noneMatch(place::startsWith)
        && kind.foreign(language).matcher(own).find()) {
      found.add(place + ": " + own);
    }
  }

  /** How numbers of filings begin. */
  private static final Pattern NUMBERS = Pattern.compile("(.)(?:ICP备|[AB]2-)[0-9]");

  /** Short names of provinces. */
  static final Pattern PROVINCES =
      Pattern.compile(
          "天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆");

  /** Each filing is of one province: no text of it speaks of another one. */
  @ParameterizedTest
  @EnumSource
  void namesNoOtherProvince(FilerCase kind) {
    String own = province(kind.answers());
    Set<String> found = new TreeSet<>();
    ALL.computeIfAbsent(kind + "zh", key -> ShownTexts.of(kind.answers(), Language.CHINESE))
        .forEach(
            (place, text) -> {
              boolean isExample = place.endsWith(" example") || place.contains(" option ");
              if (!isExample && !place.startsWith("copy ")) {
                PROVINCES
                    .matcher(FilerCase.unquoted(text))
                    .results()
                    .map(MatchResult::group)
                    .filter(name -> !own.contains(name))
                    .forEach(name -> found.add(place + ": " + name + " in " + text));
              }
            });
    assertEquals("", String.join("\n", found));
  }

  /** Nobody has to ask himself whether he is in the wrong place. */
  @ParameterizedTest
  @MethodSource("kinds")
  void showsNoNumberOfAnotherProvince(FilerCase kind, Language language) {
    String plate =
        kind.answers()
            .get(EntityPage.PROVINCE)
            .flatMap(ProvinceFile.inUse()::of)
            .orElseThrow()
            .letters();
    Set<String> found = new TreeSet<>();
    ALL.computeIfAbsent(kind + language.code(), key -> ShownTexts.of(kind.answers(), language))
        .forEach(
            (place, text) ->
                NUMBERS
                    .matcher(text)
                    .results()
                    .filter(number -> !number.group(1).equals(plate.substring(0, 1)))
                    .forEach(number -> found.add(place + ": " + text)));
    assertEquals("", String.join("\n", found));
  }

  static String province(Answers answers) {
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
  private static Optional<FilerCase> kindOf(Answers answers) {
    List<String> kinds = Ours.catalogue().filer(Ours.effective(answers).answers()).kinds();
    return Stream.of(
            FilerCase.INDIVIDUAL, FilerCase.TRADER, FilerCase.INSTITUTION, FilerCase.COMPANY)
        .filter(kind -> kinds.contains(kind.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
