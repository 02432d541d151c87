package org.sealready.service.journey;

import java.util.List;
import java.util.Optional;
import org.sealready.journey.Moment;
import org.sealready.journey.station.Station;

/**
 * How far one filing is on its way.
 *
 * @param stops every station in its order
 * @param current the place of the one that is to be passed next; the last one where all are
 */
public record Progress(List<Stop> stops, int current) {

  public Progress {
    stops = List.copyOf(stops);
  }

  /** How far a station is. */
  public enum State {
    /** It was passed. */
    DONE,
    /** It is the next one, and ours. */
    CURRENT,
    /** It is the next one, and others act. */
    WAITING,
    /** It came back and has to be mended. */
    TROUBLE,
    /** It comes later, or nobody has to do anything. */
    OPEN
  }

  /**
   * A station on this way.
   *
   * @param at when it was passed or came back, where that is known
   */
  public record Stop(Station station, State state, Optional<Moment> at) {}

  /** The station that is to be passed next; empty where the way has none. */
  public Optional<Stop> now() {
    return stops.isEmpty() ? Optional.empty() : Optional.of(stops.get(current));
  }

  /** How many stations were passed. */
  public int done() {
    return (int) stops.stream().filter(stop -> stop.state() == State.DONE).count();
  }

  /** Whether nothing is left to be done before the number. */
  public boolean isFinished() {
    return now().filter(stop -> stop.station().turn() == Station.Turn.NOBODY).isPresent();
  }
}
