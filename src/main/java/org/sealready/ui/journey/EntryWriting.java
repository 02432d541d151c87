package org.sealready.ui.journey;

import java.util.List;
import java.util.Optional;
import org.sealready.journey.Moment;
import org.sealready.journey.station.Ending;
import org.sealready.journey.station.Station;
import org.sealready.service.journey.Progress;
import org.sealready.service.journey.StateWriting;
import org.sealready.ui.diary.DiaryModel;

/** Writes down in the record of a filing what became of it, and takes it out again. */
final class EntryWriting {

  private final JourneyModel model;
  private final DiaryModel diary;
  private final EntryModel entry;

  EntryWriting(JourneyModel model, DiaryModel diary, EntryModel entry) {
    this.model = model;
    this.diary = diary;
    this.entry = entry;
  }

  /** What may be written down at the open station, as it stands. */
  List<Ending> endings() {
    Optional<Progress.Stop> stop = model.stop();
    List<Ending> all = stop.map(Progress.Stop::station).map(Station::endings).orElse(List.of());
    boolean isSentAgain =
        stop.filter(each -> each.state() == Progress.State.TROUBLE).isPresent()
            && all.stream().anyMatch(EntryWriting::isAgain);
    return all.stream().filter(end -> isAgain(end) == isSentAgain).toList();
  }

  private static boolean isAgain(Ending ending) {
    return ending.outcome() == Ending.Outcome.AGAIN;
  }

  /**
   * Writes down what was asked for.
   *
   * @return how the station ended; empty where something is missing, or any state was written down
   */
  Optional<Ending> write() {
    Optional<StateWriting.Read> read = entry.read();
    if (read.isEmpty()) {
      return Optional.empty();
    }
    String code = read.get().state().orElseThrow();
    Optional<Ending> ending =
        endings().stream().filter(each -> each.state().equals(code)).findFirst();
    boolean isResult = entry.kind().get() instanceof EntryModel.Kind.Result;
    StateWriting writing = model.writing();
    // The form goes first, so that the focus stands on the line before that is made anew.
    entry.close();
    diary.change(record -> writing.with(record, code, read.get().at().orElseThrow()));
    model.openCurrent();
    return isResult ? ending : Optional.empty();
  }

  /** Keeps the words as they are, as something that happened now. */
  void writeNote() {
    String words = entry.text().get().strip();
    if (!words.isEmpty()) {
      StateWriting writing = model.writing();
      Moment at = entry.understood().orElseGet(writing::now);
      diary.change(record -> writing.with(record, words, at));
      model.openCurrent();
    }
  }

  /** Takes the entry at this place of the record out. */
  void remove(int place) {
    diary.change(record -> StateWriting.without(record, place));
  }
}
