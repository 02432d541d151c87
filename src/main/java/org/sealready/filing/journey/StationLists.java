package org.sealready.filing.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sealready.journey.station.Applicant;
import org.sealready.journey.station.AtHand;
import org.sealready.journey.station.Ending;
import org.sealready.journey.station.Marks;
import org.sealready.journey.station.Persons;
import org.sealready.journey.station.Station;
import org.sealready.json.list.BadList;
import org.sealready.words.Filer;

/** Tries a list of stations that shall take the place of the bundled one. */
public final class StationLists {

  private static final String ID = "[a-z][a-z-]{0,30}";
  private static final String CODE = "[a-z0-9.]{1,20}";

  /** A person reads no more than this at once. */
  private static final int MOST_STEPS = 5;

  /** The line of stations has room for these. */
  private static final int MOST_STATIONS = 14;

  /** The pages that a station may lead to. */
  private static final Set<String> LEADS =
      Set.of("", "before", "fill", "letters", "copy-sheet", "rejections", "afterwards");

  private StationLists() {}

  /**
   * @throws BadList at the first place that the program cannot show
   */
  public static void check(Map<String, Object> list) throws BadList {
    List<String> spans =
        StationsFile.rows(list, "spans").stream().map(row -> (String) row.get("id")).toList();
    List<Map<?, ?>> stations = StationsFile.rows(list, "stations");
    BadList.unless(stations.size() <= MOST_STATIONS, "stations");
    List<String> passed = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Map<?, ?> station : stations) {
      String id = (String) station.get("id");
      String place = "stations " + id;
      BadList.unless(id.matches(ID) && ids.add(id), place);
      String span = (String) station.get("span");
      // The parts of the way are drawn over stations that stand side by side.
      BadList.unless(
          spans.contains(span) && (!passed.contains(span) || passed.getLast().equals(span)),
          place + " span");
      passed.add(span);
      checkStation(station, place);
    }
    checkNames(list, "");
  }

  private static void checkStation(Map<?, ?> station, String place) throws BadList {
    named(station.get("turn"), Station.Turn.values(), place + " turn");
    BadList.unless(LEADS.contains(station.get("leads").toString()), place + " leads");
    for (String key : List.of("limits", "steps", "have", "troubles")) {
      for (Map<?, ?> row : StationsFile.rows(station, key)) {
        if (row.containsKey("persons")) {
          named(row.get("persons"), Persons.values(), place + " " + key);
        }
        if (row.get("for") instanceof List<?> names) {
          for (Object name : names) {
            named(name, Applicant.values(), place + " " + key);
          }
        }
      }
    }
    for (Map<?, ?> row : StationsFile.rows(station, "have")) {
      named(row.get("kind"), AtHand.Kind.values(), place + " have");
    }
    for (Applicant applicant : Applicant.values()) {
      BadList.unless(count(station, "limits", applicant, 1) == 1, place + " limits");
      for (int people = 1; people <= 2; people++) {
        long steps = count(station, "steps", applicant, people);
        BadList.unless(steps > 0 && steps <= MOST_STEPS, place + " steps");
      }
    }
    for (Map<?, ?> end : StationsFile.rows(station, "ends")) {
      BadList.unless(((String) end.get("state")).matches(CODE), place + " ends");
      named(end.get("outcome"), Ending.Outcome.values(), place + " ends");
    }
    checkMarks((Map<?, ?>) station.get("marks"), place + " marks");
  }

  private static void checkMarks(Map<?, ?> marks, String place) throws BadList {
    if (marks.containsKey("by")) {
      named(marks.get("by"), Marks.By.values(), place);
    }
    for (String key : List.of("begins", "done", "back")) {
      if (marks.get(key) instanceof List<?> codes) {
        BadList.unless(codes.stream().allMatch(code -> code.toString().matches(CODE)), place);
      }
    }
  }

  private static long count(Map<?, ?> station, String key, Applicant applicant, int people) {
    return StationsFile.rows(station, key).stream()
        .filter(row -> StationsFile.persons(row).isFor(people))
        .filter(row -> StationsFile.applicants(row).contains(applicant))
        .count();
  }

  private static void named(Object value, Enum<?>[] known, String place) throws BadList {
    boolean isKnown =
        Arrays.stream(known).anyMatch(each -> each.name().toLowerCase(Locale.ROOT).equals(value));
    BadList.unless(isKnown, place);
  }

  /** Every name in braces is one that is filled in. */
  private static void checkNames(Object value, String place) throws BadList {
    Set<String> known = new HashSet<>(StationTexts.ofLists().values().keySet());
    known.addAll(Filer.places());
    Set<String> unknown =
        texts(value)
            .flatMap(text -> StationTexts.NAME.matcher(text).results())
            .map(name -> name.group(1))
            .filter(name -> !known.contains(name))
            .collect(Collectors.toSet());
    BadList.unless(unknown.isEmpty(), place + unknown);
  }

  private static Stream<String> texts(Object value) {
    return switch (value) {
      case String text -> Stream.of(text);
      case List<?> list -> list.stream().flatMap(StationLists::texts);
      case Map<?, ?> object ->
          object.entrySet().stream()
              .filter(entry -> !entry.getKey().equals("source"))
              .flatMap(entry -> texts(entry.getValue()));
      case null, default -> Stream.empty();
    };
  }
}
