package org.sealready.service.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.journey.Moment;
import org.sealready.journey.StateKind;
import org.sealready.journey.States;
import org.sealready.journey.TimeText;
import org.sealready.words.Phrase;

/**
 * The states that were written down, as they are understood.
 *
 * @param entries in the order in which they were written down
 */
public record Diary(List<Entry> entries) {

  public Diary {
    entries = List.copyOf(entries);
  }

  /**
   * One of them.
   *
   * @param written as it was
   * @param kind empty where the state is not known
   * @param at empty where the time cannot be read
   * @param doubts what looks wrong about it, a line each
   */
  public record Entry(
      StateEntry written, Optional<StateKind> kind, Optional<Moment> at, List<Phrase> doubts) {

    public Entry {
      doubts = List.copyOf(doubts);
    }

    /** Whether it counts. */
    public boolean isUnderstood() {
      return kind.isPresent() && at.isPresent();
    }
  }

  /**
   * Reads the record.
   *
   * @param today what a day without a year lies near to, and what lies in the future
   */
  public static Diary of(JourneyRecord record, States states, LocalDate today) {
    TimeText times = new TimeText(today);
    List<Entry> entries = new ArrayList<>();
    Map<String, Moment> last = new HashMap<>();
    for (StateEntry written : record.states()) {
      Optional<StateKind> kind = states.find(written.state());
      Optional<Moment> at = times.find(written.at());
      String way = kind.map(Diary::way).orElse("");
      Optional<Moment> before = Optional.ofNullable(last.get(way));
      entries.add(new Entry(written, kind, at, doubts(kind, at, before, today)));
      at.filter(moment -> kind.isPresent()).ifPresent(moment -> last.put(way, moment));
    }
    return new Diary(entries);
  }

  /** The message is verified between states of the filing; other tracks go side by side. */
  private static String way(StateKind kind) {
    return kind.track().equals("sms") ? StateKind.FILING : kind.track();
  }

  /** What was written is not repeated: it may hold the name or the number of a person. */
  private static List<Phrase> doubts(
      Optional<StateKind> kind, Optional<Moment> at, Optional<Moment> last, LocalDate today) {
    List<Phrase> doubts = new ArrayList<>();
    if (kind.isEmpty()) {
      doubts.add(Phrase.of("diary.unknown", "不认识这个进度，没有算进去。"));
    }
    if (at.isEmpty()) {
      doubts.add(Phrase.of("diary.time", "看不懂这个时间，没有算进去；请写成 2026-12-01 10:00 这样。"));
    }
    if (at.isPresent() && !isPlanned(kind)) {
      LocalDate day = at.get().day();
      if (day.isAfter(today)) {
        doubts.add(Phrase.of("diary.future", "记的是 {0}，在今天之后：请看看日期，或这台电脑的时间对不对。", day));
      }
      if (last.filter(before -> isBefore(at.get(), before)).isPresent()) {
        doubts.add(Phrase.of("diary.order", "记的是 {0}，比它前面那一笔还早：请看看哪一笔的日期写错了。", day));
      }
    }
    return doubts;
  }

  /** A change is written down ahead of its day. */
  private static boolean isPlanned(Optional<StateKind> kind) {
    return kind.filter(each -> each.track().equals("change")).isPresent();
  }

  /** A day without an hour is before another time only where it is another day. */
  private static boolean isBefore(Moment one, Moment other) {
    return one.hasTime() && other.hasTime()
        ? one.time().isBefore(other.time())
        : one.day().isBefore(other.day());
  }

  /**
   * Those that count, the earliest first. One without an hour stays behind what was written before
   * it on the same day, and so does one of the same time.
   */
  public List<Entry> inOrder() {
    List<Entry> ordered = new ArrayList<>();
    entries.stream()
        .filter(Entry::isUnderstood)
        .sorted(Comparator.comparing(entry -> moment(entry).day()))
        .forEach(entry -> ordered.add(place(ordered, entry), entry));
    return List.copyOf(ordered);
  }

  private static int place(List<Entry> ordered, Entry entry) {
    for (int i = 0; i < ordered.size(); i++) {
      if (isBefore(moment(entry), moment(ordered.get(i)))) {
        return i;
      }
    }
    return ordered.size();
  }

  private static Moment moment(Entry entry) {
    return entry.at().orElseThrow();
  }

  /** The last state of this track; empty where none was written down. */
  public Optional<Entry> last(String track) {
    return inOrder().stream()
        .filter(entry -> entry.kind().orElseThrow().track().equals(track))
        .reduce((one, later) -> later);
  }
}
