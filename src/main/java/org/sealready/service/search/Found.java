package org.sealready.service.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param rows those that are shown, group by group
 * @param all how many there are
 * @param nearest what is most like it, where nothing was found
 */
public record Found(List<FoundRow> rows, int all, List<Findable> nearest) {

  public Found {
    rows = List.copyOf(rows);
    nearest = List.copyOf(nearest);
  }
}
