package org.sealready.service.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Form;
import org.sealready.form.Option;

/** Which of the values that were read do not count in a filing, and for lack of which answer. */
final class Unused {

  /** Values that would count if this field had an answer that its list holds. */
  record Waiting(Field<?> decides, List<Field<?>> fields) {
    Waiting {
      fields = List.copyOf(fields);
    }
  }

  private final Form form;
  private final UnaryOperator<Answers> complete;
  private final Answers answers;
  private final Map<Field<?>, Object> read;
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<Field<?>> otherwise;

  /**
   * Looks through what was read.
   *
   * @param complete of a filing with what was read in it, that filing with what follows from it
   * @param answers of the filing afterwards
   */
  Unused(Form form, UnaryOperator<Answers> complete, Answers answers, Map<Field<?>, Object> read) {
    this.form = form;
    this.complete = complete;
    this.answers = answers;
    this.read = read;
    otherwise = new ArrayList<>(read.keySet());
    otherwise.removeAll(counting(answers, otherwise));
    form.fields().forEach(this::await);
  }

  /** What counts once an open choice is made, choice by choice. */
  List<Waiting> waiting() {
    return List.copyOf(waiting);
  }

  /** What other answers have no use for. */
  List<Field<?>> otherwise() {
    return List.copyOf(otherwise);
  }

  private void await(Field<?> field) {
    if (!otherwise.isEmpty() && field.type() instanceof FieldType.Choice && isOpen(field)) {
      List<Field<?>> fields = new ArrayList<>();
      for (Answers decided : decided(field)) {
        List<Field<?>> now = counting(decided, otherwise);
        fields.addAll(now);
        otherwise.removeAll(now);
      }
      if (!fields.isEmpty()) {
        waiting.add(new Waiting(field, fields));
      }
    }
  }

  private boolean isOpen(Field<?> field) {
    Optional<?> answer = answers.get(field);
    return answer.isEmpty() || PlatformValues.holdsUnknownCode(field, answer.get());
  }

  /** The answers with each of the choices of this field. */
  private List<Answers> decided(Field<?> field) {
    return field.type() instanceof FieldType.Choice(var options)
        ? options.in(answers).stream()
            .map(Option::code)
            .map(code -> with(field, code))
            .map(complete)
            .toList()
        : List.of();
  }

  @SuppressWarnings("unchecked") // the answer of a choice is a code
  private Answers with(Field<?> field, String code) {
    return answers.with((Field<String>) field, code);
  }

  private List<Field<?>> counting(Answers under, List<Field<?>> fields) {
    Answers counts = form.effective(under).answers();
    return fields.stream()
        .<Field<?>>filter(field -> counts.get(field).equals(Optional.of(read.get(field))))
        .toList();
  }
}
