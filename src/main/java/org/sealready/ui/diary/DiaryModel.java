package org.sealready.ui.diary;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sealready.journey.JourneyRecord;
import org.sealready.service.journey.RecordText;

/** What was written down on the way of a filing; each change is kept at once. */
public final class DiaryModel {

  private final FollowedText keeper;
  private final Clock clock;
  private final List<String> strange;
  private final ReadOnlyObjectWrapper<JourneyRecord> record;

  /**
   * @param clock tells the time of what is written down, in China
   */
  public DiaryModel(FollowedText keeper, Clock clock) {
    this.keeper = keeper;
    this.clock = clock;
    RecordText.Read read = RecordText.read(keeper.kept());
    strange = read.strange();
    if (!strange.isEmpty()) {
      String whole = keeper.kept();
      keeper.keepApart(whole);
      keeper.keep(RecordText.write(read.record(), ""));
    }
    record = new ReadOnlyObjectWrapper<>(read.record());
  }

  public Clock clock() {
    return clock;
  }

  public ReadOnlyObjectProperty<JourneyRecord> record() {
    return record.getReadOnlyProperty();
  }

  /** The places of what was kept that could not be understood, and is kept apart as it was. */
  public List<String> strange() {
    return strange;
  }

  /** Changes the record; what stays equal is not kept anew. */
  public void change(UnaryOperator<JourneyRecord> change) {
    JourneyRecord now = change.apply(record.get());
    if (!now.equals(record.get())) {
      record.set(now);
      keeper.keep(RecordText.write(now, keeper.kept()));
    }
  }
}
