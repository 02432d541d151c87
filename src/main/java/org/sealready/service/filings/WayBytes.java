package org.sealready.service.filings;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sealready.journey.Deadline;
import org.sealready.journey.JourneyFacts;
import org.sealready.journey.Limit;
import org.sealready.journey.Moment;
import org.sealready.journey.station.Station;
import org.sealready.journey.station.Step;
import org.sealready.service.journey.Progress;

/**
 * Encodes the way of a filing in its list row: texts of limits and stations are not written, but
 * found by their ids again.
 */
final class WayBytes {

  /** Where there is no step. */
  private static final int NONE = 255;

  private final Map<String, Limit> limits;
  private final Map<String, Station> stations;

  WayBytes(JourneyFacts facts) {
    limits = facts.limits().get().stream().collect(Collectors.toMap(Limit::id, each -> each));
    stations =
        facts.stations().get().all().stream().collect(Collectors.toMap(Station::id, each -> each));
  }

  static void write(KeptWay way, DataOutputStream out) throws IOException {
    out.writeByte(way.states().size());
    for (Progress.State state : way.states()) {
      out.writeByte(state.ordinal());
    }
    out.writeByte(way.current());
    out.writeUTF(way.station().map(Station::id).orElse(""));
    out.writeByte(place(way));
    out.writeInt(way.openReasons());
    out.writeUTF(way.number());
    out.writeUTF(way.filedOn().map(LocalDate::toString).orElse(""));
    out.writeShort(way.dues().size());
    for (KeptWay.Due due : way.dues()) {
      write(due, out);
    }
  }

  /** Of the step among those of its station. */
  private static int place(KeptWay way) {
    return way.step()
        .flatMap(step -> way.station().map(station -> station.steps().indexOf(step)))
        .orElse(NONE);
  }

  private static void write(KeptWay.Due due, DataOutputStream out) throws IOException {
    Deadline deadline = due.deadline();
    out.writeUTF(deadline.id());
    out.writeByte(due.turn().ordinal());
    out.writeBoolean(deadline.isWholeDay());
    out.writeLong(deadline.due().toEpochSecond());
    out.writeLong(deadline.from().time().toEpochSecond());
    out.writeBoolean(deadline.from().hasTime());
    out.writeByte(deadline.uncounted().size());
    for (int year : deadline.uncounted()) {
      out.writeInt(year);
    }
  }

  /**
   * @throws IOException where a limit or station is meant that is not known any more
   */
  KeptWay read(DataInputStream in) throws IOException {
    List<Progress.State> states = new ArrayList<>();
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      states.add(one(Progress.State.values(), in));
    }
    int current = in.readUnsignedByte();
    if (current >= Math.max(1, states.size())) {
      throw new IOException("no such station");
    }
    Optional<Station> station = station(in.readUTF(), states.size());
    return new KeptWay(
        states,
        current,
        station,
        step(station, in.readUnsignedByte()),
        in.readInt(),
        in.readUTF(),
        Optional.of(in.readUTF()).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        dues(in));
  }

  private Optional<Station> station(String id, int count) throws IOException {
    if (count != stations.size()) {
      throw new IOException("other stations");
    }
    return id.isEmpty() ? Optional.empty() : Optional.of(known(stations, id));
  }

  private static Optional<Step> step(Optional<Station> station, int at) throws IOException {
    List<Step> steps = station.map(Station::steps).orElse(List.of());
    if (at != NONE && at >= steps.size()) {
      throw new IOException("no such step");
    }
    return at == NONE ? Optional.empty() : Optional.of(steps.get(at));
  }

  private List<KeptWay.Due> dues(DataInputStream in) throws IOException {
    List<KeptWay.Due> dues = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      Limit limit = known(limits, in.readUTF());
      KeptWay.Turn turn = one(KeptWay.Turn.values(), in);
      boolean isWholeDay = in.readBoolean();
      Instant due = Instant.ofEpochSecond(in.readLong());
      Instant from = Instant.ofEpochSecond(in.readLong());
      Moment begun = new Moment(from.atZone(Moment.CHINA), in.readBoolean());
      TreeSet<Integer> uncounted = new TreeSet<>();
      for (int years = in.readUnsignedByte(); years > 0; years--) {
        uncounted.add(in.readInt());
      }
      Deadline deadline =
          new Deadline(limit, begun, due.atZone(Moment.CHINA), isWholeDay, uncounted);
      dues.add(new KeptWay.Due(deadline, turn));
    }
    return dues;
  }

  private static <T> T one(T[] values, DataInputStream in) throws IOException {
    int at = in.readUnsignedByte();
    if (at >= values.length) {
      throw new IOException("not known any more");
    }
    return values[at];
  }

  private static <T> T known(Map<String, T> all, String id) throws IOException {
    T found = all.get(id);
    if (found == null) {
      throw new IOException("not known any more");
    }
    return found;
  }
}
