package org.sealready.service.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sealready.Main;
import org.sealready.form.Page;
import org.sealready.form.Section;
import org.sealready.service.Catalogue;
import org.sealready.service.RuleBook;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** The pages of the help: complete, linked, short, alike in both languages, true to the lists. */
class HelpPagesTest {

  private static final Catalogue CATALOGUE = Main.catalogue();
  private static final Map<Language, HelpBook> BOOKS = books();
  private static final int MOST_LINES = 67;

  /** What the window says of itself where nothing narrower is known. */
  private static final List<String> SCREENS =
      List.of(
          "screen:start",
          "screen:first",
          "screen:farewell",
          "screen:about",
          "screen:guide",
          "screen:locked",
          "screen:broken",
          "screen:filing",
          "screen:placing",
          "screen:wordings");

  private static final List<String> STEPS =
      List.of(
          "before",
          "materials",
          "copy-sheet",
          "journey",
          "rejections",
          "afterwards",
          "review",
          "letters");

  /** Pages about this program alone. */
  private static final Set<String> OUR_OWN =
      Set.of(
          "overview",
          "checking",
          "keys",
          "printing",
          "scanning",
          "wording",
          "forms",
          "copying",
          "drafts",
          "passphrase",
          "backup",
          "agencies",
          "display",
          "data",
          "command-line");

  private static Map<Language, HelpBook> books() {
    Map<Language, HelpBook> books = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      books.put(language, HelpBook.read(CATALOGUE, Words.in(language)));
    }
    return books;
  }

  private static List<String> ofForm() {
    List<String> topics = new ArrayList<>(SCREENS);
    STEPS.forEach(step -> topics.add("step:" + step));
    for (Page page : CATALOGUE.form().pages()) {
      topics.add("page:" + page.id());
      for (Section section : page.sections()) {
        topics.add("section:" + section.id());
      }
    }
    CATALOGUE.form().fields().forEach(field -> topics.add("field:" + field.id()));
    return topics;
  }

  /** A rule has a page of its own, or that of each field at which it is shown. */
  @Test
  void everyPageSectionFieldAndRuleLeadsToAPage() {
    HelpContents contents = HelpBook.contents();
    List<String> lost =
        ofForm().stream().filter(topic -> contents.pageFor(List.of(topic)).isEmpty()).toList();
    assertEquals(List.of(), lost, "no page of the help answers for these");
    List<String> silent = new ArrayList<>();
    for (RuleBook.Entry entry : new RuleBook(CATALOGUE).entries()) {
      String rule = "rule:" + entry.rule().id();
      boolean answers =
          entry.fields().stream()
              .allMatch(field -> contents.pageFor(List.of(rule, "field:" + field)).isPresent());
      if (!answers) {
        silent.add(rule);
      }
    }
    assertEquals(List.of(), silent, "no page of the help answers for these");
  }

  /** What is named without a star must exist, else a renamed rule would lose its page unseen. */
  @Test
  void everyTopicExists() {
    Set<String> known = new HashSet<>(ofForm());
    new RuleBook(CATALOGUE).entries().forEach(entry -> known.add("rule:" + entry.rule().id()));
    List<String> unknown =
        HelpBook.contents().answers().stream()
            .filter(answer -> answer.topics().matches("(field|section|page|rule):.*"))
            .filter(answer -> known.stream().noneMatch(answer::fits))
            .map(HelpContents.Answer::topics)
            .toList();
    assertEquals(List.of(), unknown, "the contents name what is not there");
  }

  @Test
  void everyLinkResolves() {
    List<String> broken = new ArrayList<>();
    BOOKS.forEach(
        (language, book) ->
            book.pages()
                .forEach(
                    page ->
                        page.links().stream()
                            .filter(link -> !resolves(book, link))
                            .forEach(link -> broken.add(language + " " + page.id() + " " + link))));
    HelpBook chinese = BOOKS.get(Language.CHINESE);
    HelpBook.contents().answers().stream()
        .map(HelpContents.Answer::page)
        .filter(page -> !resolves(chinese, page))
        .forEach(page -> broken.add("contents " + page));
    assertEquals(List.of(), broken);
  }

  private static boolean resolves(HelpBook book, HelpTarget target) {
    return switch (target) {
      case HelpTarget.Page(String id, String anchor) ->
          book.page(id)
              .filter(page -> anchor.isEmpty() || page.anchors().contains(anchor))
              .isPresent();
      case HelpTarget.Field(String id) -> CATALOGUE.form().field(id).isPresent();
      case HelpTarget.Step(String id) -> ofForm().contains("step:" + id);
      case HelpTarget.Screen(String id) -> SCREENS.contains("screen:" + id);
    };
  }

  @Test
  void everyPageIsReachedByLinksOrTopics() {
    HelpBook book = BOOKS.get(Language.CHINESE);
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    HelpBook.contents().answers().forEach(answer -> open.add(answer.page().id()));
    while (!open.isEmpty()) {
      String id = open.pop();
      if (reached.add(id)) {
        book.page(id).orElseThrow().links().stream()
            .filter(HelpTarget.Page.class::isInstance)
            .forEach(link -> open.add(((HelpTarget.Page) link).id()));
      }
    }
    assertEquals(book.pages().stream().map(HelpPage::id).collect(Collectors.toSet()), reached);
  }

  @Test
  void bothLanguagesHaveTheSamePagesHeadingsAndLinks() {
    HelpBook chinese = BOOKS.get(Language.CHINESE);
    HelpBook english = BOOKS.get(Language.ENGLISH);
    for (HelpPage page : chinese.pages()) {
      HelpPage other = english.page(page.id()).orElseThrow();
      assertEquals(page.anchors(), other.anchors(), page.id());
      assertEquals(page.links(), other.links(), page.id());
      assertEquals(kinds(page), kinds(other), page.id());
      assertFalse(other.title().codePoints().allMatch(HelpPagesTest::isHan), page.id());
    }
    assertEquals(chinese.pages().size(), english.pages().size());
  }

  private static boolean isHan(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  private static List<String> kinds(HelpPage page) {
    return page.blocks().stream()
        .map(
            block ->
                block instanceof HelpBlock.Text text
                    ? text.kind().name()
                    : block.getClass().getSimpleName())
        .toList();
  }

  @Test
  void noPageIsLongAndEachSaysWhatItAnswers() {
    for (Language language : Language.values()) {
      for (HelpPage page : BOOKS.get(language).pages()) {
        int lines = HelpBook.source(language, page.id()).size();
        assertTrue(lines <= MOST_LINES, () -> page.id() + " has " + lines + " lines");
        assertFalse(page.title().isBlank(), page.id());
        assertFalse(page.summary().isBlank(), page.id());
        assertFalse(page.group().isBlank(), page.id());
      }
    }
  }

  /** Fees, hours and days come out of the lists: none is typed where a list has it. */
  @Test
  void numbersOfListsAreNotTyped() {
    Pattern typed = Pattern.compile("300 元|300 RMB|24 小时|24 hours|20 个工作日|20 working days");
    List<String> found = new ArrayList<>();
    for (Language language : Language.values()) {
      for (HelpPage page : BOOKS.get(language).pages()) {
        HelpBook.source(language, page.id()).stream()
            .filter(line -> typed.matcher(line).find())
            .forEach(line -> found.add(page.id() + ": " + line));
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void numbersAreThoseOfTheLists() {
    HelpPage sms = BOOKS.get(Language.CHINESE).page("sms").orElseThrow();
    assertTrue(sms.summary().contains("24 小时内"), sms.summary());
    String costs =
        String.join("\n", BOOKS.get(Language.ENGLISH).page("costs").orElseThrow().lines());
    assertTrue(costs.contains("300 RMB"), costs);
    assertFalse(costs.contains("{"), costs);
  }

  /** A reader must know how old a fact is: pages that tell facts of others name source and date. */
  @Test
  void factsHaveDatedSources() {
    Pattern date = Pattern.compile("20\\d\\d");
    List<String> undated =
        BOOKS.get(Language.CHINESE).pages().stream()
            .filter(page -> !OUR_OWN.contains(page.id()))
            .filter(page -> !date.matcher(sources(page)).find())
            .map(HelpPage::id)
            .toList();
    assertEquals(List.of(), undated);
  }

  private static String sources(HelpPage page) {
    return page.blocks().stream()
        .filter(
            block ->
                block instanceof HelpBlock.Text(var kind, var spans)
                    && kind == HelpBlock.Kind.SOURCE)
        .flatMap(HelpBlock::lines)
        .reduce("", String::concat);
  }

  @Test
  void aFieldOpensItsHeading() {
    HelpBook book = BOOKS.get(Language.CHINESE);
    assertEquals(
        new HelpTarget.Page("entity", "code"),
        book.pageFor(List.of("field:entity.certificateNumber", "page:entity")));
    assertEquals(
        new HelpTarget.Page("contacts", "emergency"),
        book.pageFor(List.of("rule:emergency-same-as-mobile", "field:entityContact.mobile")));
    assertEquals(new HelpTarget.Page("overview", ""), book.pageFor(List.of("nothing:of the kind")));
  }

  @Test
  void findsByTitleBeforeText() {
    HelpBook chinese = BOOKS.get(Language.CHINESE);
    assertEquals("sms", chinese.find("短信").getFirst().page().id());
    assertEquals("passphrase", chinese.find("恢复密钥").getFirst().page().id());
    assertEquals("pictures", BOOKS.get(Language.ENGLISH).find("2 mb png").getFirst().page().id());
    assertEquals(List.of(), chinese.find("不会有的字"));
    assertEquals(List.of(), chinese.find("  "));
    assertEquals("scanning", chinese.find("smhpz").getFirst().page().id());
    assertEquals("passphrase", chinese.find("koulinghehuifu").getFirst().page().id());
    assertTrue(chinese.find("退回").stream().anyMatch(hit -> hit.page().id().equals("rejected")));
  }
}
