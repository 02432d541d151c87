package org.sealready.journey;

import java.util.function.Supplier;

/**
 * What the catalogue knows of the way to the filing number; each part is read when somebody asks.
 *
 * @param workingDays the days on which offices in China work
 */
public record JourneyFacts(Supplier<WorkingDays> workingDays) {

  /** Nothing is known: a form that is filed nowhere. */
  public static final JourneyFacts NONE = new JourneyFacts(() -> WorkingDays.NONE);
}
