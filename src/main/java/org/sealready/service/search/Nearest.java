package org.sealready.service.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sealready.search.Typed;

/** What is most like something that finds nothing: it has most of the same characters. */
record Nearest(List<Findable> all) {

  private static final int MOST = 3;

  /** So much is compared; no label is longer. */
  private static final int LONGEST = 30;

  private static final double LEAST = 0.25;

  /** The best first; none where nothing is alike. */
  List<Findable> to(Typed typed) {
    String wanted = typed.whole().substring(0, Math.min(LONGEST, typed.whole().length()));
    Map<Findable, Double> likeness = new IdentityHashMap<>();
    Set<String> parts = parts(wanted);
    for (Findable each : all) {
      if (wanted.chars().anyMatch(letter -> each.label().indexOf(letter) >= 0)) {
        likeness.put(each, likeness(parts, parts(Typed.of(each.label()).whole())));
      }
    }
    return all.stream()
        .filter(each -> likeness.getOrDefault(each, 0.0) >= LEAST)
        .sorted(Comparator.comparing(each -> -likeness.get(each)))
        .limit(MOST)
        .toList();
  }

  /** The share of characters and pairs of them that both have. */
  private static double likeness(Set<String> some, Set<String> all) {
    long both = some.stream().filter(all::contains).count();
    return 2.0 * both / (some.size() + all.size());
  }

  private static Set<String> parts(String text) {
    Set<String> parts = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      parts.add(text.substring(i, i + 1));
      parts.add(text.substring(i, Math.min(i + 2, text.length())));
    }
    return parts;
  }
}
