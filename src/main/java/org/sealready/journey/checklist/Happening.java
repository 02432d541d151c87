package org.sealready.journey.checklist;

import java.util.List;

/**
 * Something that changes after the filing, and what it asks for.
 *
 * @param way what is to be done about it
 * @param days how many days ahead it is to be reported; 0 where nothing says so
 * @param fields ids of the answers that usually change with it
 */
public record Happening(Topic topic, Way way, int days, List<String> fields) {

  public Happening {
    fields = List.copyOf(fields);
  }

  /** What a change leads to. */
  public enum Way {
    /** The filing is changed and keeps its number. */
    CHANGE,
    /** The filing is cancelled, and another one begun. */
    ANEW,
    /** The filing is cancelled. */
    CANCEL,
    /** Another Mini Program is filed with the same data. */
    REUSE
  }

  /** The same with the points that are for a filer of one of these kinds. */
  Happening told(List<String> kinds) {
    return new Happening(topic.told(kinds), way, days, fields);
  }

  public String id() {
    return topic.id();
  }
}
