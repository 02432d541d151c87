package org.sealready.journey.checklist;

import java.util.List;
import org.sealready.form.Bilingual;

/**
 * One thing to do or to know.
 *
 * @param source where it is written
 * @param whom the kinds of filers that it is for; empty for all
 */
public record TopicPoint(Kind kind, Bilingual text, Said source, List<String> whom) {

  public TopicPoint {
    whom = List.copyOf(whom);
  }

  /** What a point is for whoever reads it. */
  public enum Kind {
    /** A step. */
    DO,
    /** A paper to have at hand. */
    PAPER,
    /** Who gets the ministry's message. */
    MESSAGE,
    /** How long it takes, or until when. */
    TIME,
    /** What holds besides. */
    KNOW,
    /** What must not be done. */
    NEVER
  }

  /**
   * A source, and as of when.
   *
   * @param date the year, month or day of its version; of pages that change at any time, when they
   *     were read
   */
  public record Said(Bilingual text, String date) {}
}
