package org.sealready.service.journey;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.journey.JourneyFacts;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.journey.Moment;
import org.sealready.journey.States;
import org.sealready.journey.TimeText;
import org.sealready.journey.station.Marks;
import org.sealready.journey.station.Station;

/** Writes states into a record: chosen ones, and those of a notice that was pasted. */
public final class StateWriting {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmxxx");

  private final JourneyFacts facts;
  private final ZonedDateTime now;

  /**
   * @param now by the program's clock
   */
  public StateWriting(JourneyFacts facts, ZonedDateTime now) {
    this.facts = facts;
    this.now = now.withZoneSameInstant(Moment.CHINA);
  }

  /** What was understood of a text; each part may be missing. */
  public record Read(Optional<String> state, Optional<Moment> at) {}

  /** A state and a time in a notice of the platform, or in words of one's own. */
  public Read read(String text) {
    Optional<String> code =
        facts
            .states()
            .get()
            .said(text)
            .or(() -> facts.states().get().find(text))
            .map(kind -> kind.code());
    return new Read(code, time(text));
  }

  /** A time as people write it; words such as 现在 are none. */
  public Optional<Moment> time(String text) {
    return new TimeText(now.toLocalDate()).find(text);
  }

  /** Now, to the minute. */
  public Moment now() {
    return new Moment(now.truncatedTo(ChronoUnit.MINUTES), true);
  }

  /**
   * The record with this state. One of the past goes before those that came after it, so that it
   * looks like written down in time; one that contradicts the way goes behind all and is told of.
   */
  public JourneyRecord with(JourneyRecord record, String state, Moment at) {
    StateEntry entry = new StateEntry(state, written(at));
    List<StateEntry> states = new ArrayList<>(record.states());
    int place = states.size();
    while (place > 0 && isAfter(states.get(place - 1), at)) {
      place--;
    }
    boolean isOnTheWay = place < states.size() && rank(states.get(place)) >= rank(entry);
    states.add(isOnTheWay ? place : states.size(), entry);
    return record.through(states);
  }

  /** The record without the state at this place. */
  public static JourneyRecord without(JourneyRecord record, int place) {
    List<StateEntry> states = new ArrayList<>(record.states());
    states.remove(place);
    return record.through(states);
  }

  private boolean isAfter(StateEntry entry, Moment at) {
    return time(entry.at()).filter(time -> time.time().isAfter(at.time())).isPresent();
  }

  private static String written(Moment at) {
    LocalDate day = at.day();
    return at.hasTime() ? TIME.format(at.time()) : day.toString();
  }

  /** How far on the way a state lies; 0 where no station knows it. */
  private int rank(StateEntry entry) {
    States states = facts.states().get();
    String code = states.find(entry.state()).map(kind -> kind.code()).orElse(entry.state());
    List<Station> stations = facts.stations().get().all();
    int rank = 0;
    for (int i = 0; i < stations.size(); i++) {
      Marks marks = stations.get(i).marks();
      if (marks.begins().contains(code)) {
        rank = 2 * i + 1;
      } else if (marks.done().contains(code) || marks.back().contains(code)) {
        rank = 2 * i + 2;
      }
    }
    return rank;
  }
}
