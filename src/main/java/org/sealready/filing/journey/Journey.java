package org.sealready.filing.journey;

import org.sealready.journey.JourneyFacts;
import org.sealready.platform.Platform;

/** What is known of the platform that takes the filing, and of the way to its number. */
public final class Journey {

  /** Its dictionary, its upload slots, how answers go there and come back, and its message. */
  public static final Platform PLATFORM =
      new Platform(
          PlatformFields.read(),
          PlatformSlots.read(),
          PlatformAnswers::shaped,
          PlatformAnswers::completed,
          SmsCheckFile::read);

  /** Stations, limits, lists of what is to be had; each is read when somebody asks. */
  public static final JourneyFacts FACTS =
      new JourneyFacts(
          Once.of(WorkingDaysFile::read),
          Once.of(StatesFile::read),
          Once.of(LimitsFile::read),
          Once.of(CategoriesFile::read),
          Once.of(MaterialsFile::read),
          Once.of(BeforeFile::read),
          Once.of(AfterwardsFile::read),
          Once.of(OutsideFile::read),
          Once.of(StationsFile::read));

  private Journey() {}
}
