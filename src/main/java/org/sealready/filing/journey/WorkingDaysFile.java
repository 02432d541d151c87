package org.sealready.filing.journey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sealready.filing.data.CodeLists;
import org.sealready.journey.WorkingDays;
import org.sealready.json.list.BadList;

/** The working days of China, from the dated list of the State Council's notices. */
public final class WorkingDaysFile {

  private WorkingDaysFile() {}

  static WorkingDays read() {
    return days(CodeLists.file("working-days"));
  }

  private static WorkingDays days(Map<String, Object> file) {
    Map<Integer, WorkingDays.Year> years = new LinkedHashMap<>();
    ((Map<?, ?>) file.get("years"))
        .forEach(
            (year, days) ->
                years.put(
                    Integer.valueOf(year.toString()),
                    new WorkingDays.Year(
                        days((Map<?, ?>) days, "off"), days((Map<?, ?>) days, "work"))));
    return new WorkingDays(years);
  }

  private static Set<LocalDate> days(Map<?, ?> year, String key) {
    Set<LocalDate> days = new HashSet<>();
    for (Object each : (List<?>) year.get(key)) {
      List<?> span = (List<?>) each;
      LocalDate last = LocalDate.parse(span.getLast().toString());
      LocalDate first = LocalDate.parse(span.getFirst().toString());
      first.datesUntil(last.plusDays(1)).forEach(days::add);
    }
    return days;
  }

  /**
   * Tries a list that shall take the place of the bundled one.
   *
   * @throws BadList at a day that does not exist, lies in another year or is worked and free at
   *     once
   */
  public static void check(Map<String, Object> list) throws BadList {
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) list.get("years")).entrySet()) {
      String place = "years " + entry.getKey();
      BadList.unless(entry.getKey().toString().matches("20[0-9]{2}"), place);
      checkYear(Integer.parseInt(entry.getKey().toString()), (Map<?, ?>) entry.getValue(), place);
    }
  }

  private static void checkYear(int year, Map<?, ?> days, String place) throws BadList {
    Set<LocalDate> seen = new HashSet<>();
    for (String key : List.of("off", "work")) {
      for (Object each : (List<?>) days.get(key)) {
        List<?> span = (List<?>) each;
        BadList.unless(span.size() == 2, place + " " + key);
        checkSpan(year, span, seen, place + " " + key);
      }
    }
  }

  private static void checkSpan(int year, List<?> span, Set<LocalDate> seen, String place)
      throws BadList {
    try {
      LocalDate first = LocalDate.parse(span.getFirst().toString());
      LocalDate last = LocalDate.parse(span.getLast().toString());
      BadList.unless(
          first.getYear() == year && last.getYear() == year && !last.isBefore(first), place);
      for (LocalDate day : first.datesUntil(last.plusDays(1)).toList()) {
        BadList.unless(seen.add(day), place + " " + day);
      }
    } catch (DateTimeException noDay) {
      // Whoever is told needs the place only.
      throw new BadList(place);
    }
  }
}
