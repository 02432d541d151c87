package org.sealready.service.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.letter.Letter;
import org.sealready.letter.Piece;
import org.sealready.letter.Template;
import org.sealready.letter.TemplateCheck;
import org.sealready.letter.TemplateProblem;
import org.sealready.letter.TemplateProblem.Kind;
import org.sealready.pdf.font.FontBook;
import org.sealready.pdf.line.LetterRefused;
import org.sealready.service.Catalogue;

/** Validates a wording of a letter, both its text and its layout on the page. */
public final class WordingCheck {

  private final Catalogue catalogue;
  private final NamedTemplate names;

  /** Made for the first wording: it asks all bundled ones for their switches. */
  private volatile TemplateCheck check;

  /**
   * @param catalogue with the bundled wordings: they define the switches
   */
  public WordingCheck(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.names = new NamedTemplate(catalogue);
  }

  /** What a wording calls its values and marks. */
  public NamedTemplate names() {
    return names;
  }

  private TemplateCheck check() {
    TemplateCheck known = check;
    if (known == null) {
      Set<String> switches =
          catalogue.letters().stream()
              .flatMap(letter -> letter.template().switches().stream())
              .collect(Collectors.toUnmodifiableSet());
      known = new TemplateCheck(catalogue.placeholders(), switches);
      check = known;
    }
    return known;
  }

  /** What is wrong with it whatever the filing, the worst first. */
  public List<TemplateProblem> of(Letter letter, String written) {
    String text = names.source(written);
    Effective nothing = catalogue.form().effective(Answers.empty());
    return onPaper(letter, text, nothing, check().of(letter, text));
  }

  /** What is wrong with it in the filing with these answers, the worst first. */
  public List<TemplateProblem> of(Letter letter, String written, Effective effective) {
    String text = names.source(written);
    return onPaper(
        letter, text, effective, check().of(letter, text, effective.answers(), on(effective)));
  }

  private Predicate<String> on(Effective effective) {
    return name -> catalogue.switches().test(name, effective.answers());
  }

  private List<TemplateProblem> onPaper(
      Letter letter, String text, Effective effective, List<TemplateProblem> found) {
    Template template = Template.parse(text).template();
    List<TemplateProblem> all = new ArrayList<>(unprintable(template));
    if (all.isEmpty() && found.stream().noneMatch(TemplateProblem::isError)) {
      all.addAll(tooLong(letter.worded(template), effective));
    }
    all.addAll(found);
    all.sort(TemplateProblem.WORST_FIRST);
    return all;
  }

  private static List<TemplateProblem> unprintable(Template template) {
    return template.texts().stream()
        .flatMap(
            line ->
                line.pieces().stream()
                    .flatMap(Piece::words)
                    .flatMap(words -> words.codePoints().boxed())
                    .filter(point -> FontBook.bundled().faceOf(point, false).isEmpty())
                    .distinct()
                    .map(Character::toString)
                    .map(point -> new TemplateProblem(line.number(), Kind.UNPRINTABLE, point)))
        .toList();
  }

  /** A filing whose answers cannot be printed proves nothing about the wording. */
  private List<TemplateProblem> tooLong(Letter letter, Effective effective) {
    try {
      int excess =
          OverflowAdvice.of(letter.fill(effective, catalogue.placeholders(), on(effective)));
      return excess == 0
          ? List.of()
          : List.of(new TemplateProblem(0, Kind.TOO_LONG, String.valueOf(excess)));
    } catch (LetterRefused answer) {
      // The filing's answers are at fault, and are reported with the filing.
      return List.of();
    }
  }
}
