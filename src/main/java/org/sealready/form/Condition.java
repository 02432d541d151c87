package org.sealready.form;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** When a section or field is asked, as data: it can be tested, printed and put into the schema. */
public sealed interface Condition {

  /** Whether it holds under these effective answers. */
  boolean holds(Answers answers);

  /** The ids of the fields that it reads. */
  Set<String> reads();

  /** Always asked. */
  record Always() implements Condition {
    @Override
    public boolean holds(Answers answers) {
      return true;
    }

    @Override
    public Set<String> reads() {
      return Set.of();
    }
  }

  /** The field's answer is one of these values. */
  record IsOneOf(Field<?> field, List<?> values) implements Condition {
    @Override
    public boolean holds(Answers answers) {
      return answers.get(field).filter(values::contains).isPresent();
    }

    @Override
    public Set<String> reads() {
      return Set.of(field.id());
    }
  }

  /** The field's answer holds one of these values. */
  record Holds(Field<? extends List<?>> field, List<?> values) implements Condition {
    @Override
    public boolean holds(Answers answers) {
      return answers
          .get(field)
          .filter(held -> held.stream().anyMatch(values::contains))
          .isPresent();
    }

    @Override
    public Set<String> reads() {
      return Set.of(field.id());
    }
  }

  /** The field has an answer. */
  record IsAnswered(Field<?> field) implements Condition {
    @Override
    public boolean holds(Answers answers) {
      return answers.get(field).isPresent();
    }

    @Override
    public Set<String> reads() {
      return Set.of(field.id());
    }
  }

  /** The other one does not hold. */
  record Not(Condition other) implements Condition {
    @Override
    public boolean holds(Answers answers) {
      return !other.holds(answers);
    }

    @Override
    public Set<String> reads() {
      return other.reads();
    }
  }

  /** All of them hold. */
  record All(List<Condition> parts) implements Condition {
    @Override
    public boolean holds(Answers answers) {
      return parts.stream().allMatch(part -> part.holds(answers));
    }

    @Override
    public Set<String> reads() {
      Set<String> ids = new TreeSet<>();
      parts.forEach(part -> ids.addAll(part.reads()));
      return ids;
    }
  }

  /** Never. */
  Condition NEVER = new Not(new Always());

  /** Always. */
  Condition ALWAYS = new Always();

  /** The field's answer equals this value. */
  static <T> Condition is(Field<T> field, T value) {
    return new IsOneOf(field, List.of(value));
  }

  /** The field's answer is one of these values. */
  static <T> Condition isOneOf(Field<T> field, List<T> values) {
    return new IsOneOf(field, List.copyOf(values));
  }

  /** The other one does not hold. */
  static Condition not(Condition other) {
    return new Not(other);
  }

  /** All of them hold. */
  static Condition all(Condition... parts) {
    return new All(List.of(parts));
  }
}
