package org.sealready.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a field while a copy of it is made that differs in one of them; never kept. */
final class FieldParts<T> {

  private final Field<T> from;
  String hint;
  String platformPath;
  Condition sensitive;
  Condition when;
  Width width;
  boolean beside;
  Optional<Guide> guide;
  final List<Note> notes;
  final List<Reading<? super T>> readings;
  final List<Suggestion<T>> suggestions;
  final List<Rule<? super T>> rules;

  FieldParts(Field<T> from) {
    this.from = from;
    hint = from.hint();
    platformPath = from.platformPath();
    sensitive = from.sensitive();
    when = from.when();
    width = from.width();
    beside = from.beside();
    guide = from.guide();
    notes = new ArrayList<>(from.notes());
    readings = new ArrayList<>(from.readings());
    suggestions = new ArrayList<>(from.suggestions());
    rules = new ArrayList<>(from.rules());
  }

  Field<T> field() {
    return new Field<>(
        from.id(),
        from.label(),
        hint,
        from.type(),
        platformPath,
        sensitive,
        when,
        width,
        beside,
        notes,
        readings,
        suggestions,
        guide,
        rules);
  }
}
