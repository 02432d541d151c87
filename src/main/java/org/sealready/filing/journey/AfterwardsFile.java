package org.sealready.filing.journey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sealready.filing.data.CodeLists;
import org.sealready.journey.checklist.Afterwards;
import org.sealready.journey.checklist.Happening;
import org.sealready.json.list.BadList;

/** What comes after the filing number, from the dated list of it. */
public final class AfterwardsFile {

  private static final List<String> KEYS = List.of("number", "changes", "topics");
  private static final String FIELD = "[A-Za-z]{1,40}\\.[A-Za-z]{1,60}";

  private static final String STATE = "[a-z0-9.]{1,40}";

  /** The screen offers the erasing under this name. */
  private static final String ERASE = "erase";

  private static final int MOST_DAYS = 365;

  private AfterwardsFile() {}

  static Afterwards read() {
    Map<String, Object> file = CodeLists.file("afterwards");
    TopicRows rows = TopicRows.of(file);
    return new Afterwards(
        rows.topics(file, "number").getFirst(),
        (String) file.get("serviceNumber"),
        (String) file.get("entityNumber"),
        (String) file.get("state"),
        (String) file.get("done"),
        TopicRows.rows(file, "changes").stream().map(row -> happening(rows, row)).toList(),
        rows.topics(file, "topics"));
  }

  private static Happening happening(TopicRows rows, Map<?, ?> row) {
    return new Happening(
        rows.topic(row),
        Happening.Way.valueOf(row.get("way").toString().toUpperCase(Locale.ROOT)),
        (Integer) row.get("days"),
        ((List<?>) row.get("fields")).stream().map(String.class::cast).toList());
  }

  /**
   * Tries a list that shall take the place of the bundled one.
   *
   * @throws BadList at what cannot be, or where the topic of erasing is missing
   */
  public static void check(Map<String, Object> list) throws BadList {
    TopicRows.check(list, KEYS);
    BadList.unless(TopicRows.rows(list, "number").size() == 1, "number");
    for (String key : List.of("serviceNumber", "entityNumber")) {
      BadList.unless(list.get(key).toString().matches(FIELD), key);
    }
    for (String key : List.of("state", "done")) {
      BadList.unless(list.get(key).toString().matches(STATE), key);
    }
    for (Map<?, ?> row : TopicRows.rows(list, "changes")) {
      String place = "changes " + row.get("id");
      BadList.unless(TopicRows.isNamed(row.get("way"), Happening.Way.values()), place + " way");
      boolean isCount = row.get("days") instanceof Integer days && days >= 0 && days <= MOST_DAYS;
      BadList.unless(isCount, place + " days");
      for (Object field : (List<?>) row.get("fields")) {
        BadList.unless(field.toString().matches(FIELD), place + " fields");
      }
    }
    boolean isErasing =
        TopicRows.rows(list, "topics").stream().anyMatch(row -> ERASE.equals(row.get("id")));
    BadList.unless(isErasing, "topics " + ERASE);
  }
}
