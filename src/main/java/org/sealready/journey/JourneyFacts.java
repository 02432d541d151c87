package org.sealready.journey;

import java.util.List;
import java.util.function.Supplier;
import org.sealready.journey.category.CategoryTable;
import org.sealready.journey.checklist.Afterwards;
import org.sealready.journey.checklist.BeforeGuide;
import org.sealready.journey.checklist.Outside;
import org.sealready.journey.material.Material;
import org.sealready.journey.station.Stations;

/**
 * What the catalogue knows of the way to the filing number; each part is read when somebody asks.
 *
 * @param workingDays the days on which offices in China work
 * @param states that a filing can be in
 * @param limits on the way
 * @param categories the platform's service categories and the papers that each asks for
 * @param materials the papers that a filing may need
 * @param before what is to be done before a filing can be sent
 * @param afterwards what comes after the number
 * @param outside entities from outside the mainland, and foreign persons
 * @param stations what is done where, by whom and until when
 */
public record JourneyFacts(
    Supplier<WorkingDays> workingDays,
    Supplier<States> states,
    Supplier<List<Limit>> limits,
    Supplier<CategoryTable> categories,
    Supplier<List<Material>> materials,
    Supplier<BeforeGuide> before,
    Supplier<Afterwards> afterwards,
    Supplier<Outside> outside,
    Supplier<Stations> stations) {

  /** Nothing is known: a form that is filed nowhere. */
  public static final JourneyFacts NONE =
      new JourneyFacts(
          () -> WorkingDays.NONE,
          () -> States.NONE,
          List::of,
          () -> CategoryTable.NONE,
          List::of,
          () -> BeforeGuide.NONE,
          () -> Afterwards.NONE,
          () -> Outside.NONE,
          () -> Stations.NONE);
}
