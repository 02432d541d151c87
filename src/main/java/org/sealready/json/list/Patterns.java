package org.sealready.json.list;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The regular expressions of a list, wherever in it they stand. */
public final class Patterns {

  private Patterns() {}

  /**
   * Tries each that stands under one of these keys, alone or in a row.
   *
   * @throws BadList at one that is none, or that could hold up the program
   */
  public static void check(Object value, Set<String> keys) throws BadList {
    check(value, keys, "", false);
  }

  private static void check(Object value, Set<String> keys, String place, boolean isPattern)
      throws BadList {
    if (value instanceof Map<?, ?> object) {
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        String key = entry.getKey().toString();
        check(entry.getValue(), keys, key, keys.contains(key));
      }
    } else if (value instanceof List<?> rows) {
      for (Object row : rows) {
        check(row, keys, place, isPattern);
      }
    } else if (isPattern && value instanceof String pattern) {
      SafePattern.check(pattern, place + " " + pattern);
    }
  }
}
