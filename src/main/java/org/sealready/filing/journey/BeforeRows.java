package org.sealready.filing.journey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sealready.form.Bilingual;
import org.sealready.journey.checklist.BeforeDay;
import org.sealready.journey.checklist.BeforeQuestion;
import org.sealready.journey.checklist.BeforeSection;
import org.sealready.journey.checklist.EntityKind;
import org.sealready.journey.checklist.Scope;

/** Reads the rows of the list of what is to be done before the filing; they were checked before. */
final class BeforeRows {

  private static final String PREFIX = "before.";

  private BeforeRows() {}

  static BeforeSection section(Map<?, ?> row) {
    return new BeforeSection(
        row.get("id").toString(),
        text(row.get("title")),
        rows(row.get("notes")).stream().map(BeforeRows::note).toList(),
        question(row),
        row.get("days") instanceof List<?> days
            ? rows(days).stream().map(BeforeRows::day).toList()
            : List.of(),
        Optional.ofNullable((Map<?, ?>) row.get("table")).map(BeforeRows::table),
        rows(row.get("items")).stream().map(BeforeRows::item).toList(),
        Boolean.TRUE.equals(row.get("ofFiling")));
  }

  static BeforeSection.Item item(Map<?, ?> row) {
    return new BeforeSection.Item(
        PREFIX + row.get("id"),
        text(row.get("text")),
        text(row.get("hint")),
        scope(row),
        question(row),
        row.get("state") instanceof String state ? state : "");
  }

  static BeforeDay day(Map<?, ?> row) {
    return new BeforeDay(
        row.get("id").toString(),
        text(row.get("label")),
        scope(row),
        row.get("state").toString(),
        row.get("limit").toString(),
        text(row.get("waiting")),
        text(row.get("soon")),
        text(row.get("past")));
  }

  private static BeforeSection.Note note(Map<?, ?> row) {
    return new BeforeSection.Note(
        text(row.get("text")), scope(row), row.get("tone").equals(BeforeList.WARNING));
  }

  private static Optional<BeforeQuestion> question(Map<?, ?> row) {
    return Optional.ofNullable((Map<?, ?>) row.get("question"))
        .map(
            asked ->
                new BeforeQuestion(
                    asked.get("id").toString(),
                    text(asked.get("label")),
                    scope(asked),
                    rows(asked.get("options")).stream().map(BeforeRows::option).toList()));
  }

  private static BeforeQuestion.Option option(Map<?, ?> row) {
    return new BeforeQuestion.Option(
        row.get("id").toString(),
        text(row.get("title")),
        texts(row.get("lines")),
        row.get("aside").equals(true));
  }

  private static BeforeSection.Table table(Map<?, ?> table) {
    return new BeforeSection.Table(
        ((List<?>) table.get("columns")).stream().map(String::valueOf).toList(),
        rows(table.get("rows")).stream()
            .map(row -> new BeforeSection.Row(text(row.get("label")), texts(row.get("cells"))))
            .toList());
  }

  static Scope scope(Map<?, ?> row) {
    Set<EntityKind> kinds =
        words(row.get("for")).stream()
            .flatMap(id -> EntityKind.of(id).stream())
            .collect(Collectors.toSet());
    Map<String, String> when = new HashMap<>();
    if (row.get("when") instanceof Map<?, ?> all) {
      all.forEach((id, state) -> when.put(id.toString(), state.toString()));
    }
    return new Scope(kinds, when);
  }

  /** The words of a row; none where there is no row. */
  static Set<String> words(Object row) {
    Set<String> words = new HashSet<>();
    if (row instanceof List<?> list) {
      list.forEach(word -> words.add(word.toString()));
    }
    return words;
  }

  @SuppressWarnings("unchecked") // the list is built like the bundled one
  static List<Map<?, ?>> rows(Object rows) {
    return (List<Map<?, ?>>) rows;
  }

  static List<Bilingual> texts(Object rows) {
    return rows(rows).stream().map(BeforeRows::text).toList();
  }

  static Bilingual text(Object row) {
    Map<?, ?> text = (Map<?, ?>) row;
    return new Bilingual(text.get("zh").toString(), text.get("en").toString());
  }
}
