package org.sealready.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks for what a letter must carry in a wording of it. */
final class Essentials {

  private final List<Essential> all;
  private final Set<String> switches;

  /**
   * @param switches the names that exist
   */
  Essentials(List<Essential> all, Set<String> switches) {
    this.all = all;
    this.switches = switches;
  }

  /** What is missing under these switches. */
  Set<Essential> missing(Template template, Predicate<String> on) {
    List<String> lines = template.lines(on).stream().map(Element.Text::source).toList();
    Set<Essential> missing = new LinkedHashSet<>(all);
    missing.removeIf(essential -> !essential.isNeeded(on) || essential.isIn(lines));
    return missing;
  }

  /** What is missing in some case: under any combination of the switches that matter. */
  Set<Essential> missing(Template template) {
    Set<Essential> missing = new LinkedHashSet<>();
    for (Set<String> on : combinations(mattering(template))) {
      missing.addAll(missing(template, on::contains));
    }
    return missing;
  }

  private List<String> mattering(Template template) {
    Stream<String> asked = all.stream().flatMap(one -> one.when().stream());
    return Stream.concat(template.switches().stream(), asked.map(name -> name.replace("!", "")))
        .filter(switches::contains)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Set<String>> combinations(List<String> names) {
    List<Set<String>> all = new ArrayList<>();
    for (int bits = 0; bits < 1 << names.size(); bits++) {
      Set<String> on = new LinkedHashSet<>();
      for (int i = 0; i < names.size(); i++) {
        if ((bits >> i & 1) == 1) {
          on.add(names.get(i));
        }
      }
      all.add(on);
    }
    return all;
  }
}
