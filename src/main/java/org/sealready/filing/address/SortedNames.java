package org.sealready.filing.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Names in the order of their texts, so that all that stand at one place of an address are found
 * character by character, without cutting the address up.
 */
final class SortedNames {

  static final SortedNames NONE = new SortedNames(Map.of());

  private final String[] texts;
  private final Map<String, List<RegionName>> names;

  /**
   * @param byText the names by how they are written; it changes no more
   */
  SortedNames(Map<String, List<RegionName>> byText) {
    names = byText;
    texts = byText.keySet().toArray(new String[0]);
    Arrays.sort(texts);
  }

  /** The names that are written so. */
  List<RegionName> of(String text) {
    return names.getOrDefault(text, List.of());
  }

  /** The names that stand at this place, the shortest first. */
  List<RegionName> at(String text, int start) {
    List<RegionName> found = List.of();
    int low = 0;
    int high = texts.length;
    for (int depth = 0; start + depth < text.length(); depth++) {
      char here = text.charAt(start + depth);
      low = first(low, high, depth, here);
      high = first(low, high, depth, (char) (here + 1));
      if (low == high) {
        break;
      }
      if (texts[low].length() == depth + 1) {
        found = joined(found, names.get(texts[low++]));
      }
    }
    return found;
  }

  /** The first text between these whose character at this depth is not less. */
  private int first(int from, int to, int depth, char least) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (texts[middle].charAt(depth) < least) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<RegionName> joined(List<RegionName> some, List<RegionName> more) {
    if (some.isEmpty()) {
      return more;
    }
    List<RegionName> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
