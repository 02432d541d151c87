package org.sealready;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.form.Answers;
import org.sealready.service.help.HelpBlock;
import org.sealready.service.help.HelpBook;
import org.sealready.service.help.HelpPage;
import org.sealready.service.help.HelpTarget;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** The help of an open filing tells its own case; that of the start screen tells all of them. */
class FilerHelpTest {

  /** Where somebody looks who has chosen a wrong kind, and where another kind is the advice. */
  private static final List<String> CHOICES = List.of("entity kind", "individual person");

  /** Where it is said when a seal is wanted. */
  private static final List<String> OF_SEALS = List.of("entity seal", "individual trader");

  static Stream<Arguments> kinds() {
    return FilerTextsTest.kinds();
  }

  private static HelpBook book(Answers answers, Language language) {
    Words words = Ours.catalogue().worded(Words.in(language), answers);
    return HelpBook.read(Ours.catalogue(), words);
  }

  private static HelpBook forAnybody(Language language) {
    return HelpBook.read(Ours.catalogue(), Words.in(language));
  }

  /** Every line but the sources, with its page and the name of its heading. */
  private static void lines(HelpBook book, BiConsumer<String, String> told) {
    for (HelpPage page : book.pages()) {
      told.accept(page.id() + " title", page.title());
      told.accept(page.id() + " summary", page.summary());
      String anchor = "";
      for (HelpBlock block : page.blocks()) {
        if (block instanceof HelpBlock.Heading(String text, String name)) {
          anchor = name;
        }
        String place = page.id() + " " + anchor;
        if (!(block instanceof HelpBlock.Text(var kind, var spans))
            || kind != HelpBlock.Kind.SOURCE) {
          block.lines().forEach(line -> told.accept(place, line));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void namesNothingOfOthers(FilerCase kind, Language language) {
    List<String> found = new ArrayList<>();
    lines(
        book(kind.answers(), language),
        (place, line) -> {
          boolean isMeant =
              CHOICES.contains(place)
                  || kind == FilerCase.UNSEALED_TRADER && OF_SEALS.contains(place);
          if (!isMeant && kind.foreign(language).matcher(FilerCase.unquoted(line)).find()) {
            found.add(place + ": " + line);
          }
        });
    assertEquals("", String.join("\n", found));
  }

  @ParameterizedTest
  @EnumSource
  void namesNoOtherProvince(FilerCase kind) {
    String own = FilerTextsTest.province(kind.answers());
    List<String> found = new ArrayList<>();
    lines(
        book(kind.answers(), Language.CHINESE),
        (place, line) ->
            FilerTextsTest.PROVINCES
                .matcher(line)
                .results()
                .map(MatchResult::group)
                .filter(name -> !own.contains(name))
                .forEach(name -> found.add(place + ": " + name + " in " + line)));
    assertEquals("", String.join("\n", found));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyLinkOfEachKindLeadsToAPageOfIt(FilerCase kind, Language language) {
    HelpBook book = book(kind.answers(), language);
    List<String> broken = new ArrayList<>();
    for (HelpPage page : book.pages()) {
      for (HelpTarget link : page.links()) {
        if (link instanceof HelpTarget.Page(String id, String anchor)
            && book.page(id)
                .filter(other -> anchor.isEmpty() || other.anchors().contains(anchor))
                .isEmpty()) {
          broken.add(page.id() + " to " + link);
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  /** Both languages tell the same, to each kind. */
  @ParameterizedTest
  @EnumSource
  void bothLanguagesTellTheSame(FilerCase kind) {
    assertEquals(
        shape(book(kind.answers(), Language.CHINESE)),
        shape(book(kind.answers(), Language.ENGLISH)));
  }

  private static List<String> shape(HelpBook book) {
    return book.pages().stream()
        .map(
            page ->
                page.id()
                    + page.blocks().stream().map(block -> block.getClass().getSimpleName()).toList()
                    + page.links())
        .toList();
  }

  /** Nothing is lost to who has no filing open: each sentence says whose it is. */
  @Test
  void tellsEverybodyAllCases() {
    List<String> said = new ArrayList<>();
    lines(forAnybody(Language.CHINESE), (place, line) -> said.add(line));
    String all = String.join("\n", said);
    for (String case_ : List.of("个体工商户", "没有公章", "个人备案用身份证", "首席代表", "湖北", "宁夏")) {
      assertTrue(all.contains(case_), case_);
    }
  }

  /** What each kind must find by its own word. */
  @Test
  void eachKindFindsItsOwn() {
    assertEquals(
        "个人备案",
        book(FilerCase.INDIVIDUAL.answers(), Language.CHINESE)
            .find("个人")
            .getFirst()
            .page()
            .title());
    assertEquals(
        "签字和按指印",
        book(FilerCase.UNSEALED_TRADER.answers(), Language.CHINESE)
            .find("指印")
            .getFirst()
            .page()
            .title());
    assertEquals(List.of(), book(FilerCase.COMPANY.answers(), Language.CHINESE).find("个体工商户 无字号"));
  }

  /** A field whose page is for others opens the nearest page that is there. */
  @Test
  void aTopicWithoutAPageOpensTheNextOne() {
    HelpBook company = book(FilerCase.COMPANY.answers(), Language.CHINESE);
    assertEquals(
        new HelpTarget.Page("roles", ""),
        company.pageFor(List.of("rule:individual-name", "page:entityContact")));
  }

  /** Places of a text that nobody fills. */
  @ParameterizedTest
  @MethodSource("kinds")
  void leavesNoMarkOrPlace(FilerCase kind, Language language) {
    Pattern left = Pattern.compile("[{}<>]");
    List<String> found = new ArrayList<>();
    lines(
        book(kind.answers(), language),
        (place, line) -> {
          if (left.matcher(line).find() || line.startsWith("+ ")) {
            found.add(place + ": " + line);
          }
        });
    assertEquals(List.of(), found);
  }
}
