package org.sealready.service.journey;

import org.sealready.journey.station.Station;

/** The key of the words for whose turn it is at a station, or that it is over. */
public final class TurnKey {

  private TurnKey() {}

  public static String of(Progress.Stop stop) {
    return switch (stop.state()) {
      case DONE -> "journey.turn.done";
      case TROUBLE -> "journey.turn.back";
      case CURRENT -> "journey.turn.you";
      case WAITING -> of(stop.station().turn());
      case OPEN -> later(stop.station().turn());
    };
  }

  private static String later(Station.Turn turn) {
    return switch (turn) {
      case YOU -> "journey.later.you";
      case PLATFORM -> "journey.later.platform";
      case BUREAU -> "journey.later.bureau";
      case NOBODY -> "journey.turn.nobody";
    };
  }

  private static String of(Station.Turn turn) {
    return switch (turn) {
      case YOU -> "journey.turn.you";
      case PLATFORM -> "journey.turn.platform";
      case BUREAU -> "journey.turn.bureau";
      case NOBODY -> "journey.turn.nobody";
    };
  }
}
