package org.sealready.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Severity;
import org.sealready.form.Validation;
import org.sealready.form.Violation;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Letter;

/**
 * Which letters a filing needs, which of them can be made, and the letters with its answers in
 * them.
 */
public final class Letters {

  private final Catalogue catalogue;
  private final LocalDate today;
  private final FormLetters forms;

  /**
   * All of them in our own wording.
   *
   * @param today the day of the checks; the letters themselves never read it
   */
  public Letters(Catalogue catalogue, LocalDate today) {
    this(catalogue, today, OfficialForms.none());
  }

  /**
   * @param today as above
   * @param imported the forms that go before our own wording
   */
  public Letters(Catalogue catalogue, LocalDate today, OfficialForms imported) {
    this.catalogue = catalogue;
    this.today = today;
    this.forms = new FormLetters(catalogue, imported);
  }

  /** How those are made for which a form was imported. */
  public FormLetters forms() {
    return forms;
  }

  /** How each letter that the filing may need stands, in the order of the catalogue. */
  public List<LetterState> states(Answers answers) {
    Effective effective = catalogue.form().effective(answers);
    List<Violation> errors =
        Validation.of(catalogue.form(), answers, today).stream()
            .filter(violation -> violation.severity() == Severity.ERROR)
            .toList();
    List<LetterState> states = new ArrayList<>();
    for (Letter letter : forms.letters()) {
      letter
          .need()
          .apply(effective)
          .ifPresent(
              need ->
                  states.add(new LetterState(letter, need, blockers(letter, effective, errors))));
    }
    return states;
  }

  /** How this letter stands; empty where the filing has no use for it. */
  public Optional<LetterState> state(Answers answers, String id) {
    return states(answers).stream().filter(state -> state.letter().id().equals(id)).findFirst();
  }

  private List<Violation> blockers(Letter letter, Effective effective, List<Violation> errors) {
    Form form = catalogue.form();
    Set<Field<?>> fields =
        Stream.concat(
                letter.prints(catalogue.placeholders(), switches(effective)).stream(),
                letter.decidedBy().stream())
            .flatMap(
                field -> Stream.concat(Stream.of(field), form.origins(field, effective).stream()))
            .collect(Collectors.toSet());
    return errors.stream().filter(violation -> fields.contains(violation.field())).toList();
  }

  /** The letter with these answers in it. */
  public FilledLetter fill(Answers answers, Letter letter, boolean draft) {
    Effective effective = catalogue.form().effective(answers);
    FilledLetter filled = letter.fill(effective, catalogue.placeholders(), switches(effective));
    return draft ? filled.asDraft() : filled;
  }

  private Predicate<String> switches(Effective effective) {
    return name -> catalogue.switches().test(name, effective.answers());
  }
}
