package org.sealready.ui.start;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.service.filings.KeptFiling;

/**
 * What the start screen shows at some time: what is due, what is in progress, what is finished.
 *
 * @param due the first things first
 * @param open those that are due first, then the last touched; those that cannot be read at the end
 * @param finished the last touched first
 */
record StartPage(List<DueRow> due, List<KeptFiling> open, List<KeptFiling.Readable> finished) {

  private static final StartPage NONE = new StartPage(List.of(), List.of(), List.of());

  StartPage {
    due = List.copyOf(due);
    open = List.copyOf(open);
    finished = List.copyOf(finished);
  }

  /**
   * @param filings the last touched first
   * @param now in China
   */
  static StartPage of(List<KeptFiling> filings, ZonedDateTime now) {
    if (filings.isEmpty()) {
      // The first page of a start: nothing is loaded to sort nothing.
      return NONE;
    }
    List<DueRow> due = new ArrayList<>();
    List<KeptFiling> open = new ArrayList<>();
    List<KeptFiling.Readable> finished = new ArrayList<>();
    for (KeptFiling each : filings) {
      switch (each) {
        case KeptFiling.Broken broken -> open.add(broken);
        case KeptFiling.Readable readable -> {
          due.addAll(DueRow.of(readable, now));
          if (readable.way().isFiled()) {
            finished.add(readable);
          } else {
            open.add(readable);
          }
        }
      }
    }
    due.sort(DueRow.ORDER);
    Map<String, Integer> places = new HashMap<>();
    due.forEach(row -> places.putIfAbsent(row.filing().id(), places.size()));
    open.sort(Comparator.comparing(each -> places.getOrDefault(each.id(), Integer.MAX_VALUE)));
    return new StartPage(due, open, finished);
  }

  /** How many are due today and have not passed. */
  long today(ZonedDateTime now) {
    return due.stream().filter(DueRow::isRed).filter(row -> !row.isPast(now)).count();
  }

  /** How many have passed. */
  long passed(ZonedDateTime now) {
    return due.stream().filter(DueRow::isRed).filter(row -> row.isPast(now)).count();
  }

  /** Whether something is due today or has passed. */
  boolean isUrgent() {
    return !due.isEmpty() && due.getFirst().isRed();
  }

  /** The filing that was touched last, for whoever begins another one for its entity. */
  static Optional<KeptFiling.Readable> last(List<KeptFiling> filings) {
    return filings.stream()
        .filter(KeptFiling.Readable.class::isInstance)
        .map(KeptFiling.Readable.class::cast)
        .filter(each -> !each.subtitle().isEmpty())
        .findFirst();
  }
}
