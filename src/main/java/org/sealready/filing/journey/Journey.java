package org.sealready.filing.journey;

import org.sealready.platform.Platform;

/** What is known of the platform that takes the filing. */
public final class Journey {

  /** Its dictionary, its upload slots, how answers go there and come back, and its message. */
  public static final Platform PLATFORM =
      new Platform(
          PlatformFields.read(),
          PlatformSlots.read(),
          PlatformAnswers::shaped,
          PlatformAnswers::completed,
          SmsCheckFile::read);

  private Journey() {}
}
