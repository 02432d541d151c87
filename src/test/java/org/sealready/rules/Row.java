package org.sealready.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.form.Context;
import org.sealready.form.Field;
import org.sealready.form.Rule;
import org.sealready.form.Verdict;

/** One row of the rule table: a rule at a field, with answers that it accepts and rejects. */
record Row<T>(
    Field<T> field, Rule<? super T> rule, List<Answers> accepted, List<Answers> rejected) {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** A row that is still to be filled. */
  static <T> Row<T> of(Field<T> field, Rule<? super T> rule) {
    return new Row<>(field, rule, List.of(), List.of());
  }

  /** The rule with this id out of several. */
  static <T> Row<T> of(Field<T> field, String id, List<Rule<T>> rules) {
    return of(field, rules.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow());
  }

  @SafeVarargs
  final Row<T> accepts(T... values) {
    List<Answers> given = new ArrayList<>();
    for (T value : values) {
      given.add(Answers.empty().with(field, value));
    }
    return new Row<>(field, rule, given, rejected);
  }

  @SafeVarargs
  final Row<T> rejects(T... values) {
    List<Answers> given = new ArrayList<>();
    for (T value : values) {
      given.add(Answers.empty().with(field, value));
    }
    return new Row<>(field, rule, accepted, given);
  }

  Row<T> rejectsNoAnswer() {
    return new Row<>(field, rule, accepted, List.of(Answers.empty()));
  }

  /** The same row, where this other field is answered so. */
  <S> Row<T> where(Field<S> other, S value) {
    return new Row<>(
        field,
        rule,
        accepted.stream().map(answers -> answers.with(other, value)).toList(),
        rejected.stream().map(answers -> answers.with(other, value)).toList());
  }

  Verdict verdict(Answers answers) {
    Optional<T> value = answers.get(field);
    return judge(rule, value, new Context(field, answers, TODAY));
  }

  private static <V, T extends V> Verdict judge(Rule<V> rule, Optional<T> value, Context context) {
    return rule.check().of(value.map(present -> present), context);
  }

  @Override
  public String toString() {
    return rule.id();
  }
}
