package org.sealready.service.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Judged;
import org.sealready.form.Validation;
import org.sealready.form.Violation;
import org.sealready.letter.FilledLetter;
import org.sealready.letter.Letter;
import org.sealready.letter.Need;
import org.sealready.service.Catalogue;
import org.sealready.service.LetterChoice;
import org.sealready.service.paper.OfficialPapers;
import org.sealready.service.paper.PaperLetters;

/**
 * Which letters a filing needs, which of them can be made, and the letters with its answers in
 * them.
 */
public final class Letters {

  /** Prefix of the switches for whether a letter is made. */
  private static final String MADE = "letter.";

  private final Catalogue catalogue;
  private final LocalDate today;
  private final PaperLetters forms;
  private final LetterVersions versions;

  /**
   * @param today the day of the checks; the letters themselves never read it
   */
  public Letters(Catalogue catalogue, LocalDate today) {
    this(catalogue, today, OfficialPapers.none());
  }

  /**
   * @param imported the forms that go before our own wording
   */
  public Letters(Catalogue catalogue, LocalDate today, OfficialPapers imported) {
    this(catalogue, today, imported, UnaryOperator.identity());
  }

  /**
   * @param worded gives a letter the wording that it has at this moment
   */
  public Letters(
      Catalogue catalogue, LocalDate today, OfficialPapers imported, UnaryOperator<Letter> worded) {
    this(catalogue, today, imported, worded, letter -> Optional.empty());
  }

  /**
   * @param prints the last print of the letter with this id, where prints are remembered
   */
  public Letters(
      Catalogue catalogue,
      LocalDate today,
      OfficialPapers imported,
      UnaryOperator<Letter> worded,
      Function<String, Optional<PrintRecord>> prints) {
    this.catalogue = catalogue;
    this.today = today;
    this.forms = new PaperLetters(catalogue, imported, worded);
    this.versions = new LetterVersions(catalogue, this, prints);
  }

  /** What they say, and what has changed since they were printed. */
  public LetterVersions versions() {
    return versions;
  }

  /** How those are made for which a form was imported. */
  public PaperLetters forms() {
    return forms;
  }

  /** The day of the checks. */
  public LocalDate today() {
    return today;
  }

  /** These answers, judged on the day of the checks. */
  public Judged judged(Answers answers) {
    return Validation.of(catalogue.form(), answers, today);
  }

  /** The state of each letter that the filing may need, in the order of the catalogue. */
  public List<LetterState> states(Judged judged) {
    return states(judged, (letter, need) -> true);
  }

  /**
   * The state of each letter with one of these ids that the filing may need; where none is named,
   * of each that is made by default.
   */
  public List<LetterState> asked(Judged judged, Collection<String> ids) {
    return states(
        judged,
        (letter, need) ->
            ids.isEmpty()
                ? LetterState.isWanted(need, choice(letter, judged.effective()))
                : ids.contains(letter.id()));
  }

  private List<LetterState> states(Judged judged, BiPredicate<Letter, Need> isAsked) {
    Effective effective = judged.effective();
    List<Violation> errors = judged.errors();
    Predicate<String> switches = switches(effective);
    List<LetterState> states = new ArrayList<>();
    for (Letter letter : forms.letters()) {
      letter
          .need()
          .apply(effective)
          .filter(need -> isAsked.test(letter, need))
          .ifPresent(need -> states.add(state(letter, need, effective, switches, errors)));
    }
    return states;
  }

  private LetterState state(
      Letter letter,
      Need need,
      Effective effective,
      Predicate<String> switches,
      List<Violation> errors) {
    return new LetterState(
        letter,
        need,
        choice(letter, effective),
        letter.signer().apply(effective.answers()),
        letter.mark(switches),
        catalogue.platform(),
        blockers(letter, effective, switches, errors));
  }

  private LetterChoice choice(Letter letter, Effective effective) {
    return catalogue
        .selection()
        .map(selection -> selection.of(letter.id(), effective.answers()))
        .orElse(LetterChoice.NONE);
  }

  private List<Violation> blockers(
      Letter letter, Effective effective, Predicate<String> switches, List<Violation> errors) {
    Form form = catalogue.form();
    Set<Field<?>> fields =
        Stream.concat(
                letter.prints(catalogue.placeholders(), switches).stream(),
                letter.decidedBy().stream())
            .flatMap(
                field -> Stream.concat(Stream.of(field), form.origins(field, effective).stream()))
            .collect(Collectors.toSet());
    return errors.stream().filter(violation -> fields.contains(violation.field())).toList();
  }

  /** The letter with these answers in it; the guide names the versions of the others too. */
  public FilledLetter fill(Effective effective, Letter letter, boolean draft) {
    FilledLetter alone = fillAlone(effective, letter);
    FilledLetter filled =
        letter.use() == Letter.Use.FOR_SIGNERS
            ? new GuideVersions(versions).in(alone, effective, made(effective))
            : alone;
    return draft ? filled.asDraft() : filled;
  }

  /** The letter with these answers and nothing of other letters in it. */
  FilledLetter fillAlone(Effective effective, Letter letter) {
    return letter.fill(effective, catalogue.placeholders(), switches(effective));
  }

  /** Those that are made of these answers and signed. */
  private List<Letter> made(Effective effective) {
    return forms.letters().stream()
        .filter(letter -> letter.use() != Letter.Use.FOR_SIGNERS)
        .filter(letter -> isMade(letter, effective))
        .toList();
  }

  /**
   * Which switches of templates are on; {@code letter.ID} is on where that letter is made. Each is
   * judged once, because a template asks often. For one thread.
   */
  Predicate<String> switches(Effective effective) {
    Map<String, Boolean> known = new HashMap<>();
    return name -> known.computeIfAbsent(name, asked -> isOn(asked, effective));
  }

  private boolean isOn(String name, Effective effective) {
    return name.startsWith(MADE)
        ? isMade(name.substring(MADE.length()), effective)
        : catalogue.switches().test(name, effective.answers());
  }

  private boolean isMade(String id, Effective effective) {
    return catalogue.letter(id).filter(letter -> isMade(letter, effective)).isPresent();
  }

  private boolean isMade(Letter letter, Effective effective) {
    return letter
        .need()
        .apply(effective)
        .filter(need -> LetterState.isWanted(need, choice(letter, effective)))
        .isPresent();
  }
}
