package org.sealready.service.filings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sealready.journey.Deadline;
import org.sealready.journey.station.Marks;
import org.sealready.journey.station.Station;
import org.sealready.journey.station.Step;
import org.sealready.service.journey.Progress;

/**
 * How far a kept filing is on its way to the number, and what is due for it. What of that depends
 * on the hour is left to whoever shows it.
 *
 * @param states how far each station is, in their order; empty where none are known
 * @param current place of the station that is to be passed next
 * @param station that station
 * @param step what is to be done there first; empty where that is not known
 * @param openReasons how many reasons of the last rejection still have to be dealt with
 * @param number the number of the filing; empty while it is not written down
 * @param filedOn the day on which it was filed, where that is known
 * @param dues what is due, the earliest first, also what has passed
 */
public record KeptWay(
    List<Progress.State> states,
    int current,
    Optional<Station> station,
    Optional<Step> step,
    int openReasons,
    String number,
    Optional<LocalDate> filedOn,
    List<Due> dues) {

  /** Nothing is known of the way. */
  public static final KeptWay NONE =
      new KeptWay(
          List.of(), 0, Optional.empty(), Optional.empty(), 0, "", Optional.empty(), List.of());

  public KeptWay {
    states = List.copyOf(states);
    dues = List.copyOf(dues);
  }

  /** A limit of the filing, and who has to keep it. */
  public record Due(Deadline deadline, Turn turn) {}

  /** Who has to keep a limit. */
  public enum Turn {
    /** The desk. */
    OURS,
    /** Whoever gets the ministry's message. */
    MESSAGE,
    /** The platform or the bureau: an answer can be expected then. */
    OTHERS
  }

  /** How far the station is that is to be passed next. */
  public Progress.State state() {
    return states.isEmpty() ? Progress.State.OPEN : states.get(current);
  }

  /** Whether it came back and was not sent again. */
  public boolean isBack() {
    return state() == Progress.State.TROUBLE;
  }

  /** Whether the platform or the bureau has sent it back, with its reasons. */
  public boolean isRejected() {
    return isBack()
        && station
            .map(Station::turn)
            .filter(turn -> turn == Station.Turn.PLATFORM || turn == Station.Turn.BUREAU)
            .isPresent();
  }

  /** Whether it is at account, verification or certification. */
  public boolean isBefore() {
    return station.filter(at -> !at.marks().ticks().isEmpty()).isPresent();
  }

  /** Whether others act now. */
  public boolean isWaiting() {
    return state() == Progress.State.WAITING;
  }

  /** Whether the ministry's message is to be verified now. */
  public boolean isMessage() {
    return dues.stream().anyMatch(due -> due.turn() == Turn.MESSAGE);
  }

  /** Whether it was filed: there is a number, written down or not. */
  public boolean isFiled() {
    return station.flatMap(at -> at.marks().by()).filter(Marks.By.NUMBER::equals).isPresent();
  }

  /** Never the content: the number and the days are nobody else's business. */
  @Override
  public String toString() {
    return "KeptWay(" + current + ", " + dues.size() + ")";
  }
}
