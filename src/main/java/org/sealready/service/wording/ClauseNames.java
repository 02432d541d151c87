package org.sealready.service.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sealready.letter.Element;
import org.sealready.letter.Letter;
import org.sealready.letter.Piece;
import org.sealready.letter.Template;
import org.sealready.letter.TemplateProblem;
import org.sealready.letter.WordingClauses;
import org.sealready.letter.clause.Clause;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/** What the clauses of letters are called, and how the bundled wording says them. */
public record ClauseNames(Words words) {

  private static final int MOST = 90;
  private static final String DIGITS = "一二三四五六七八九十";
  private static final Pattern NUMBER = Pattern.compile("^([" + DIGITS + "])、");

  /** The clause by its number in the bundled wording and its name. */
  String of(Letter letter, String clause) {
    String name = name(letter, clause);
    return number(letter, clause)
        .map(number -> words.text("template.clause.numbered", digit(number), name))
        .orElseGet(() -> words.text("template.clause.named", name));
  }

  private String name(Letter letter, String id) {
    return letter
        .clauses()
        .get()
        .find(id)
        .map(Clause::name)
        .map(name -> words.phrase(new Phrase("clause." + id, name, List.of())))
        .orElse(id);
  }

  /** As the language writes the number of a clause. */
  private String digit(int number) {
    return words.text("template.clause.digits").split(" ")[number - 1];
  }

  /**
   * The last line of the bundled wording that is marked with the clause; empty where it marks none.
   */
  public String bundled(Letter letter, String clause) {
    return line(letter, clause).map(ClauseNames::source).orElse("");
  }

  /** As above, short enough for a message. */
  String quoted(Letter letter, String clause) {
    return shortened(bundled(letter, clause));
  }

  private static String source(Element.Text line) {
    return NUMBER.matcher(Piece.source(line.pieces())).replaceFirst("");
  }

  private static Optional<Element.Text> line(Letter letter, String clause) {
    return Template.text(letter.id())
        .map(text -> Template.parse(text).template())
        .flatMap(
            template ->
                WordingClauses.marked(template, clause).stream().reduce((one, next) -> next));
  }

  private static Optional<Integer> number(Letter letter, String clause) {
    return line(letter, clause)
        .map(line -> NUMBER.matcher(Piece.source(line.pieces())))
        .filter(Matcher::find)
        .map(found -> DIGITS.indexOf(found.group(1)) + 1);
  }

  /** Both texts of a clause that differs, or the title of another letter, without a verdict. */
  public String compared(Letter letter, TemplateProblem problem) {
    return problem.clause().isEmpty()
        ? words.text("forms.differs.title", problem.what())
        : words.text(
            "forms.differs.clause",
            of(letter, problem.clause()),
            quoted(letter, problem.clause()),
            own(problem));
  }

  /** What the wording says of the clause. */
  String own(TemplateProblem problem) {
    return problem.what().isEmpty()
        ? words.text("template.clause.nothing")
        : shortened(problem.what());
  }

  /** Which clauses differ, in a few words; empty where none does. */
  public Optional<String> differing(Letter letter, List<TemplateProblem> problems) {
    List<String> clauses =
        problems.stream()
            .filter(
                one -> !one.clause().isEmpty() || one.kind() == TemplateProblem.Kind.OTHER_LETTER)
            .map(one -> brief(letter, one.clause()))
            .distinct()
            .toList();
    return clauses.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(words.text("template.clause.and"), clauses));
  }

  private String brief(Letter letter, String clause) {
    if (clause.isEmpty()) {
      return words.text("template.clause.title");
    }
    return number(letter, clause)
        .map(number -> words.text("template.clause.brief", digit(number)))
        .orElseGet(() -> words.text("template.clause.brief-named", name(letter, clause)));
  }

  /** A quotation that fits into a message. */
  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= MOST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST)) + "…";
  }
}
