package org.sealready.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sealready.form.Answers;
import org.sealready.letter.TemplateProblem.Kind;

/** Validates a wording of a letter, as far as its text alone shows problems. */
public final class TemplateCheck {

  private final Placeholders placeholders;
  private final Set<String> switches;

  /**
   * @param switches the names that a template may ask for
   */
  public TemplateCheck(Placeholders placeholders, Set<String> switches) {
    this.placeholders = placeholders;
    this.switches = Set.copyOf(switches);
  }

  /** What is wrong with this wording whatever the filing. */
  public List<TemplateProblem> of(Letter letter, String text) {
    Template.Parsed parsed = Template.parse(text);
    Collection<Essential> missing = essentials(letter).missing(parsed.template());
    List<TemplateProblem> problems = found(letter, parsed, missing);
    problems.addAll(WordingClauses.of(letter, parsed.template()));
    return problems;
  }

  /**
   * What is wrong with this wording in a filing: what it lacks in this very case, and what the case
   * leaves empty.
   *
   * @param answers the effective ones
   * @param on the switches of the filing
   */
  public List<TemplateProblem> of(
      Letter letter, String text, Answers answers, Predicate<String> on) {
    Template.Parsed parsed = Template.parse(text);
    Collection<Essential> missing = essentials(letter).missing(parsed.template(), on);
    List<TemplateProblem> problems = found(letter, parsed, missing);
    problems.addAll(WordingClauses.of(letter, parsed.template(), on));
    Gaps gaps = new Gaps(name -> isEmpty(name, answers));
    parsed.template().lines(on).forEach(line -> problems.addAll(gaps.in(line)));
    return problems;
  }

  private Essentials essentials(Letter letter) {
    return new Essentials(letter.essentials(), switches);
  }

  private List<TemplateProblem> found(
      Letter letter, Template.Parsed parsed, Collection<Essential> missing) {
    List<TemplateProblem> problems = new ArrayList<>(parsed.problems());
    boolean isUntitled = problems.stream().anyMatch(problem -> problem.kind() == Kind.NO_TITLE);
    if (missing.stream().anyMatch(essential -> essential.oneOf().contains(Essential.DATE))) {
      problems.removeIf(problem -> problem.kind() == Kind.NO_DATE);
    }
    problems.addAll(parsed.template().unknown(placeholders.names(), switches));
    parsed.template().texts().forEach(line -> problems.addAll(OwnWords.problems(line)));
    missing.stream()
        .filter(essential -> !(isUntitled && essential.oneOf().contains(Essential.TITLE)))
        .map(essential -> new TemplateProblem(0, Kind.MISSING, essential.key()))
        .forEach(problems::add);
    return problems;
  }

  /** An unknown placeholder is wrong, not empty. */
  private boolean isEmpty(String name, Answers answers) {
    return placeholders
        .find(name)
        .filter(placeholder -> placeholder.value().apply(answers).isBlank())
        .isPresent();
  }
}
