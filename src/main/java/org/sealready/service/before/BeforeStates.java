package org.sealready.service.before;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.JourneyRecord.StateEntry;
import org.sealready.journey.Moment;
import org.sealready.journey.States;
import org.sealready.journey.TimeText;
import org.sealready.journey.checklist.BeforeDay;
import org.sealready.journey.checklist.BeforeSection;

/** Days and ticks that are states of the way too, as they are written down. */
public final class BeforeStates {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final States states;
  private final LocalDate today;

  /**
   * @param today what 昨天 counts from
   */
  public BeforeStates(States states, LocalDate today) {
    this.states = states;
    this.today = today;
  }

  /** The same with this text as the day; a text that is none stays as it is, and begins nothing. */
  public JourneyRecord typed(JourneyRecord record, BeforeDay day, String text) {
    Optional<Moment> moment = new TimeText(today).find(text);
    JourneyRecord written = with(record, day.state(), moment.map(BeforeStates::written));
    return written.choosing(day.id(), moment.isPresent() ? "" : text.strip());
  }

  /** What stands there as the day; empty where nothing was written down. */
  public String shown(JourneyRecord record, BeforeDay day) {
    return record
        .choice(day.id())
        .or(() -> entry(record, day.state()).map(this::readable))
        .orElse("");
  }

  /** Whether what stands there is a day. */
  public boolean isKnown(JourneyRecord record, BeforeDay day) {
    return record.choice(day.id()).isEmpty() && entry(record, day.state()).isPresent();
  }

  private Optional<String> entry(JourneyRecord record, String state) {
    return record.states().stream()
        .filter(entry -> is(entry, state))
        .map(StateEntry::at)
        .reduce((one, later) -> later);
  }

  /** The same with this ticked or not, and with the state that it means since now. */
  public JourneyRecord ticked(
      JourneyRecord record, BeforeSection.Item item, boolean isTicked, ZonedDateTime now) {
    JourneyRecord ticked = record.ticked(item.tick(), isTicked);
    if (item.state().isEmpty()) {
      return ticked;
    }
    String at = written(new Moment(now.truncatedTo(ChronoUnit.MINUTES), true));
    return with(ticked, item.state(), isTicked ? Optional.of(at) : Optional.empty());
  }

  /** As a person types it. */
  private String readable(String at) {
    return new TimeText(today)
        .find(at)
        .map(moment -> (moment.hasTime() ? TIME : DAY).format(moment.time()))
        .orElse(at);
  }

  private static String written(Moment moment) {
    OffsetDateTime time = moment.time().toOffsetDateTime();
    return moment.hasTime() ? time.toString() : moment.day().toString();
  }

  private JourneyRecord with(JourneyRecord record, String state, Optional<String> at) {
    List<StateEntry> others = record.states().stream().filter(entry -> !is(entry, state)).toList();
    JourneyRecord without = record.through(others);
    return at.map(time -> without.and(new StateEntry(state, time))).orElse(without);
  }

  private boolean is(StateEntry entry, String state) {
    return entry.state().equals(state)
        || states.find(entry.state()).filter(kind -> kind.code().equals(state)).isPresent();
  }
}
