package org.sealready.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Question;
import org.sealready.form.Reason;
import org.sealready.form.Rule;

/** Every rule and question of the catalogue, each once, with its fields, provinces and reasons. */
public final class RuleBook {

  /**
   * One rule or question.
   *
   * @param question the text of the question, for a question
   * @param fields the ids of the fields at which it is shown
   * @param provinces the provinces in which it applies; empty for all
   * @param reasons the numbers of the known reasons for rejection that it answers
   */
  public record Entry(
      Rule<?> rule,
      Optional<Question> question,
      List<String> fields,
      List<String> provinces,
      List<String> reasons) {}

  private final Catalogue catalogue;

  public RuleBook(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** All of them: the rules in the order of the form, then the questions. */
  public List<Entry> entries() {
    Form form = catalogue.form();
    Map<String, Rule<?>> rules = new LinkedHashMap<>();
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (Field<?> field : form.fields()) {
      for (Rule<?> rule : field.rules()) {
        rules.putIfAbsent(rule.id(), rule);
        List<String> ids = fields.computeIfAbsent(rule.id(), id -> new ArrayList<>());
        if (!ids.contains(field.id())) {
          ids.add(field.id());
        }
      }
    }
    rules.put(form.sameAsSource().id(), form.sameAsSource());
    fields.put(
        form.sameAsSource().id(),
        form.derivations().stream().map(one -> one.target().id()).distinct().toList());
    List<Entry> entries = new ArrayList<>();
    rules.forEach((id, rule) -> entries.add(entry(rule, Optional.empty(), fields.get(id))));
    for (Question question : form.questions()) {
      entries.add(entry(question.rule(), Optional.of(question), List.of(question.field().id())));
    }
    return entries;
  }

  private Entry entry(Rule<?> rule, Optional<Question> question, List<String> fields) {
    return new Entry(
        rule,
        question,
        fields,
        catalogue.scopes().getOrDefault(rule.id(), List.of()),
        catalogue.reasons().stream()
            .filter(reason -> reason.by().contains(rule.id()))
            .map(Reason::number)
            .toList());
  }

  /** The known reasons for rejection that a check of their own answers, each of which exists. */
  public List<Reason> covered() {
    List<String> ids = new ArrayList<>(entries().stream().map(one -> one.rule().id()).toList());
    catalogue.letters().forEach(letter -> ids.add(letter.id()));
    return catalogue.reasons().stream()
        .filter(Reason::isAnswered)
        .filter(reason -> ids.containsAll(reason.by()))
        .toList();
  }
}
