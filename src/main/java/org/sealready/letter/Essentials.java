package org.sealready.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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

  /**
   * What is missing in some case: whether there is one is looked for essential by essential, since
   * a wording may ask for more switches than can be tried in all combinations.
   */
  Set<Essential> missing(Template template) {
    List<Guarded> lines = new ArrayList<>();
    template.elements().forEach(element -> collect(element, Map.of(), lines));
    Set<Essential> missing = new LinkedHashSet<>(all);
    missing.removeIf(essential -> !canBeMissing(essential, lines));
    return missing;
  }

  /**
   * A line, and which switches have to be on or off for it to count.
   *
   * @param source as a template has it
   */
  private record Guarded(Map<String, Boolean> under, String source) {}

  private void collect(Element element, Map<String, Boolean> under, List<Guarded> lines) {
    switch (element) {
      case Element.Text text -> lines.add(new Guarded(under, text.source()));
      case Element.Either either -> {
        under(either.name(), true, under)
            .ifPresent(on -> either.on().forEach(inner -> collect(inner, on, lines)));
        under(either.name(), false, under)
            .ifPresent(off -> either.off().forEach(inner -> collect(inner, off, lines)));
      }
    }
  }

  /** With one more switch; empty where that can never be. An unknown switch is always off. */
  private Optional<Map<String, Boolean>> under(
      String name, boolean value, Map<String, Boolean> under) {
    if (!switches.contains(name)) {
      return value ? Optional.empty() : Optional.of(under);
    }
    boolean known = under.getOrDefault(name, value);
    if (known != value) {
      return Optional.empty();
    }
    Map<String, Boolean> more = new LinkedHashMap<>(under);
    more.put(name, value);
    return Optional.of(more);
  }

  private boolean canBeMissing(Essential essential, List<Guarded> lines) {
    Optional<Map<String, Boolean>> needed = Optional.of(Map.of());
    for (String name : essential.when()) {
      boolean on = !name.startsWith("!");
      needed = needed.flatMap(known -> under(on ? name : name.substring(1), on, known));
    }
    List<Guarded> carrying =
        lines.stream().filter(line -> essential.isIn(List.of(line.source()))).toList();
    return needed.filter(known -> isNowhere(carrying, known)).isPresent();
  }

  /** Whether none of these lines counts in some case in which these switches are so. */
  private static boolean isNowhere(List<Guarded> carrying, Map<String, Boolean> known) {
    if (carrying.isEmpty()) {
      return true;
    }
    List<Guarded> others = carrying.subList(1, carrying.size());
    Map<String, Boolean> so = new HashMap<>(known);
    for (Map.Entry<String, Boolean> one : carrying.getFirst().under().entrySet()) {
      if (so.getOrDefault(one.getKey(), !one.getValue()).equals(one.getValue())) {
        continue;
      }
      boolean isFixed = so.put(one.getKey(), !one.getValue()) != null;
      if (isNowhere(others, so)) {
        return true;
      }
      if (isFixed) {
        return false;
      }
      so.put(one.getKey(), one.getValue());
    }
    return false;
  }
}
