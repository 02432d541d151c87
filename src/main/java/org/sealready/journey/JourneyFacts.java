package org.sealready.journey;

import java.util.function.Supplier;
import org.sealready.journey.checklist.Afterwards;
import org.sealready.journey.checklist.Outside;

/**
 * What the catalogue knows of the way to the filing number; each part is read when somebody asks.
 *
 * @param workingDays the days on which offices in China work
 * @param afterwards what comes after the number
 * @param outside entities from outside the mainland, and foreign persons
 */
public record JourneyFacts(
    Supplier<WorkingDays> workingDays, Supplier<Afterwards> afterwards, Supplier<Outside> outside) {

  /** Nothing is known: a form that is filed nowhere. */
  public static final JourneyFacts NONE =
      new JourneyFacts(() -> WorkingDays.NONE, () -> Afterwards.NONE, () -> Outside.NONE);
}
