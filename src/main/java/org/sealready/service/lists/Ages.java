package org.sealready.service.lists;

import java.util.Map;
import org.sealready.json.list.DataLists;

/**
 * After how many months a list is old, a dated list itself.
 *
 * @param months by the list's id; {@code other} for those without an entry
 */
record Ages(Map<String, Object> months) {

  private static final String OTHER = "other";

  @SuppressWarnings("unchecked") // the list is built like the bundled one
  static Ages inUse() {
    return new Ages((Map<String, Object>) DataLists.inUse("ages").get("months"));
  }

  long of(String id) {
    return ((Number) months.getOrDefault(id, months.get(OTHER))).longValue();
  }
}
