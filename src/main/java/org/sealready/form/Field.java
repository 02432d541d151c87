package org.sealready.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One question, declared once: the form, the checks, the draft, the letters' placeholders, the
 * schema and the export all read this value. Texts are Chinese; other languages are keyed by {@link
 * #id}.
 *
 * @param id {@code group.name} as in the filing file; never renamed
 * @param label as the platform's form words it
 * @param hint where to find the answer and how to write it; may be empty
 * @param platformPath dotted path in the platform's own field dictionary (2026-04), empty where it
 *     has none
 * @param sensitive when its answer is masked on a screen that others can see: a person's number
 * @param when asked only under this condition, which names earlier fields only
 * @param beside stands in the same row as the field before it
 * @param notes what an answer entails; shown under the field, never a problem
 * @param readings what a typed answer says besides, shown so that a slip is seen
 * @param suggestions answers that other answers tell; a person takes them, nothing else does
 * @param guide helps to word a longer text; the answers are text then
 * @param rules what the answer must fulfil, in the order of importance
 */
public record Field<T>(
    String id,
    String label,
    String hint,
    FieldType<T> type,
    String platformPath,
    Condition sensitive,
    Condition when,
    Width width,
    boolean beside,
    List<Note> notes,
    List<Reading<? super T>> readings,
    List<Suggestion<T>> suggestions,
    Optional<Guide> guide,
    List<Rule<? super T>> rules) {

  public Field {
    notes = List.copyOf(notes);
    readings = List.copyOf(readings);
    suggestions = List.copyOf(suggestions);
    rules = List.copyOf(rules);
  }

  /** A field without hint, condition and rules. */
  public static <T> Field<T> of(String id, String label, FieldType<T> type) {
    return new Field<>(
        id,
        label,
        "",
        type,
        "",
        Condition.NEVER,
        Condition.ALWAYS,
        Width.FULL,
        false,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  /** The group of the filing file that holds it: the part of the id before the dot. */
  public String group() {
    return id.substring(0, id.indexOf('.'));
  }

  /** Its key within the group. */
  public String name() {
    return id.substring(id.indexOf('.') + 1);
  }

  private Field<T> with(Consumer<FieldParts<T>> change) {
    FieldParts<T> parts = new FieldParts<>(this);
    change.accept(parts);
    return parts.field();
  }

  public Field<T> hint(String text) {
    return with(parts -> parts.hint = text);
  }

  public Field<T> platform(String path) {
    return with(parts -> parts.platformPath = path);
  }

  /** The same field, its answer masked under this condition. */
  public Field<T> sensitive(Condition condition) {
    return with(parts -> parts.sensitive = condition);
  }

  public Field<T> when(Condition condition) {
    return with(parts -> parts.when = condition);
  }

  public Field<T> width(Width size) {
    return with(parts -> parts.width = size);
  }

  /** The same field in one row with the one before it. */
  public Field<T> besidePrevious() {
    return with(parts -> parts.beside = true);
  }

  /** The same field with one more note. */
  public Field<T> note(Condition condition, String id, String text) {
    return with(parts -> parts.notes.add(new Note(condition, id, text)));
  }

  /** The same field with one more reading. */
  public Field<T> reading(Reading<? super T> reading) {
    return with(parts -> parts.readings.add(reading));
  }

  /** The same field with one more suggestion; earlier ones go first. */
  public Field<T> suggestion(Suggestion<T> suggestion) {
    return with(parts -> parts.suggestions.add(suggestion));
  }

  /** The same field with help for its wording. */
  public Field<T> guide(Guide help) {
    return with(parts -> parts.guide = Optional.of(help));
  }

  /** The same field with one more rule. */
  public Field<T> must(Rule<? super T> rule) {
    return with(parts -> parts.rules.add(rule));
  }

  /** The same field with these rules besides. */
  public Field<T> must(List<? extends Rule<? super T>> more) {
    return with(parts -> parts.rules.addAll(more));
  }

  /** Two fields are the same question when they have the same id. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Field<?> field && field.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
