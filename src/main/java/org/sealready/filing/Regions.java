package org.sealready.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sealready.form.Option;
import org.sealready.form.Options;

/** Provinces, cities and districts (GB/T 2260 codes), as three lists that depend on each other. */
final class Regions {

  private static final Map<String, List<Option>> BELOW = new HashMap<>();

  /** 省、自治区、直辖市. */
  static final Options PROVINCES = Options.fixed("provinces", read());

  private Regions() {}

  /** The cities of this province, or the districts of this city. */
  static List<Option> below(String code) {
    return BELOW.getOrDefault(code, List.of());
  }

  @SuppressWarnings("unchecked") // the bundled file holds nested [code, name, children]
  private static List<Option> read() {
    return level("", (List<List<Object>>) CodeLists.file("regions").get("regions"));
  }

  @SuppressWarnings("unchecked") // as above
  private static List<Option> level(String parent, List<List<Object>> nodes) {
    List<Option> options =
        nodes.stream().map(node -> Option.of((String) node.get(0), (String) node.get(1))).toList();
    for (List<Object> node : nodes) {
      String code = (String) node.get(0);
      List<List<Object>> children = (List<List<Object>>) node.get(2);
      // A city without districts has itself below it: the code stands on two levels.
      if (!children.isEmpty()) {
        level(code, children);
      }
    }
    if (!parent.isEmpty()) {
      BELOW.put(parent, options);
    }
    return options;
  }
}
