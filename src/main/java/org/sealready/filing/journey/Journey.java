package org.sealready.filing.journey;

import org.sealready.journey.JourneyFacts;
import org.sealready.platform.Platform;
import org.sealready.platform.PlatformDictionary;
import org.sealready.platform.UploadSlots;

/** What is known of the platform that takes the filing, and of the way to its number. */
public final class Journey {

  /** Its dictionary, its upload slots, how answers go there and come back, and its message. */
  public static final Platform PLATFORM =
      new Platform(
          () -> Dictionary.READ,
          () -> Slots.READ,
          PlatformAnswers::shaped,
          PlatformAnswers::completed,
          SmsCheckFile::read);

  private static final class Dictionary {
    private static final PlatformDictionary READ = PlatformFields.read();
  }

  private static final class Slots {
    private static final UploadSlots READ = PlatformSlots.read();
  }

  private static final class Facts {
    private static final JourneyFacts ALL =
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
  }

  private Journey() {}

  /** Stations, limits, lists of what is to be had; each is read when somebody asks. */
  public static JourneyFacts facts() {
    return Facts.ALL;
  }
}
