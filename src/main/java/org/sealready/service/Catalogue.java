package org.sealready.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Reason;
import org.sealready.form.StartingPoint;
import org.sealready.letter.Letter;
import org.sealready.letter.Placeholders;
import org.sealready.paper.KnownName;

/**
 * What this program asks and prints, as Main hands it to the use cases.
 *
 * @param selection where the user chooses letters to add or leave out, if there is such a question
 * @param switches whether a template's switch is on under these effective answers
 * @param title the field that names a filing in lists and file names
 * @param subtitle the field that distinguishes filings of the same name
 * @param identity the fields that together identify a filing
 * @param reasons the known reasons for rejection and what answers each
 * @param scopes rule id to the provinces in which it applies; one that is missing applies
 *     everywhere
 * @param names names of values on official forms
 */
public record Catalogue(
    Form form,
    List<Letter> letters,
    Optional<LetterSelection> selection,
    Placeholders placeholders,
    BiPredicate<String, Answers> switches,
    Field<String> title,
    Field<String> subtitle,
    List<Field<String>> identity,
    List<StartingPoint> startingPoints,
    List<Sample> samples,
    List<Reason> reasons,
    Map<String, List<String>> scopes,
    List<KnownName> names) {

  /** A catalogue without reasons and provinces. */
  public Catalogue(
      Form form,
      List<Letter> letters,
      Placeholders placeholders,
      BiPredicate<String, Answers> switches,
      Field<String> title,
      Field<String> subtitle,
      List<Field<String>> identity,
      List<StartingPoint> startingPoints,
      List<Sample> samples) {
    this(
        form,
        letters,
        Optional.empty(),
        placeholders,
        switches,
        title,
        subtitle,
        identity,
        startingPoints,
        samples,
        List.of(),
        Map.of(),
        List.of());
  }

  /** The same with these letters. */
  public Catalogue with(List<Letter> others) {
    return new Catalogue(
        form,
        others,
        selection,
        placeholders,
        switches,
        title,
        subtitle,
        identity,
        startingPoints,
        samples,
        reasons,
        scopes,
        names);
  }

  /** The letter with this id. */
  public Optional<Letter> letter(String id) {
    return letters.stream().filter(letter -> letter.id().equals(id)).findFirst();
  }
}
