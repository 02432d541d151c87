package org.sealready.journey.station;

import org.sealready.form.Bilingual;

/**
 * A state that is written down at a station, and what its button says.
 *
 * @param state a code of the list of states
 */
public record Ending(String state, Outcome outcome, Bilingual text) {

  /** What it means for the station. */
  public enum Outcome {
    /** It has begun: a limit runs from then on. */
    BEGUN,
    /** It is done. */
    PASSED,
    /** It came back and has to be mended. */
    BACK,
    /** It was sent again after it had come back. */
    AGAIN
  }
}
