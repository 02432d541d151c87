package org.sealready;

import java.util.Optional;
import org.sealready.cli.common.Settings;
import org.sealready.service.display.DisplayFile;
import org.sealready.vault.file.DataFolder;
import org.sealready.words.Language;

/** The language that the window begins in. */
final class FirstLanguage {

  private FirstLanguage() {}

  /**
   * The one that was asked for, else the one that was switched to last, else Chinese, whatever the
   * system speaks: what is filed is Chinese, and so is the platform.
   */
  static Language of(Settings settings) {
    return settings.language().or(() -> kept(settings)).orElse(Language.CHINESE);
  }

  private static Optional<Language> kept(Settings settings) {
    return new DisplayFile(settings.data().orElseGet(DataFolder::ofThisProgram)).read().language();
  }
}
