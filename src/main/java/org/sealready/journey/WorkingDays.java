package org.sealready.journey;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The working days of China: Monday to Friday without public holidays, and the weekend days that
 * are worked in their place (调休), as the State Council's notice of each year names them.
 *
 * @param years what the notice of a year says; a year that is missing has no notice yet and is
 *     counted from Monday to Friday
 */
public record WorkingDays(Map<Integer, Year> years) {

  /** No notice is known. */
  public static final WorkingDays NONE = new WorkingDays(Map.of());

  public WorkingDays {
    years = Map.copyOf(years);
  }

  /**
   * One year.
   *
   * @param off holidays, weekends among them or not
   * @param work days of a weekend that are worked
   */
  public record Year(Set<LocalDate> off, Set<LocalDate> work) {
    public Year {
      off = Set.copyOf(off);
      work = Set.copyOf(work);
    }
  }

  /** Whether offices work on this day. */
  public boolean isWorking(LocalDate day) {
    Year year = years.get(day.getYear());
    if (year != null && (year.work().contains(day) || year.off().contains(day))) {
      return year.work().contains(day);
    }
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /**
   * The last of so many working days after this day, which is not counted itself.
   *
   * @param count at least 1
   */
  public LocalDate after(LocalDate day, int count) {
    LocalDate at = day;
    for (int left = count; left > 0; ) {
      at = at.plusDays(1);
      if (isWorking(at)) {
        left--;
      }
    }
    return at;
  }

  /** The years from the first to the last day of which no notice is known. */
  public SortedSet<Integer> unknown(LocalDate first, LocalDate last) {
    SortedSet<Integer> unknown = new TreeSet<>();
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      if (!years.containsKey(year)) {
        unknown.add(year);
      }
    }
    return unknown;
  }
}
