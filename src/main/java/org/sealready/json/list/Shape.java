package org.sealready.json.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a place of a list is built, found out from all examples of it in the bundled list. So a list
 * needs no description beside it that could fall behind.
 */
sealed interface Shape {

  /** Something that the bundled list says in several ways, or nowhere. */
  record Anything() implements Shape {}

  /** A text; blank only where a bundled one is. */
  record Text(boolean mayBeBlank) implements Shape {}

  /** A number or a yes or no. */
  record Plain(Class<?> type) implements Shape {}

  /** Any number of the same; none only where a bundled place has none. */
  record Rows(Shape each, boolean mayBeEmpty) implements Shape {}

  /** A row whose places have a meaning each. */
  record Places(List<Shape> each) implements Shape {}

  /** Names that the program does not know, and the same under each. */
  record Entries(Shape each) implements Shape {}

  /** Keys that the program knows; those that all examples have are needed, others may be there. */
  record Keys(Map<String, Shape> each, Set<String> needed) implements Shape {}

  /** That of a whole list: the texts at its top are remarks, but for date and source. */
  static Shape ofList(Map<String, Object> list) {
    Map<String, Shape> keys = new LinkedHashMap<>();
    list.forEach((key, value) -> keys.put(key, of(List.of(value), false)));
    Set<String> needed = new HashSet<>(keys.keySet());
    needed.removeIf(key -> list.get(key) instanceof String);
    needed.addAll(List.of("date", "source"));
    return new Keys(keys, needed);
  }

  /**
   * That of a place.
   *
   * @param isInRow whether the place is one of an array
   */
  static Shape of(List<Object> examples, boolean isInRow) {
    if (all(examples, String.class).isPresent()) {
      return new Text(examples.stream().anyMatch(text -> ((String) text).isBlank()));
    }
    Optional<List<List<Object>>> rows = all(examples, List.class).map(Shape::cast);
    if (rows.isPresent()) {
      return ofRows(rows.get(), isInRow);
    }
    Optional<List<Map<String, Object>>> objects = all(examples, Map.class).map(Shape::cast);
    if (objects.isPresent()) {
      return ofObjects(objects.get());
    }
    return Stream.of(Number.class, Boolean.class)
        .filter(type -> all(examples, type).isPresent())
        .<Shape>map(Plain::new)
        .findFirst()
        .orElseGet(Anything::new);
  }

  private static Shape ofRows(List<List<Object>> rows, boolean isInRow) {
    int places = rows.getFirst().size();
    boolean isSame = rows.stream().allMatch(row -> row.size() == places);
    if (isInRow && isSame && places > 1 && rows.size() > 1) {
      List<Shape> each = new ArrayList<>();
      for (int i = 0; i < places; i++) {
        int place = i;
        each.add(of(rows.stream().map(row -> row.get(place)).toList(), true));
      }
      return new Places(each);
    }
    List<Object> all = rows.stream().flatMap(List::stream).toList();
    return new Rows(of(all, true), rows.stream().anyMatch(List::isEmpty));
  }

  private static Shape ofObjects(List<Map<String, Object>> objects) {
    List<Object> values = objects.stream().flatMap(object -> object.values().stream()).toList();
    Shape entry = of(values, false);
    if (objects.size() == 1 && !(entry instanceof Anything)) {
      return new Entries(entry);
    }
    Map<String, List<Object>> examples = new LinkedHashMap<>();
    for (Map<String, Object> object : objects) {
      object.forEach(
          (key, value) -> examples.computeIfAbsent(key, k -> new ArrayList<>()).add(value));
    }
    Map<String, Shape> keys = new LinkedHashMap<>();
    examples.forEach((key, some) -> keys.put(key, of(some, false)));
    Set<String> needed = new HashSet<>(keys.keySet());
    needed.removeIf(key -> examples.get(key).size() < objects.size());
    return new Keys(keys, needed);
  }

  private static Optional<List<Object>> all(List<Object> examples, Class<?> type) {
    return !examples.isEmpty() && examples.stream().allMatch(type::isInstance)
        ? Optional.of(examples)
        : Optional.empty();
  }

  @SuppressWarnings("unchecked") // each element was found to be of this type; JSON keys are texts
  private static <T> List<T> cast(List<Object> examples) {
    return (List<T>) (List<?>) examples;
  }
}
