package org.sealready.service.journey;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.journey.JourneyFacts;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.Moment;
import org.sealready.journey.StateKind;
import org.sealready.journey.station.Marks;
import org.sealready.journey.station.Station;

/** Works out how far a filing is, from what was written down and what is known of it. */
public final class Way {

  private final List<Station> stations;
  private final JourneyRecord record;
  private final Standing standing;
  private final Told[] told;
  private int reached;
  private boolean wasFiled;
  private boolean isAgain;

  /** What the states tell of a station. */
  private static final class Told {
    private boolean isDone;
    private boolean isBack;
    private Optional<Moment> at = Optional.empty();

    private void clear() {
      isDone = false;
      isBack = false;
      at = Optional.empty();
    }
  }

  private Way(List<Station> stations, JourneyRecord record, Standing standing) {
    this.stations = stations;
    this.record = record;
    this.standing = standing;
    told = new Told[stations.size()];
    for (int i = 0; i < told.length; i++) {
      told[i] = new Told();
    }
  }

  /**
   * How far it is.
   *
   * @param now by the program's clock
   */
  public static Progress progress(
      JourneyFacts facts, JourneyRecord record, Standing standing, ZonedDateTime now) {
    List<Station> stations = facts.stations().get().all();
    Way way = new Way(stations, record, standing);
    LocalDate today = now.withZoneSameInstant(Moment.CHINA).toLocalDate();
    Diary.of(record, facts.states().get(), today).inOrder().forEach(way::tell);
    way.number();
    return way.progress();
  }

  private void tell(Diary.Entry entry) {
    String code = entry.kind().map(StateKind::code).orElse("");
    for (int i = 0; i < stations.size(); i++) {
      Marks marks = stations.get(i).marks();
      if (marks.begins().contains(code)) {
        begin(i);
      }
      if (marks.back().contains(code)) {
        begin(i);
        told[i].isBack = true;
        told[i].at = entry.at();
      } else if (marks.done().contains(code)) {
        told[i].clear();
        told[i].isDone = true;
        told[i].at = entry.at();
        reached = Math.max(reached, i + 1);
      }
    }
  }

  /**
   * What a filing passed from here on is to be passed again; certification runs beside it, and is
   * renewed when the filing has long been done.
   */
  private void begin(int station) {
    told[station].clear();
    if (!stations.get(station).marks().ticks().isEmpty()) {
      reached = Math.max(reached, station);
      return;
    }
    for (int i = station; i < told.length; i++) {
      told[i].clear();
    }
    boolean isNumber = isBy(station, Marks.By.NUMBER);
    isAgain = !isNumber && (isAgain || wasFiled);
    wasFiled |= isNumber;
    reached = station;
  }

  /** A number that is there says that all was passed, unless a change was sent since. */
  private void number() {
    for (int i = 0; i < stations.size(); i++) {
      if (isBy(i, Marks.By.NUMBER) && isDone(Marks.By.NUMBER) && !isAgain) {
        reached = Math.max(reached, i + 1);
      }
    }
  }

  private boolean isBy(int station, Marks.By by) {
    return stations.get(station).marks().by().filter(by::equals).isPresent();
  }

  private Progress progress() {
    int current = 0;
    while (current < stations.size() - 1 && isDone(current)) {
      current++;
    }
    List<Progress.Stop> stops = new ArrayList<>();
    for (int i = 0; i < stations.size(); i++) {
      stops.add(new Progress.Stop(stations.get(i), state(i, current), at(i)));
    }
    return new Progress(stops, current);
  }

  private Progress.State state(int i, int current) {
    if (told[i].isBack) {
      return Progress.State.TROUBLE;
    }
    if (isDone(i)) {
      return Progress.State.DONE;
    }
    if (i != current) {
      return Progress.State.OPEN;
    }
    return switch (stations.get(i).turn()) {
      case YOU -> Progress.State.CURRENT;
      case PLATFORM, BUREAU -> Progress.State.WAITING;
      case NOBODY -> Progress.State.OPEN;
    };
  }

  private boolean isDone(int i) {
    if (told[i].isBack || stations.get(i).turn() == Station.Turn.NOBODY) {
      return false;
    }
    Marks marks = stations.get(i).marks();
    return told[i].isDone
        || i < reached
        || marks.ticks().stream().anyMatch(record::isTicked)
        || marks
            .by()
            .filter(by -> by != Marks.By.NUMBER || !isAgain)
            .filter(this::isDone)
            .isPresent();
  }

  private boolean isDone(Marks.By by) {
    return switch (by) {
      case ANSWERS -> standing.isAnswered();
      case LETTERS -> standing.isAnswered() && standing.arePrinted();
      case NUMBER -> !record.recordNumber().isBlank();
    };
  }

  private Optional<Moment> at(int i) {
    return isBy(i, Marks.By.LETTERS) && isDone(i) ? standing.printed().map(Moment::of) : told[i].at;
  }
}
