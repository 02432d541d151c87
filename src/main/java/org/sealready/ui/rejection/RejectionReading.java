package org.sealready.ui.rejection;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.sealready.rules.rejection.RejectionItem;
import org.sealready.service.rejection.KeptReason;
import org.sealready.service.rejection.ReadRejection;
import org.sealready.service.rejection.RejectionRound;
import org.sealready.ui.task.Tasks;

/** Reads pasted texts in the background, one at a time. */
final class RejectionReading {

  private final ReadRejection read;
  private final Tasks tasks;
  private final Clock clock;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private Runnable stop = () -> {};

  RejectionReading(ReadRejection read, Tasks tasks, Clock clock) {
    this.read = read;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** Whether a text is being read. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Reads this text into a round; the result of an earlier reading is dropped. */
  void read(String text, Consumer<RejectionRound> done) {
    stop();
    busy.set(true);
    stop =
        tasks.stoppable(
            () -> round(text),
            round -> {
              busy.set(false);
              done.accept(round);
            },
            this::failed);
  }

  void stop() {
    stop.run();
    busy.set(false);
  }

  /** Reads what is advised at this field, slot or letter. */
  void advise(String id, String text, Consumer<RejectionItem> done) {
    tasks.run(() -> read.at(id, text), done, Tasks::fault);
  }

  private void failed(Exception failure) {
    busy.set(false);
    Tasks.fault(failure);
  }

  private RejectionRound round(String text) {
    String at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString();
    List<RejectionItem> items = new ArrayList<>(read.items(text));
    if (items.isEmpty()) {
      items.add(new RejectionItem(text, 0, text.length(), Optional.empty(), List.of()));
    }
    List<KeptReason> found = items.stream().map(KeptReason::of).toList();
    boolean isElsewhere = read.isElsewhere(text) || read.withoutReasons(text).isPresent();
    return new RejectionRound(at, text, isElsewhere, found);
  }
}
