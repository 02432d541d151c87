package org.sealready.journey;

import java.util.List;
import java.util.function.Supplier;
import org.sealready.journey.material.Material;

/**
 * What the catalogue knows of the way to the filing number; each part is read when somebody asks.
 *
 * @param workingDays the days on which offices in China work
 * @param materials the papers that a filing may need
 */
public record JourneyFacts(Supplier<WorkingDays> workingDays, Supplier<List<Material>> materials) {

  /** Nothing is known: a form that is filed nowhere. */
  public static final JourneyFacts NONE = new JourneyFacts(() -> WorkingDays.NONE, List::of);
}
