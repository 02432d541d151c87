package org.sealready.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The questionnaire: pages in order and the answers that follow from others.
 *
 * @param sameAsSource the rule that is reported where a given answer contradicts one that must
 *     equal it
 * @param questions what only a person can judge, asked once before the filing is submitted
 * @param fillings what is filled in while a person answers, those that others are told by first
 */
public record Form(
    List<Page> pages,
    List<Derivation<?>> derivations,
    Rule<Object> sameAsSource,
    List<Question> questions,
    List<Filling<?>> fillings) {

  public Form {
    pages = List.copyOf(pages);
    derivations = List.copyOf(derivations);
    questions = List.copyOf(questions);
    fillings = List.copyOf(fillings);
  }

  /** A form without questions that only a person can judge. */
  public Form(List<Page> pages, List<Derivation<?>> derivations, Rule<Object> sameAsSource) {
    this(pages, derivations, sameAsSource, List.of(), List.of());
  }

  /** The fields that these answer differently, in their order. */
  public List<Field<?>> differing(Answers some, Answers others) {
    return fields().stream()
        .<Field<?>>filter(field -> !some.get(field).equals(others.get(field)))
        .toList();
  }

  /** The same form with these rules and suggestions added, each to its field. */
  public Form with(List<Attached<?>> additions) {
    return new Form(
        pages.stream().map(page -> page.with(additions)).toList(),
        derivations,
        sameAsSource,
        questions,
        fillings);
  }

  /** The same form with these questions. */
  public Form asking(List<Question> others) {
    return new Form(pages, derivations, sameAsSource, others, fillings);
  }

  /** The same form, in which these answers are filled in. */
  public Form filling(List<Filling<?>> others) {
    return new Form(pages, derivations, sameAsSource, questions, others);
  }

  /** Whether the field's answer is what others tell, so that it is filled in. */
  public boolean isFilledIn(Field<?> field, Answers effective) {
    return fillings.stream()
        .filter(filling -> filling.field().equals(field))
        .anyMatch(filling -> filling.isFollowed(effective));
  }

  /** Every field, in order. */
  public List<Field<?>> fields() {
    return pages.stream().<Field<?>>flatMap(page -> page.fields().stream()).toList();
  }

  /** The field with this id. */
  public Optional<Field<?>> field(String id) {
    return fields().stream()
        .<Field<?>>map(field -> field)
        .filter(field -> field.id().equals(id))
        .findFirst();
  }

  /** The page that holds this field. */
  public Optional<Page> pageOf(Field<?> field) {
    return pages.stream().filter(page -> page.fields().contains(field)).findFirst();
  }

  /** The derivation of this field that applies under these effective answers. */
  public Optional<Derivation<?>> derivationOf(Field<?> field, Answers effective) {
    return derivations.stream()
        .<Derivation<?>>map(derivation -> derivation)
        .filter(
            derivation -> derivation.target().equals(field) && derivation.when().holds(effective))
        .findFirst();
  }

  /**
   * What counts of these answers. One pass in the order of the fields is enough because conditions
   * and derivations name earlier fields only.
   */
  public Effective effective(Answers given) {
    Answers so = given;
    for (Field<?> field : fields()) {
      so = so.without(field);
    }
    Set<Field<?>> asked = new LinkedHashSet<>();
    Set<Field<?>> derived = new LinkedHashSet<>();
    for (Page page : pages) {
      for (Section section : page.sections()) {
        boolean open = section.when().holds(so);
        for (Field<?> field : section.fields()) {
          boolean isAsked = open && field.when().holds(so);
          if (isAsked) {
            asked.add(field);
          }
          so = settle(field, isAsked, given, so, derived);
        }
      }
    }
    return new Effective(given, so, asked, derived);
  }

  private <T> Answers settle(
      Field<T> field, boolean asked, Answers given, Answers so, Set<Field<?>> derived) {
    Optional<T> own = asked ? given.get(field) : Optional.empty();
    Optional<Derivation<T>> derivation = typedDerivation(field, so);
    if (derivation.isEmpty()) {
      return so.with(field, own);
    }
    Optional<T> value = derivation.get().value().apply(so);
    return switch (derivation.get().given()) {
      case WINS -> {
        if (own.isEmpty()) {
          derived.add(field);
        }
        yield so.with(field, own.or(() -> value));
      }
      case MUST_EQUAL -> {
        if (own.isEmpty() || own.equals(value)) {
          derived.add(field);
        }
        yield so.with(field, own.or(() -> value));
      }
      case IGNORED -> {
        derived.add(field);
        yield so.with(field, value);
      }
    };
  }

  @SuppressWarnings("unchecked") // a derivation's type is its target's, and the targets are equal
  private <T> Optional<Derivation<T>> typedDerivation(Field<T> field, Answers so) {
    return derivationOf(field, so).map(found -> (Derivation<T>) found);
  }

  /**
   * The fields that this field's answer comes from, through all derivations; the field itself where
   * it is asked.
   */
  public Set<Field<?>> origins(Field<?> field, Effective effective) {
    if (!effective.derived().contains(field)) {
      return Set.of(field);
    }
    Set<Field<?>> origins = new LinkedHashSet<>();
    derivationOf(field, effective.answers())
        .ifPresent(
            found -> found.from().forEach(source -> origins.addAll(origins(source, effective))));
    return origins;
  }

  /** The field that is asked for this one: another one where its answer is that one's. */
  public Field<?> askedFor(Field<?> field, Effective effective) {
    if (effective.asked().contains(field)) {
      return field;
    }
    return origins(field, effective).stream()
        .filter(effective.asked()::contains)
        .<Field<?>>map(origin -> origin)
        .findFirst()
        .orElse(field);
  }

  /** The sections of a page that have something to show, each with the fields that are asked. */
  public Map<Section, List<Field<?>>> shown(Page page, Effective effective) {
    Map<Section, List<Field<?>>> shown = new LinkedHashMap<>();
    for (Section section : page.sections()) {
      List<Field<?>> fields = new ArrayList<>(section.fields());
      fields.retainAll(effective.asked());
      if (!fields.isEmpty()) {
        shown.put(section, fields);
      }
    }
    return shown;
  }
}
