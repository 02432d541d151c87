package org.sealready.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All answers of one filing, immutable. It keeps everything that was ever given: answers of hidden
 * fields, waivers, answers to questions, and what a file held that this version does not know.
 */
public final class Answers {

  private static final Answers EMPTY = new Answers(Map.of(), List.of(), Map.of(), Map.of());

  private final Map<String, Object> values;
  private final List<Waiver> waivers;
  private final Map<String, String> questions;
  private final Map<String, String> unknown;
  private final Map<Finding<?>, Object> findings = new ConcurrentHashMap<>();

  private Answers(
      Map<String, Object> values,
      List<Waiver> waivers,
      Map<String, String> questions,
      Map<String, String> unknown) {
    this.values = values;
    this.waivers = waivers;
    this.questions = questions;
    this.unknown = unknown;
  }

  /** Nothing answered yet. */
  public static Answers empty() {
    return EMPTY;
  }

  /** The answer of this field, if given. */
  @SuppressWarnings("unchecked") // with() is the only way in, and it takes the field's own type
  public <T> Optional<T> get(Field<T> field) {
    return Optional.ofNullable((T) values.get(field.id()));
  }

  /** Two threads may both read it; a finding may ask for others meanwhile. */
  @SuppressWarnings("unchecked") // each finding is the key of its own kind of value
  <T> T find(Finding<T> finding) {
    Object known = findings.get(finding);
    if (known == null) {
      known = finding.read(this);
      findings.put(finding, known);
    }
    return (T) known;
  }

  /** The same answers with this one; an empty text or list is no answer. */
  public <T> Answers with(Field<T> field, T value) {
    if (value.equals("") || value.equals(List.of())) {
      return without(field);
    }
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.put(field.id(), value instanceof List<?> list ? List.copyOf(list) : value);
    return new Answers(Collections.unmodifiableMap(more), waivers, questions, unknown);
  }

  /** The same answers with this one, or without it. */
  public <T> Answers with(Field<T> field, Optional<T> value) {
    return value.map(present -> with(field, present)).orElseGet(() -> without(field));
  }

  /** The same answers with the one that these have for the field, or without it as they are. */
  public <T> Answers taking(Field<T> field, Answers from) {
    return with(field, from.get(field));
  }

  /** The same answers without this one. */
  public Answers without(Field<?> field) {
    Map<String, Object> fewer = new LinkedHashMap<>(values);
    fewer.remove(field.id());
    return new Answers(Collections.unmodifiableMap(fewer), waivers, questions, unknown);
  }

  /** How many fields have an answer. */
  public int size() {
    return values.size();
  }

  public List<Waiver> waivers() {
    return waivers;
  }

  /** The same answers with these waivers instead. */
  public Answers withWaivers(List<Waiver> others) {
    return new Answers(values, List.copyOf(others), questions, unknown);
  }

  /** The same with this problem waived, together with what was waived there before. */
  public Answers waiving(Violation violation, String reason, String date) {
    Optional<Waiver> earlier = waivers.stream().filter(each -> each.isAt(violation)).findFirst();
    List<Waiver> all = new ArrayList<>(without(violation));
    all.add(Waiver.of(violation, reason.strip(), date, earlier));
    return withWaivers(all);
  }

  /** The same with nothing waived for the rule of this problem at its field. */
  public Answers unwaiving(Violation violation) {
    return withWaivers(without(violation));
  }

  private List<Waiver> without(Violation violation) {
    return waivers.stream().filter(each -> !each.isAt(violation)).toList();
  }

  /**
   * Answers to questions that only a person can judge: rule id to {@code yes}, {@code no} or {@code
   * unknown}.
   */
  public Map<String, String> questions() {
    return questions;
  }

  /** The same answers with these answers to questions instead. */
  public Answers withQuestions(Map<String, String> others) {
    return new Answers(values, waivers, ordered(others), unknown);
  }

  /** What a file held that this version does not know: JSON Pointer to its JSON text. */
  public Map<String, String> unknown() {
    return unknown;
  }

  /** The same answers with this unknown content instead. */
  public Answers withUnknown(Map<String, String> others) {
    return new Answers(values, waivers, questions, ordered(others));
  }

  private static Map<String, String> ordered(Map<String, String> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answers that
        && that.values.equals(values)
        && that.waivers.equals(waivers)
        && that.questions.equals(questions)
        && that.unknown.equals(unknown);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Never the values: they are personal data and must not reach a log. */
  @Override
  public String toString() {
    return "Answers(" + values.size() + ")";
  }
}
