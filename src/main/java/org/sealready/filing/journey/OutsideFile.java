package org.sealready.filing.journey;

import java.util.List;
import java.util.Map;
import org.sealready.filing.data.CodeLists;
import org.sealready.journey.checklist.Outside;
import org.sealready.json.list.BadList;

/** Entities from outside the mainland and foreign persons, from the dated list of them. */
public final class OutsideFile {

  private static final List<String> KEYS = List.of("verdict", "ways", "limits", "persons");

  private OutsideFile() {}

  static Outside read() {
    Map<String, Object> file = CodeLists.file("outside");
    TopicRows rows = TopicRows.of(file);
    return new Outside(
        rows.topics(file, "verdict").getFirst(),
        rows.topics(file, "ways"),
        rows.topics(file, "limits"),
        rows.topics(file, "persons"));
  }

  /**
   * Tries a list that shall take the place of the bundled one.
   *
   * @throws BadList at what cannot be
   */
  public static void check(Map<String, Object> list) throws BadList {
    TopicRows.check(list, KEYS);
    BadList.unless(TopicRows.rows(list, "verdict").size() == 1, "verdict");
  }
}
