package org.sealready.ui.start;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sealready.journey.Moment;
import org.sealready.service.Sample;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.task.Notice;
import org.sealready.ui.typing.Alarm;

/** What the start screen lists. */
public final class StartModel {

  private final List<Sample> samples;
  private final Clock clock;
  private final Alarm alarm;
  private final ObjectProperty<List<KeptFiling>> filings = new SimpleObjectProperty<>(List.of());
  private final BooleanProperty known = new SimpleBooleanProperty();
  private Optional<String> left = Optional.empty();
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * @param alarm tells that another minute has begun
   */
  public StartModel(List<Sample> samples, Clock clock, Alarm alarm) {
    this.samples = samples;
    this.clock = clock;
    this.alarm = alarm;
  }

  List<Sample> samples() {
    return samples;
  }

  Clock clock() {
    return clock;
  }

  Alarm alarm() {
    return alarm;
  }

  /** Now, in China: what is due is due there, whatever zone this computer is in. */
  ZonedDateTime now() {
    return clock.instant().atZone(Moment.CHINA);
  }

  /** The kept filings, the last saved first. */
  public ObjectProperty<List<KeptFiling>> filings() {
    return filings;
  }

  /** Whether the data folder was read: before that nobody knows whether there are filings. */
  public BooleanProperty known() {
    return known;
  }

  /** The listed filing of this id, if it can be read. */
  public Optional<KeptFiling.Readable> find(String id) {
    return filings.get().stream()
        .filter(each -> each.id().equals(id))
        .filter(KeptFiling.Readable.class::isInstance)
        .map(KeptFiling.Readable.class::cast)
        .findFirst();
  }

  /** A person comes back from this filing; from another screen none is named. */
  public void onLeft(Optional<String> id) {
    left = id;
  }

  /** Which filing a person comes back from. */
  Optional<String> left() {
    return left;
  }

  public ObjectProperty<Optional<Notice>> notice() {
    return notice;
  }
}
