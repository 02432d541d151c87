package org.sealready.service.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sealready.search.Readings;
import org.sealready.search.Typed;

/**
 * Everything that can be found now. Groups stand in the order of the best that each has: a name
 * before initials, those before what is in the middle, and that before everyday words.
 */
public final class SearchIndex {

  /** More would be a list to read instead of an answer. */
  public static final int MOST = 9;

  private static final int NEAREST = 3;

  /** Beginnings of what was typed are tried down to half of it, and no shorter than this. */
  private static final int LEAST = 3;

  private static final int LONGEST = 16;

  private final List<Entry> entries;

  /**
   * @param all in the order in which equals are shown
   */
  public SearchIndex(List<Findable> all, Readings readings) {
    entries = all.stream().map(each -> new Entry(each, readings)).toList();
  }

  /** What fits; nothing where nothing is typed. */
  public Found find(String text) {
    Typed typed = Typed.of(text);
    if (typed.isEmpty()) {
      return new Found(List.of(), 0, List.of());
    }
    List<Hit> hits = hits(typed);
    return new Found(rows(hits), hits.size(), hits.isEmpty() ? nearest(typed) : List.of());
  }

  /** All that fits, the best first. */
  public List<Findable> all(String text) {
    Typed typed = Typed.of(text);
    return typed.isEmpty() ? List.of() : hits(typed).stream().map(hit -> hit.row().what()).toList();
  }

  private List<Hit> hits(Typed typed) {
    List<Hit> hits = new ArrayList<>();
    entries.forEach(entry -> entry.find(typed).ifPresent(hits::add));
    hits.sort(Hit.BEST);
    return hits;
  }

  /** What the longest beginning of it finds, else what has the same characters. */
  private List<Findable> nearest(Typed typed) {
    String whole = typed.whole().substring(0, Math.min(LONGEST, typed.whole().length()));
    int least = Math.max(LEAST, whole.length() / 2);
    for (int length = whole.length() - 1; length >= least; length--) {
      List<Hit> hits = hits(Typed.of(whole.substring(0, length)));
      if (!hits.isEmpty()) {
        return hits.stream().limit(NEAREST).map(hit -> hit.row().what()).toList();
      }
    }
    return new Nearest(entries.stream().map(Entry::what).toList()).to(typed);
  }

  /** The best of each group, then the best of the others, as many as are shown. */
  private static List<FoundRow> rows(List<Hit> hits) {
    Map<FoundGroup, List<Hit>> groups = new LinkedHashMap<>();
    hits.forEach(hit -> groups.computeIfAbsent(hit.group(), key -> new ArrayList<>()).add(hit));
    List<Hit> shown = new ArrayList<>();
    groups.values().stream().limit(MOST).forEach(group -> shown.add(group.getFirst()));
    hits.stream()
        .filter(hit -> !shown.contains(hit))
        .limit(MOST - (long) shown.size())
        .toList()
        .forEach(shown::add);
    List<FoundGroup> order = List.copyOf(groups.keySet());
    return shown.stream()
        .sorted(
            Comparator.<Hit>comparingInt(hit -> order.indexOf(hit.group()))
                .thenComparingInt(hits::indexOf))
        .map(Hit::row)
        .toList();
  }
}
