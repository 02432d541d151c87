package org.sealready.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.journey.checklist.Written;

/**
 * What a person has written down on the way: the key {@code journey} of a filing file, apart from
 * the rejections.
 *
 * @param states in the order in which they were written down
 * @param ticks ids of what was ticked as done
 * @param choices what was chosen or typed, by the id of the question
 * @param names names that the Mini Program could have, as they were typed
 * @param recordNumber the number of the filing; empty before it is there
 * @param calendar what tells its events in calendars from those of other filings, since the first
 *     calendar was made; empty before
 */
public record JourneyRecord(
    List<StateEntry> states,
    List<String> ticks,
    Map<String, String> choices,
    List<String> names,
    String recordNumber,
    String calendar)
    implements Written {

  /** Nothing was written down. */
  public static final JourneyRecord NONE =
      new JourneyRecord(List.of(), List.of(), Map.of(), List.of(), "", "");

  public JourneyRecord {
    states = List.copyOf(states);
    ticks = List.copyOf(ticks);
    choices = Map.copyOf(choices);
    names = List.copyOf(names);
  }

  /**
   * A state of the filing, and since when.
   *
   * @param state a code of the list of states
   * @param at as it was written, by us as an ISO time with its offset
   */
  public record StateEntry(String state, String at) {}

  @Override
  public boolean isTicked(String id) {
    return ticks.contains(id);
  }

  @Override
  public Optional<String> choice(String id) {
    return Optional.ofNullable(choices.get(id));
  }

  /** The same with this ticked or not. */
  public JourneyRecord ticked(String id, boolean isTicked) {
    List<String> others = new ArrayList<>(ticks);
    others.remove(id);
    if (isTicked) {
      others.add(id);
    }
    return new JourneyRecord(states, others, choices, names, recordNumber, calendar);
  }

  /** The same with this chosen; an empty choice is none. */
  public JourneyRecord choosing(String id, String choice) {
    Map<String, String> others = new LinkedHashMap<>(choices);
    if (choice.isEmpty()) {
      others.remove(id);
    } else {
      others.put(id, choice);
    }
    return new JourneyRecord(states, ticks, others, names, recordNumber, calendar);
  }

  /** The same with these names. */
  public JourneyRecord naming(List<String> others) {
    return new JourneyRecord(states, ticks, choices, others, recordNumber, calendar);
  }

  /** The same with these states. */
  public JourneyRecord through(List<StateEntry> others) {
    return new JourneyRecord(others, ticks, choices, names, recordNumber, calendar);
  }

  /** The same with this state behind all others. */
  public JourneyRecord and(StateEntry entry) {
    List<StateEntry> more = new ArrayList<>(states);
    more.add(entry);
    return through(more);
  }

  /** The same with this number; an empty one is none. */
  public JourneyRecord numbered(String number) {
    return new JourneyRecord(states, ticks, choices, names, number, calendar);
  }

  /** The same whose events are told from others by this. */
  public JourneyRecord inCalendars(String key) {
    return new JourneyRecord(states, ticks, choices, names, recordNumber, key);
  }

  /** Never the content: it may be personal data and must not reach a log. */
  @Override
  public String toString() {
    return "JourneyRecord(" + states.size() + ", " + ticks.size() + ")";
  }
}
