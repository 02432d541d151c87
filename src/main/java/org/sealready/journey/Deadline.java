package org.sealready.journey;

import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A limit of one filing.
 *
 * @param from what it counts from
 * @param due in China; of a whole day its last second
 * @param isWholeDay whether only the day is meant
 * @param uncounted the years of which no notice about working days is known, where they count
 */
public record Deadline(
    Limit limit, Moment from, ZonedDateTime due, boolean isWholeDay, SortedSet<Integer> uncounted) {

  public Deadline {
    uncounted = Collections.unmodifiableSortedSet(new TreeSet<>(uncounted));
  }

  public String id() {
    return limit.id();
  }

  public boolean isPast(ZonedDateTime now) {
    return now.isAfter(due);
  }
}
