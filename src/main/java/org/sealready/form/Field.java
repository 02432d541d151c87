package org.sealready.form;

import java.util.ArrayList;
import java.util.List;

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
 * @param when asked only under this condition, which names earlier fields only
 * @param beside stands in the same row as the field before it
 * @param notes what an answer entails; shown under the field, never a problem
 * @param readings what a typed answer says besides, shown so that a slip is seen
 * @param suggestions answers that other answers tell; a person takes them, nothing else does
 * @param rules what the answer must fulfil, in the order of importance
 */
public record Field<T>(
    String id,
    String label,
    String hint,
    FieldType<T> type,
    String platformPath,
    Condition when,
    Width width,
    boolean beside,
    List<Note> notes,
    List<Reading<? super T>> readings,
    List<Suggestion<T>> suggestions,
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
        Condition.ALWAYS,
        Width.FULL,
        false,
        List.of(),
        List.of(),
        List.of(),
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

  public Field<T> hint(String text) {
    return new Field<>(
        id,
        label,
        text,
        type,
        platformPath,
        when,
        width,
        beside,
        notes,
        readings,
        suggestions,
        rules);
  }

  public Field<T> platform(String path) {
    return new Field<>(
        id, label, hint, type, path, when, width, beside, notes, readings, suggestions, rules);
  }

  public Field<T> when(Condition condition) {
    return new Field<>(
        id,
        label,
        hint,
        type,
        platformPath,
        condition,
        width,
        beside,
        notes,
        readings,
        suggestions,
        rules);
  }

  public Field<T> width(Width size) {
    return new Field<>(
        id,
        label,
        hint,
        type,
        platformPath,
        when,
        size,
        beside,
        notes,
        readings,
        suggestions,
        rules);
  }

  /** The same field in one row with the one before it. */
  public Field<T> besidePrevious() {
    return new Field<>(
        id,
        label,
        hint,
        type,
        platformPath,
        when,
        width,
        true,
        notes,
        readings,
        suggestions,
        rules);
  }

  /** The same field with one more note. */
  public Field<T> note(Condition condition, String id, String text) {
    List<Note> all = new ArrayList<>(notes);
    all.add(new Note(condition, id, text));
    return new Field<>(
        id(),
        label,
        hint,
        type,
        platformPath,
        when,
        width,
        beside,
        all,
        readings,
        suggestions,
        rules);
  }

  /** The same field with one more reading. */
  public Field<T> reading(Reading<? super T> reading) {
    List<Reading<? super T>> all = new ArrayList<>(readings);
    all.add(reading);
    return new Field<>(
        id, label, hint, type, platformPath, when, width, beside, notes, all, suggestions, rules);
  }

  /** The same field with one more suggestion; earlier ones go first. */
  public Field<T> suggestion(Suggestion<T> suggestion) {
    List<Suggestion<T>> all = new ArrayList<>(suggestions);
    all.add(suggestion);
    return new Field<>(
        id, label, hint, type, platformPath, when, width, beside, notes, readings, all, rules);
  }

  /** The same field with one more rule. */
  public Field<T> must(Rule<? super T> rule) {
    List<Rule<? super T>> all = new ArrayList<>(rules);
    all.add(rule);
    return new Field<>(
        id,
        label,
        hint,
        type,
        platformPath,
        when,
        width,
        beside,
        notes,
        readings,
        suggestions,
        all);
  }

  /** The same field with these rules besides. */
  public Field<T> must(List<? extends Rule<? super T>> more) {
    List<Rule<? super T>> all = new ArrayList<>(rules);
    all.addAll(more);
    return new Field<>(
        id,
        label,
        hint,
        type,
        platformPath,
        when,
        width,
        beside,
        notes,
        readings,
        suggestions,
        all);
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
