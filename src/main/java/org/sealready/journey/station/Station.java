package org.sealready.journey.station;

import java.util.List;
import org.sealready.form.Bilingual;

/**
 * A station of the way.
 *
 * @param span the part of the way that it belongs to
 * @param limits how long it takes or until when, in a few words; one for each applicant
 * @param turn who acts
 * @param leads the page of the program where more of it is done; empty where there is none
 * @param clocks ids of the limits that run here, the first one before the others
 * @param steps at most five for each applicant
 * @param source where all of this stands, and when it was read
 */
public record Station(
    String id,
    Span span,
    Bilingual title,
    Turn turn,
    String leads,
    List<String> clocks,
    List<Line> limits,
    List<Step> steps,
    List<AtHand> atHand,
    List<Trouble> troubles,
    Marks marks,
    List<Ending> endings,
    String source) {

  public Station {
    clocks = List.copyOf(clocks);
    limits = List.copyOf(limits);
    steps = List.copyOf(steps);
    atHand = List.copyOf(atHand);
    troubles = List.copyOf(troubles);
    endings = List.copyOf(endings);
  }

  /** A part of the way. */
  public record Span(String id, Bilingual title) {}

  /** Who acts at a station. */
  public enum Turn {
    YOU,
    PLATFORM,
    BUREAU,
    /** Nobody has to do anything. */
    NOBODY
  }

  /** How long it takes this applicant, or until when. */
  public Bilingual limit(Applicant applicant) {
    return ForSome.of(limits, applicant).getFirst().text();
  }
}
