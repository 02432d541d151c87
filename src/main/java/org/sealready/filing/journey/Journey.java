package org.sealready.filing.journey;

import org.sealready.platform.Platform;
import org.sealready.platform.PlatformDictionary;
import org.sealready.platform.UploadSlots;

/** What is known of the platform that takes the filing. */
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

  private Journey() {}
}
