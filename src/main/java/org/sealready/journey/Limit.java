package org.sealready.journey;

import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sealready.form.Bilingual;

/**
 * A limit on the way: until when something has to be done, or when an answer can be expected.
 *
 * @param title what is due
 * @param rule the limit in words
 * @param note what to mind
 * @param missed what to do when it has passed
 * @param source who says so, with its date
 * @param kinds the kinds of filers that it concerns; none where that is everybody
 */
public record Limit(
    String id,
    Bilingual title,
    Start start,
    Amount amount,
    Until until,
    List<Alarm> alarms,
    Bilingual rule,
    Bilingual note,
    Bilingual missed,
    Bilingual source,
    List<String> kinds) {

  public Limit {
    alarms = List.copyOf(alarms);
    kinds = List.copyOf(kinds);
  }

  /** What begins it. */
  public sealed interface Start {

    /**
     * The latest of these states, by their codes.
     *
     * @param otherwise states that tell of the same where none of the others was written down: they
     *     are seen later than it began
     */
    record Reached(Set<String> states, Set<String> otherwise) implements Start {
      public Reached {
        states = Set.copyOf(states);
        otherwise = Set.copyOf(otherwise);
      }

      /** Whether this state tells that the limit has begun. */
      public boolean isBegunBy(String code) {
        return states.contains(code) || otherwise.contains(code);
      }
    }

    /** A day of the form, by the field's id. */
    record Answered(String field) implements Start {}
  }

  /**
   * How long it is.
   *
   * @param count a negative one counts back from what begins it, and 0 is that day itself
   */
  public record Amount(int count, Unit unit) {}

  /** What is counted. */
  public enum Unit {
    HOURS,
    DAYS,
    WORKING_DAYS,
    MONTHS,
    YEARS
  }

  /**
   * What ends it.
   *
   * @param states by their codes
   * @param tracks every state of them but those that begin the limit
   */
  public record Until(Set<String> states, Set<String> tracks) {
    public Until {
      states = Set.copyOf(states);
      tracks = Set.copyOf(tracks);
    }
  }

  /**
   * When a calendar reminds of it.
   *
   * @param before how long before it; empty: when it begins
   */
  public record Alarm(Optional<TemporalAmount> before) {}
}
