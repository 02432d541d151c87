package org.sealready.service.letter;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.form.Answers;
import org.sealready.form.Derivation;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.letter.Letter;
import org.sealready.letter.Placeholder;
import org.sealready.service.Catalogue;

/** The source fields of each text in a letter: links the printed page to the form. */
public final class LetterSources {

  private final Catalogue catalogue;
  private final Form form;

  public LetterSources(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.form = catalogue.form();
  }

  /**
   * Where the text at one placeholder comes from.
   *
   * @param from the fields that the text depends on
   * @param changedAt the field where it is changed; empty for text without a question
   */
  public record Source(Set<Field<?>> from, Optional<Field<?>> changedAt) {}

  /** Where the texts at these placeholders come from under these answers, by placeholder. */
  public Map<String, Source> at(Collection<String> placeholders, Effective effective) {
    Map<String, Source> sources = new HashMap<>();
    for (String name : placeholders) {
      catalogue
          .placeholders()
          .find(name)
          .ifPresent(found -> sources.put(name, source(found, effective)));
    }
    return sources;
  }

  private Source source(Placeholder placeholder, Effective effective) {
    List<Field<?>> read = deciding(placeholder, effective);
    Set<Field<?>> from = new LinkedHashSet<>(read);
    read.forEach(field -> from.addAll(origins(field, placeholder, effective)));
    Optional<Field<?>> changedAt =
        read.stream().flatMap(field -> open(field, effective)).findFirst();
    return new Source(from, changedAt);
  }

  /** Of the fields that it reads those that make the text, or should and are not answered yet. */
  private static List<Field<?>> deciding(Placeholder placeholder, Effective effective) {
    Answers now = effective.answers();
    String text = placeholder.value().apply(now);
    List<Field<?>> making =
        fields(placeholder, read -> !placeholder.value().apply(now.without(read)).equals(text));
    return making.isEmpty() ? fields(placeholder, read -> now.get(read).isEmpty()) : making;
  }

  private static List<Field<?>> fields(Placeholder placeholder, Predicate<Field<?>> wanted) {
    return placeholder.reads().stream().filter(wanted).toList();
  }

  /** Of several answers that one follows from, not each one counts in each case. */
  private Set<Field<?>> origins(Field<?> field, Placeholder placeholder, Effective effective) {
    Set<Field<?>> all = form.origins(field, effective);
    if (all.size() < 2) {
      return all;
    }
    String text = placeholder.value().apply(effective.answers());
    return all.stream()
        .filter(origin -> effective.given().get(origin).isPresent())
        .filter(
            origin -> {
              Effective without = form.effective(effective.given().without(origin));
              return !placeholder.value().apply(without.answers()).equals(text);
            })
        .collect(Collectors.toSet());
  }

  /** The field, where it is asked; those that it follows from, where it simply does. */
  private Stream<Field<?>> open(Field<?> field, Effective effective) {
    Optional<Derivation<?>> source =
        effective.derived().contains(field)
            ? form.derivationOf(field, effective.answers())
            : Optional.empty();
    boolean follows = source.filter(found -> found.given() != Derivation.Given.WINS).isPresent();
    if (effective.asked().contains(field) && !follows) {
      return Stream.of(field);
    }
    return source.stream()
        .flatMap(found -> found.from().stream())
        .flatMap(from -> open(from, effective));
  }

  /** The fields whose answers are printed in this letter, and those that they are derived from. */
  public Set<Field<?>> of(Letter letter, Effective effective) {
    Predicate<String> switches = name -> catalogue.switches().test(name, effective.answers());
    return letter.prints(catalogue.placeholders(), switches).stream()
        .flatMap(field -> Stream.concat(Stream.of(field), form.origins(field, effective).stream()))
        .collect(Collectors.toSet());
  }
}
