package org.sealready.service.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.journey.Deadline;
import org.sealready.journey.JourneyFacts;
import org.sealready.journey.Limit;
import org.sealready.journey.Moment;
import org.sealready.journey.StateKind;
import org.sealready.journey.TimeText;
import org.sealready.journey.WorkingDays;
import org.sealready.service.Catalogue;

/** Works out what is due for a filing, from what was written down and the days in its answers. */
public final class Deadlines {

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final Catalogue catalogue;
  private final JourneyFacts facts;

  public Deadlines(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.facts = catalogue.journey();
  }

  /** Everything that is not ended yet, also what has passed, the earliest first. */
  public List<Deadline> of(Effective effective, Diary diary) {
    List<Deadline> open = new ArrayList<>();
    for (Limit limit : facts.limits().get()) {
      begun(limit, effective, diary).ifPresent(from -> open.add(deadline(limit, from)));
    }
    open.sort(Comparator.comparing(Deadline::due));
    return List.copyOf(open);
  }

  private Optional<Moment> begun(Limit limit, Effective effective, Diary diary) {
    return switch (limit.start()) {
      case Limit.Start.Reached(var states, var otherwise) ->
          reached(limit, states, diary).or(() -> reached(limit, otherwise, diary));
      case Limit.Start.Answered(var field) ->
          isEnded(limit, diary.inOrder(), -1)
              ? Optional.empty()
              : catalogue.form().field(field).flatMap(each -> answered(each, effective));
    };
  }

  private static Optional<Moment> reached(Limit limit, Set<String> states, Diary diary) {
    List<Diary.Entry> entries = diary.inOrder();
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (states.contains(kind(entries.get(i)).code())) {
        return isEnded(limit, entries, i) ? Optional.empty() : entries.get(i).at();
      }
    }
    return Optional.empty();
  }

  /** Whether something behind this place ends the limit. */
  private static boolean isEnded(Limit limit, List<Diary.Entry> entries, int begun) {
    return entries.stream()
        .skip(begun + 1L)
        .map(Deadlines::kind)
        .anyMatch(kind -> ends(limit, kind));
  }

  private static boolean ends(Limit limit, StateKind kind) {
    boolean begins =
        limit.start() instanceof Limit.Start.Reached reached && reached.isBegunBy(kind.code());
    return limit.until().states().contains(kind.code())
        || limit.until().tracks().contains(kind.track()) && !begins;
  }

  private static StateKind kind(Diary.Entry entry) {
    return entry.kind().orElseThrow();
  }

  /** A person who is given once has one card; a day that does not exist begins nothing. */
  private static Optional<Moment> answered(Field<?> field, Effective effective) {
    if (!effective.asked().contains(field)) {
      return Optional.empty();
    }
    return effective
        .answers()
        .get(field)
        .map(String::valueOf)
        .filter(text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
        .flatMap(text -> new TimeText(LocalDate.EPOCH).find(text));
  }

  private Deadline deadline(Limit limit, Moment from) {
    int count = limit.amount().count();
    return switch (limit.amount().unit()) {
      case HOURS -> exact(limit, from, from.time().plusHours(count));
      case DAYS -> dated(limit, from, ChronoUnit.DAYS, count);
      case MONTHS -> dated(limit, from, ChronoUnit.MONTHS, count);
      case YEARS -> dated(limit, from, ChronoUnit.YEARS, count);
      case WORKING_DAYS -> working(limit, from, count);
    };
  }

  private static Deadline exact(Limit limit, Moment from, ZonedDateTime due) {
    return new Deadline(limit, from, due, false, new TreeSet<>());
  }

  /** Where the hour is known it stays; a month without that day ends on its last one. */
  private static Deadline dated(Limit limit, Moment from, ChronoUnit unit, int count) {
    if (from.hasTime()) {
      return exact(limit, from, from.time().plus(count, unit));
    }
    return wholeDay(limit, from, from.day().plus(count, unit), new TreeSet<>());
  }

  private Deadline working(Limit limit, Moment from, int count) {
    WorkingDays days = facts.workingDays().get();
    LocalDate due = days.after(from.day(), count);
    return wholeDay(limit, from, due, days.unknown(from.day().plusDays(1), due));
  }

  private static Deadline wholeDay(
      Limit limit, Moment from, LocalDate due, SortedSet<Integer> uncounted) {
    ZonedDateTime end = due.atTime(END_OF_DAY).atZone(Moment.CHINA);
    return new Deadline(limit, from, end, true, uncounted);
  }
}
