package org.sealready.filing.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.checklist.BeforeQuestion;
import org.sealready.journey.checklist.BeforeSection;
import org.sealready.journey.checklist.EntityKind;
import org.sealready.journey.checklist.Scope;
import org.sealready.json.list.BadList;
import org.sealready.json.list.Patterns;

/** Tries a list of what is to be done before the filing that shall replace the bundled one. */
public final class BeforeList {

  /** Of a check of names: the platform takes none that it finds. */
  static final String REFUSED = "refused";

  /** Of a sentence: something cannot be taken back. */
  static final String WARNING = "warn";

  private static final String ID = "[a-z][a-z-]{0,39}";
  private static final int LONGEST_NAME = 200;
  private static final int DEAREST = 100_000;
  private static final int MOST_ROWS = 200;

  private BeforeList() {}

  /**
   * Tries all of it.
   *
   * @throws BadList at an unknown kind of entity, an id that stands twice where one can be meant, a
   *     condition on a choice that nobody is asked, or a text that lacks a language
   */
  public static void check(Map<String, Object> list) throws BadList {
    texts(list, "");
    kinds(list);
    for (Map<?, ?> row : rows(list, "sections")) {
      table(row);
    }
    Set<String> states = states(list);
    scopes(list, states, "");
    ids(list);
    for (Map<?, ?> fee : rows(list, "fees")) {
      Object yuan = fee.get("yuan");
      BadList.unless(
          yuan == null || yuan instanceof Integer sum && sum >= 0 && sum <= DEAREST,
          "fees " + fee.get("id") + " yuan");
    }
    names((Map<?, ?>) list.get("names"));
  }

  /** Every text stands there in both languages. */
  private static void texts(Object value, String place) throws BadList {
    if (value instanceof Map<?, ?> object) {
      boolean isText = object.containsKey("zh") || object.containsKey("en");
      BadList.unless(
          !isText || object.get("zh") instanceof String && object.get("en") instanceof String,
          place);
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        texts(entry.getValue(), place + " " + entry.getKey());
      }
    } else if (value instanceof List<?> rows) {
      BadList.unless(rows.size() <= MOST_ROWS, place);
      for (Object row : rows) {
        texts(row, place);
      }
    }
  }

  private static void kinds(Map<String, Object> list) throws BadList {
    Set<String> seen = new HashSet<>();
    for (Map<?, ?> kind : rows(list, "kinds")) {
      String id = String.valueOf(kind.get("id"));
      BadList.unless(EntityKind.of(id).isPresent() && seen.add(id), "kinds " + id);
    }
    BadList.unless(seen.size() == EntityKind.values().length, "kinds");
  }

  private static void table(Map<?, ?> section) throws BadList {
    if (section.get("table") instanceof Map<?, ?> table) {
      int columns = ((List<?>) table.get("columns")).size();
      for (Map<?, ?> row : rows(table, "rows")) {
        BadList.unless(
            ((List<?>) row.get("cells")).size() == columns, section.get("id") + " table");
      }
    }
  }

  /** What can be chosen and ticked, as a condition names it. */
  private static Set<String> states(Map<String, Object> list) throws BadList {
    Set<String> states = new HashSet<>();
    tickable((Map<?, ?>) list.get("certified"), states);
    for (Map<?, ?> section : rows(list, "sections")) {
      options(section, states);
      for (Map<?, ?> item : rows(section, "items")) {
        options(item, states);
        tickable(item, states);
      }
    }
    return states;
  }

  private static void tickable(Map<?, ?> item, Set<String> states) throws BadList {
    BadList.unless(item.get("id").toString().matches(ID), "items " + item.get("id"));
    for (String state : List.of(Scope.TICKED, Scope.OPEN)) {
      states.add("before." + item.get("id") + "=" + state);
    }
  }

  private static void options(Map<?, ?> row, Set<String> states) throws BadList {
    if (row.get("question") instanceof Map<?, ?> question) {
      String id = question.get("id").toString();
      BadList.unless(id.matches("before\\." + ID), "question " + id);
      for (Map<?, ?> option : rows(question, "options")) {
        String state = id + "=" + option.get("id");
        BadList.unless(option.get("id").toString().matches(ID) && states.add(state), state);
      }
    }
  }

  private static void scopes(Object value, Set<String> states, String place) throws BadList {
    if (value instanceof List<?> rows) {
      for (Object row : rows) {
        scopes(row, states, place);
      }
    } else if (value instanceof Map<?, ?> object) {
      String here = object.get("id") instanceof String id ? place + " " + id : place;
      for (String kind : BeforeRows.words(object.get("for"))) {
        BadList.unless(EntityKind.of(kind).isPresent(), here + " for " + kind);
      }
      if (object.get("when") instanceof Map<?, ?> when) {
        for (Map.Entry<?, ?> entry : when.entrySet()) {
          String state = entry.getKey() + "=" + entry.getValue();
          BadList.unless(states.contains(state), here + " when " + state);
        }
      }
      for (Object each : object.values()) {
        scopes(each, states, here);
      }
    }
  }

  /** For no kind of entity and no choice does a tick stand there twice. */
  private static void ids(Map<String, Object> list) throws BadList {
    List<BeforeSection> sections =
        rows(list, "sections").stream().map(BeforeRows::section).toList();
    Set<String> ids = new HashSet<>();
    for (BeforeSection section : sections) {
      BadList.unless(section.id().matches(ID) && ids.add(section.id()), "sections " + section.id());
      for (JourneyRecord record : records(section)) {
        for (EntityKind kind : EntityKind.values()) {
          Set<String> ticks = new HashSet<>();
          for (BeforeSection.Item item : section.items()) {
            BadList.unless(
                !item.scope().holds(kind, record) || ticks.add(item.tick()), item.tick());
          }
        }
      }
    }
  }

  /** One for each way that can be chosen in this section. */
  private static List<JourneyRecord> records(BeforeSection section) {
    List<JourneyRecord> records = new ArrayList<>(List.of(JourneyRecord.NONE));
    section.question().stream().flatMap(BeforeList::chosen).forEach(records::add);
    return records;
  }

  private static Stream<JourneyRecord> chosen(BeforeQuestion question) {
    return question.options().stream()
        .map(option -> JourneyRecord.NONE.choosing(question.id(), option.id()));
  }

  private static void names(Map<?, ?> names) throws BadList {
    BadList.unless(
        names.get("most") instanceof Integer most && most > 0 && most <= LONGEST_NAME,
        "names most");
    BadList.unless(
        names.get("spare") instanceof Integer spare && spare > 0 && spare <= MOST_ROWS,
        "names spare");
    for (String text :
        List.of("hint", "reminder", "related", "fine", "noEntity", "twice", "place")) {
      BadList.unless(
          names.get(text) instanceof Map<?, ?> both && both.containsKey("zh"), "names " + text);
    }
    Patterns.check(names, Set.of("pattern"));
    for (Map<?, ?> check : rows(names, "checks")) {
      BadList.unless(
          Set.of(REFUSED, "doubt").contains(check.get("sign")), "checks " + check.get("id"));
    }
  }

  private static List<Map<?, ?>> rows(Map<?, ?> list, String key) {
    return BeforeRows.rows(list.get(key));
  }
}
