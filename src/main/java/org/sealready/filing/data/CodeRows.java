package org.sealready.filing.data;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sealready.form.Option;

/**
 * Reads lists into values and keeps nothing, so that a list can be tried before it is used. What
 * they are built of was checked before.
 */
final class CodeRows {

  private CodeRows() {}

  @SuppressWarnings("unchecked") // lists of this shape
  static List<Map<String, String>> rows(Map<String, Object> list, String key) {
    return (List<Map<String, String>>) list.get(key);
  }

  static List<Option> options(Map<String, Object> list) {
    return rows(list, "options").stream()
        .map(row -> Option.of(row.get("code"), row.get("name")))
        .toList();
  }

  static List<Option> services(Map<String, Object> list) {
    Map<String, String> groups =
        rows(list, "groups").stream()
            .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("name")));
    return rows(list, "options").stream()
        .map(row -> new Option(row.get("code"), row.get("name"), groups.get(row.get("group"))))
        .toList();
  }

  /** Everyday words by the code of what they mean. */
  static Map<String, List<String>> everyday(Map<String, Object> list) {
    Map<String, List<String>> words = new HashMap<>();
    for (Object row : (List<?>) list.get("everyday")) {
      for (Object code : (List<?>) ((Map<?, ?>) row).get("codes")) {
        List<String> known = words.computeIfAbsent(code.toString(), key -> new ArrayList<>());
        ((List<?>) ((Map<?, ?>) row).get("words")).forEach(word -> known.add(word.toString()));
      }
    }
    return words;
  }

  /** The certificates by the kind of entity. */
  static Map<String, List<Option>> certificates(Map<String, Object> list) {
    return rows(list, "options").stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("subjectType"),
                Collectors.mapping(
                    row -> Option.of(row.get("code"), row.get("name")), Collectors.toList())));
  }

  /** The regions directly below each region, and below {@code top}. */
  @SuppressWarnings("unchecked") // nested [code, name, children]
  static Map<String, List<Option>> regions(Map<String, Object> list, String top) {
    Map<String, List<Option>> below = new HashMap<>();
    addLevel(below, top, (List<List<Object>>) list.get("regions"));
    return below;
  }

  @SuppressWarnings("unchecked") // as above
  private static void addLevel(
      Map<String, List<Option>> below, String parent, List<List<Object>> nodes) {
    for (List<Object> node : nodes) {
      List<List<Object>> children = (List<List<Object>>) node.get(2);
      // A city without districts has itself below it: the code stands on two levels.
      if (!children.isEmpty()) {
        addLevel(below, (String) node.get(0), children);
      }
    }
    below.put(
        parent,
        nodes.stream().map(node -> Option.of((String) node.get(0), (String) node.get(1))).toList());
  }

  /** The characters of lines of ranges: {@code 21-7E A1}. */
  static BitSet characters(Map<String, Object> list) {
    BitSet all = new BitSet();
    for (Object line : (List<?>) list.get("ranges")) {
      for (String range : line.toString().split(" ")) {
        String[] ends = range.split("-");
        int first = Integer.parseInt(ends[0], 16);
        all.set(first, Integer.parseInt(ends[ends.length - 1], 16) + 1);
      }
    }
    return all;
  }
}
