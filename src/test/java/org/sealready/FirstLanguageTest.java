package org.sealready;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.cli.common.Settings;
import org.sealready.words.Language;

class FirstLanguageTest {

  private final Locale usual = Locale.getDefault(Locale.Category.DISPLAY);
  @TempDir Path folder;

  @AfterEach
  void back() {
    Locale.setDefault(Locale.Category.DISPLAY, usual);
  }

  private Language begins(Locale system, Optional<Language> asked) {
    Locale.setDefault(Locale.Category.DISPLAY, system);
    return FirstLanguage.of(
        new Settings(Optional.of(folder), Optional.empty(), asked, Optional.empty()));
  }

  private Language begins(Locale system) {
    return begins(system, Optional.empty());
  }

  @Test
  void aFreshFolderTakesTheSystemsLanguage() {
    assertEquals(Language.ENGLISH, begins(Locale.US));
    assertEquals(Language.ENGLISH, begins(Locale.of("en", "CN")));
    assertEquals(Language.CHINESE, begins(Locale.SIMPLIFIED_CHINESE));
    assertEquals(Language.CHINESE, begins(Locale.JAPAN));
  }

  /** Java calls a system that says nothing (LANG=C) English, without a country. */
  @Test
  void aSystemThatSaysNothingGetsChinese() {
    assertEquals(Language.CHINESE, begins(Locale.ENGLISH));
    assertEquals(Language.CHINESE, begins(Locale.ROOT));
  }

  @Test
  void whatWasSwitchedToGoesBeforeTheSystemAndWhatIsAskedBeforeBoth() throws IOException {
    Files.writeString(folder.resolve("display.properties"), "language=zh\n");
    assertEquals(Language.CHINESE, begins(Locale.US));
    assertEquals(Language.ENGLISH, begins(Locale.CHINA, Optional.of(Language.ENGLISH)));
    Files.writeString(folder.resolve("display.properties"), "language=en\n");
    assertEquals(Language.ENGLISH, begins(Locale.CHINA));
  }
}
