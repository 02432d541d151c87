package org.sealready.service.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sealready.letter.Essential;
import org.sealready.letter.Letter;
import org.sealready.letter.Template;
import org.sealready.letter.TemplateProblem;
import org.sealready.service.Catalogue;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/** What is wrong with a wording of a letter, in words: what, why it matters, what to do. */
public record TemplateTexts(Catalogue catalogue, Words words) {

  private static final int MOST = 40;
  private static final String FULL_WIDTH = "＃＠＞％｛｝［］【】";
  private static final String HALF_WIDTH = "#@>%{}[][]";

  /** Where it is, for a list; empty where the whole text is meant. */
  public String place(TemplateProblem problem) {
    return problem.line() == 0 ? "" : words.text("template.line", problem.line());
  }

  /** What it is. */
  public String line(Letter letter, TemplateProblem problem) {
    String what = shortened(problem.what());
    List<String> args =
        switch (problem.kind()) {
          case UNKNOWN_PLACEHOLDER, BAD_PLACEHOLDER -> List.of(what, placeholder(what));
          case UNKNOWN_COMMAND -> List.of(what, command(what));
          case UNKNOWN_SWITCH -> List.of(what, String.join(" ", switches()));
          case UNPRINTABLE -> List.of(what, "U+%04X".formatted(what.codePointAt(0)));
          case MISSING -> List.of(essential(letter, what));
          case FULL_WIDTH -> List.of(what, halfWidth(what));
          case ROOM, LEFT_OUT -> List.of(new PlaceholderNames(catalogue, words).of(what));
          case NO_TITLE,
              SECOND_TITLE,
              NO_DATE,
              BAD_SWITCH,
              UNCLOSED_IF,
              DEEP_IF,
              STRAY_ELSE,
              STRAY_END,
              STRAY_BRACE,
              STRAY_PART,
              TOO_LONG,
              NOTE ->
              List.of(what);
          case OTHER_LETTER -> List.of(what, letter.title());
          case CLAUSE_NEGATED,
              CLAUSE_TURNED,
              CLAUSE_STATED,
              CLAUSE_LIMITED,
              CLAUSE_WEAKENED,
              CLAUSE_PARTIAL,
              CLAUSE_MISSING ->
              clause(letter, problem);
        };
    return words.text("template." + id(problem), args.toArray());
  }

  /** Its stable name in reports. */
  public static String id(TemplateProblem problem) {
    return problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<String> clause(Letter letter, TemplateProblem problem) {
    ClauseNames names = new ClauseNames(words);
    return List.of(
        names.of(letter, problem.clause()),
        names.quoted(letter, problem.clause()),
        names.own(problem));
  }

  private String placeholder(String written) {
    PlaceholderNames names = new PlaceholderNames(catalogue, words);
    return suggestion(
        names
            .meant(written)
            .map(
                name ->
                    words.text(
                        "template.meant", "{" + inKind(written, name) + "}", names.of(name))));
  }

  /** In the way in which the wrong one was written. */
  private String inKind(String written, String name) {
    boolean isProgrammers = written.chars().allMatch(c -> c < 0x80);
    return isProgrammers ? name : new NamedTemplate(catalogue).called(name);
  }

  private String command(String written) {
    String word = written.replaceFirst("[^A-Za-z].*", "");
    return suggestion(
        NameSuggestion.to(word, Template.commands())
            .map(
                name ->
                    words.text(
                        name.equals(word) ? "template.no-blank" : "template.meant-command",
                        "@" + name)));
  }

  private String suggestion(Optional<String> meant) {
    return meant.orElse(words.text("template.pick"));
  }

  private Set<String> switches() {
    Set<String> names = new TreeSet<>();
    catalogue.letters().forEach(letter -> names.addAll(letter.template().switches()));
    return names;
  }

  private String essential(Letter letter, String key) {
    return letter.essentials().stream()
        .filter(essential -> essential.key().equals(key))
        .map(Essential::name)
        .findFirst()
        .map(name -> words.phrase(new Phrase(key, name, List.of())))
        .orElse(key);
  }

  /** A quotation, not the whole of a long line. */
  private static String shortened(String what) {
    return what.codePointCount(0, what.length()) <= MOST
        ? what
        : what.substring(0, what.offsetByCodePoints(0, MOST)) + "…";
  }

  private static String halfWidth(String marks) {
    StringBuilder half = new StringBuilder();
    marks.chars().forEach(c -> half.append(HALF_WIDTH.charAt(FULL_WIDTH.indexOf(c))));
    return half.toString();
  }
}
