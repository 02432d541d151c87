package org.sealready;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.cli.common.Settings;
import org.sealready.words.Language;

class FirstLanguageTest {

  @TempDir Path folder;

  private Language begins(Optional<Language> asked) {
    return FirstLanguage.of(
        new Settings(Optional.of(folder), Optional.empty(), asked, Optional.empty()));
  }

  @Test
  void aFreshFolderBeginsInChinese() {
    assertEquals(Language.CHINESE, begins(Optional.empty()));
  }

  @Test
  void whatIsAskedGoesBeforeWhatWasSwitchedTo() throws IOException {
    Files.writeString(folder.resolve("display.properties"), "language=en\n");
    assertEquals(Language.ENGLISH, begins(Optional.empty()));
    assertEquals(Language.CHINESE, begins(Optional.of(Language.CHINESE)));
    Files.writeString(folder.resolve("display.properties"), "language=zh\n");
    assertEquals(Language.CHINESE, begins(Optional.empty()));
  }
}
