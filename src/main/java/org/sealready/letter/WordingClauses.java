package org.sealready.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sealready.letter.TemplateProblem.Kind;
import org.sealready.letter.clause.Clause;
import org.sealready.letter.clause.ClauseCheck;
import org.sealready.letter.clause.Deviation;
import org.sealready.letter.clause.LetterClauses;

/** Compares a wording of a letter, and any other text for it, with what the letter must say. */
public final class WordingClauses {

  private static final Set<Element.Kind> SAID =
      Set.of(Element.Kind.PARAGRAPH, Element.Kind.ITEM, Element.Kind.LINE);

  /** What looks like the title of a letter. */
  private static final Pattern TITLE = Pattern.compile("[^，。：；]{2,30}(?:[书函信]|说明)");

  private WordingClauses() {}

  /** What differs under these switches. */
  public static List<TemplateProblem> of(Letter letter, Template template, Predicate<String> on) {
    return of(letter, check(letter), template, on);
  }

  /** What differs under these switches, by a check of this letter. */
  public static List<TemplateProblem> of(
      Letter letter, ClauseCheck check, Template template, Predicate<String> on) {
    return of(letter.clauses().get(), check, template, on);
  }

  /**
   * What compares wordings of this letter. It remembers what it found in each sentence, so that one
   * serves many wordings that differ in a few.
   */
  public static ClauseCheck check(Letter letter) {
    Map<String, List<ClauseCheck.Line>> bundled = new HashMap<>();
    Template.text(letter.id())
        .map(text -> Template.parse(text).template().texts())
        .orElse(List.of())
        .forEach(
            line ->
                line.clauses()
                    .forEach(
                        clause ->
                            bundled
                                .computeIfAbsent(clause, id -> new ArrayList<>())
                                .add(new ClauseCheck.Line(line.number(), text(line.pieces())))));
    return new ClauseCheck(bundled);
  }

  private static List<TemplateProblem> of(
      LetterClauses letter, ClauseCheck check, Template template, Predicate<String> on) {
    List<TemplateProblem> problems = new ArrayList<>();
    List<ClauseCheck.Line> lines = new ArrayList<>();
    for (Element.Text line : template.lines(on)) {
      String text = text(line.pieces());
      if (line.kind() == Element.Kind.TITLE && letter.isOfAnother(text)) {
        problems.add(new TemplateProblem(line.number(), Kind.OTHER_LETTER, text));
      }
      if (SAID.contains(line.kind())) {
        lines.add(new ClauseCheck.Line(line.number(), text));
      }
    }
    List<Clause> needed =
        letter.clauses().stream().filter(clause -> clause.when().stream().allMatch(on)).toList();
    check.of(lines, needed).stream().map(WordingClauses::problem).forEach(problems::add);
    return problems;
  }

  /** What differs in some case: each switch alone on, alone off, and all together. */
  public static List<TemplateProblem> of(Letter worded, Template template) {
    LetterClauses letter = worded.clauses().get();
    Map<String, TemplateProblem> all = new LinkedHashMap<>();
    ClauseCheck check = check(worded);
    Set<List<Element.Text>> seen = new LinkedHashSet<>();
    for (Predicate<String> on : cases(letter, template.switches())) {
      if (seen.add(template.lines(on)) || needs(letter, on)) {
        of(letter, check, template, on)
            .forEach(one -> all.putIfAbsent(one.kind() + one.clause() + one.line(), one));
      }
    }
    return List.copyOf(all.values());
  }

  private static boolean needs(LetterClauses letter, Predicate<String> on) {
    return letter.clauses().stream()
        .anyMatch(clause -> !clause.when().isEmpty() && clause.when().stream().allMatch(on));
  }

  private static List<Predicate<String>> cases(LetterClauses letter, Set<String> switches) {
    List<Predicate<String>> cases = new ArrayList<>(List.of(name -> false, name -> true));
    for (String one : switches) {
      cases.add(one::equals);
      cases.add(name -> !one.equals(name));
    }
    letter.clauses().stream()
        .map(Clause::when)
        .filter(when -> !when.isEmpty())
        .forEach(when -> cases.add(when::contains));
    return cases;
  }

  /**
   * What differs in a text that is no template, as that of an official form; what depends on a
   * switch is not asked for.
   */
  public static List<TemplateProblem> ofText(LetterClauses letter, String text) {
    List<ClauseCheck.Line> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(new ClauseCheck.Line(lines.size() + 1, line)));
    List<TemplateProblem> problems = new ArrayList<>();
    lines.stream()
        .filter(line -> TITLE.matcher(line.text()).matches())
        .findFirst()
        .filter(line -> letter.isOfAnother(line.text()))
        .map(line -> new TemplateProblem(line.number(), Kind.OTHER_LETTER, line.text()))
        .ifPresent(problems::add);
    List<Clause> needed =
        letter.clauses().stream().filter(clause -> clause.when().isEmpty()).toList();
    new ClauseCheck(Map.of())
        .of(lines, needed).stream().map(WordingClauses::problem).forEach(problems::add);
    return List.copyOf(problems);
  }

  private static TemplateProblem problem(Deviation deviation) {
    Kind kind =
        switch (deviation.difference()) {
          case NEGATED -> Kind.CLAUSE_NEGATED;
          case TURNED -> Kind.CLAUSE_TURNED;
          case STATED -> Kind.CLAUSE_STATED;
          case LIMITED -> Kind.CLAUSE_LIMITED;
          case WEAKENED -> Kind.CLAUSE_WEAKENED;
          case PARTIAL -> Kind.CLAUSE_PARTIAL;
          case MISSING -> Kind.CLAUSE_MISSING;
        };
    return new TemplateProblem(deviation.line(), kind, deviation.text(), deviation.clause());
  }

  private static String text(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(
          switch (piece) {
            case Piece.Fixed(String words) -> words;
            case Piece.Hole hole -> ClauseCheck.VALUE;
            case Piece.Part(List<Piece> part) -> text(part);
          });
    }
    return text.toString();
  }

  /** The words of this wording that say a clause, as they are marked; empty where none are. */
  public static List<Element.Text> marked(Template template, String clause) {
    return template.texts().stream().filter(line -> line.clauses().contains(clause)).toList();
  }

  /** All clauses that lines of this wording are marked with, in order. */
  public static List<String> marks(Template template) {
    return template.texts().stream().flatMap(line -> line.clauses().stream()).distinct().toList();
  }
}
