package org.sealready.service.category;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sealready.journey.category.ApplicantKind;
import org.sealready.journey.category.Category;
import org.sealready.journey.category.CategoryTable;

/** Words of the table that are most like one that finds nothing. */
record NearestWords(CategoryTable table, ApplicantKind kind) {

  /** More would be a list to read instead of a hint. */
  static final int MOST = 3;

  /** So much of a word is compared; no name is longer. */
  private static final int LONGEST = 30;

  /** The best first; none where nothing has a character in common. */
  List<String> to(SearchWords words) {
    Map<String, String> known = new LinkedHashMap<>();
    known().forEach(word -> known.put(word, SearchWords.folded(word)));
    Optional<String> strange =
        words.all().stream()
            .limit(MOST)
            .filter(word -> known.values().stream().noneMatch(each -> each.contains(word)))
            .findFirst();
    return strange
        .or(() -> words.all().stream().findFirst())
        .map(word -> nearest(word.substring(0, Math.min(LONGEST, word.length())), known))
        .orElse(List.of());
  }

  private static List<String> nearest(String wanted, Map<String, String> known) {
    Map<String, Double> likeness = new HashMap<>();
    known.forEach((word, folded) -> likeness.put(word, likeness(wanted, folded)));
    return known.keySet().stream()
        .filter(word -> likeness.get(word) > 0)
        .sorted(Comparator.comparing(word -> -likeness.get(word)))
        .limit(MOST)
        .toList();
  }

  private Set<String> known() {
    Set<String> known = new LinkedHashSet<>();
    for (Category category : table.of(kind)) {
      known.add(category.group());
      known.addAll(List.of(category.name().split("/")));
      known.addAll(category.details());
      table.everyday().stream()
          .filter(each -> each.leadsTo(category))
          .forEach(each -> known.addAll(each.words()));
    }
    return known;
  }

  /** The share of characters and pairs of them that both have. */
  private static double likeness(String one, String other) {
    Set<String> all = parts(one);
    Set<String> some = parts(other);
    int both = (int) some.stream().filter(all::contains).count();
    return 2.0 * both / (all.size() + some.size());
  }

  private static Set<String> parts(String text) {
    Set<String> parts = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        parts.add(text.substring(i, i + 1));
        parts.add(text.substring(i, Math.min(i + 2, text.length())));
      }
    }
    return parts;
  }
}
