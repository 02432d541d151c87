package org.sealready.ui.start;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sealready.journey.Deadline;
import org.sealready.journey.Limit;
import org.sealready.service.filings.KeptFiling;
import org.sealready.service.filings.KeptWay;

/**
 * Something that is due for a filing, as it stands at some time.
 *
 * @param due empty where there is no limit: the filing came back and waits for us
 */
record DueRow(KeptFiling.Readable filing, Kind kind, Optional<KeptWay.Due> due) {

  /** How urgent it is, from the most urgent on. */
  enum Kind {
    /** Today, or passed. */
    NOW,
    /** Not today, but in less than a day. */
    SOON,
    /** Without a limit, but ours. */
    BACK,
    /** On a later day, or others are late. */
    LATER
  }

  /** The most urgent first, then the earliest, then the one that was touched last. */
  static final Comparator<DueRow> ORDER =
      Comparator.comparing(DueRow::kind)
          .thenComparing(DueRow::end)
          .thenComparing(row -> row.filing().savedAt(), Comparator.reverseOrder());

  private static final Duration SOON = Duration.ofDays(1);

  /** What of this filing is to be shown now. */
  static List<DueRow> of(KeptFiling.Readable filing, ZonedDateTime now) {
    List<DueRow> rows = new ArrayList<>();
    for (KeptWay.Due due : filing.way().dues()) {
      urgency(due, now).ifPresent(kind -> rows.add(new DueRow(filing, kind, Optional.of(due))));
    }
    if (filing.way().isBack() || WorkPlace.isToMend(filing.way())) {
      rows.add(new DueRow(filing, Kind.BACK, Optional.empty()));
    }
    return rows;
  }

  /** Empty while it is too early to speak of it. */
  private static Optional<Kind> urgency(KeptWay.Due due, ZonedDateTime now) {
    Deadline deadline = due.deadline();
    boolean isPast = deadline.isPast(now);
    if (due.turn() == KeptWay.Turn.OTHERS) {
      return isPast ? Optional.of(Kind.LATER) : Optional.empty();
    }
    if (isPast && deadline.limit().start() instanceof Limit.Start.Answered) {
      // What has run out long ago is found on the page too, and nothing ends with this hour.
      return Optional.of(Kind.LATER);
    }
    if (isPast || deadline.due().toLocalDate().equals(now.toLocalDate())) {
      return Optional.of(Kind.NOW);
    }
    if (!deadline.isWholeDay() && Duration.between(now, deadline.due()).compareTo(SOON) < 0) {
      return Optional.of(Kind.SOON);
    }
    return now.isBefore(begins(deadline)) ? Optional.empty() : Optional.of(Kind.LATER);
  }

  /** When a calendar would remind of it first; without reminders on the day itself. */
  private static ZonedDateTime begins(Deadline deadline) {
    return deadline.limit().alarms().stream()
        .map(
            alarm ->
                alarm
                    .before()
                    .map(before -> deadline.due().minus(before))
                    .orElse(deadline.from().time()))
        .min(Comparator.naturalOrder())
        .orElse(deadline.due());
  }

  /** When it ends; without a limit never. */
  private Instant end() {
    return due.map(each -> each.deadline().due().toInstant()).orElse(Instant.MAX);
  }

  /** Whether it had to be done before now. */
  boolean isPast(ZonedDateTime now) {
    return due.filter(each -> each.deadline().isPast(now)).isPresent();
  }

  boolean isRed() {
    return kind == Kind.NOW;
  }

  /** Whether the card for the ministry's message is what it needs. */
  boolean isMessage() {
    return due.filter(each -> each.turn() == KeptWay.Turn.MESSAGE).isPresent();
  }

  /** Where the work is. */
  WorkPlace place() {
    if (kind == Kind.BACK) {
      return WorkPlace.of(filing);
    }
    return filing.way().isFiled() ? WorkPlace.AFTERWARDS : WorkPlace.JOURNEY;
  }
}
