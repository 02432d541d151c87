package org.sealready.filing.journey;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sealready.filing.data.CodeLists;
import org.sealready.form.Bilingual;
import org.sealready.journey.Limit;
import org.sealready.json.list.BadList;

/** The limits on the way to the number, from their dated list. */
public final class LimitsFile {

  private static final Map<String, Limit.Unit> UNITS =
      Map.of(
          "hours", Limit.Unit.HOURS,
          "days", Limit.Unit.DAYS,
          "working-days", Limit.Unit.WORKING_DAYS,
          "months", Limit.Unit.MONTHS,
          "years", Limit.Unit.YEARS);
  private static final String TRACK = "track:";
  private static final String BEGIN = "begin";

  /** Beyond that it is no limit that anybody waits for. */
  private static final int MOST = 1000;

  private LimitsFile() {}

  static List<Limit> read() {
    return StatesFile.rows(CodeLists.file("journey-limits"), "limits").stream()
        .map(LimitsFile::limit)
        .toList();
  }

  private static Limit limit(Map<?, ?> row) {
    return new Limit(
        StatesFile.text(row, "id"),
        bilingual(row, "title"),
        row.containsKey("from")
            ? reached(row)
            : new Limit.Start.Answered(StatesFile.text(row, "field")),
        new Limit.Amount((Integer) row.get("count"), UNITS.get(StatesFile.text(row, "unit"))),
        until(StatesFile.texts(row, "until")),
        StatesFile.texts(row, "alarms").stream().map(LimitsFile::alarm).toList(),
        bilingual(row, "rule"),
        bilingual(row, "note"),
        bilingual(row, "missed"),
        bilingual(row, "source"),
        row.containsKey("kinds") ? StatesFile.texts(row, "kinds") : List.of());
  }

  private static Limit.Start reached(Map<?, ?> row) {
    return new Limit.Start.Reached(
        Set.copyOf(StatesFile.texts(row, "from")),
        row.containsKey("else") ? Set.copyOf(StatesFile.texts(row, "else")) : Set.of());
  }

  private static Bilingual bilingual(Map<?, ?> row, String key) {
    return StatesFile.bilingual((Map<?, ?>) row.get(key));
  }

  private static Limit.Until until(List<String> ends) {
    return new Limit.Until(
        ends.stream().filter(end -> !end.startsWith(TRACK)).collect(Collectors.toSet()),
        ends.stream()
            .filter(end -> end.startsWith(TRACK))
            .map(end -> end.substring(TRACK.length()))
            .collect(Collectors.toSet()));
  }

  private static Limit.Alarm alarm(String text) {
    if (text.equals(BEGIN)) {
      return new Limit.Alarm(Optional.empty());
    }
    return new Limit.Alarm(
        Optional.of(text.startsWith("PT") ? Duration.parse(text) : Period.parse(text)));
  }

  /**
   * Tries a list that shall take the place of the bundled one.
   *
   * @throws BadList at a limit that is there twice, begins at nothing or counts what nobody knows
   */
  public static void check(Map<String, Object> list) throws BadList {
    Set<String> seen = new HashSet<>();
    for (Map<?, ?> row : StatesFile.rows(list, "limits")) {
      String place = "limits " + row.get("id");
      BadList.unless(StatesFile.text(row, "id").matches("[a-z0-9-]{1,40}"), place);
      BadList.unless(seen.add(place), place);
      BadList.unless(row.containsKey("from") != row.containsKey("field"), place + " from");
      BadList.unless(UNITS.containsKey(StatesFile.text(row, "unit")), place + " unit");
      BadList.unless(Math.abs((Integer) row.get("count")) <= MOST, place + " count");
      checkForward(row, place);
      checkAlarms(row, place);
    }
  }

  /** Working days and hours are counted forwards alone. */
  private static void checkForward(Map<?, ?> row, String place) throws BadList {
    switch (UNITS.get(StatesFile.text(row, "unit"))) {
      case WORKING_DAYS, HOURS -> BadList.unless((Integer) row.get("count") > 0, place + " count");
      case DAYS, MONTHS, YEARS -> {}
    }
  }

  private static void checkAlarms(Map<?, ?> row, String place) throws BadList {
    for (String text : StatesFile.texts(row, "alarms")) {
      try {
        alarm(text);
      } catch (DateTimeException noDuration) {
        // Whoever is told needs the place only.
        throw new BadList(place + " alarms");
      }
    }
  }
}
