package org.sealready.service.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.words.Language;

class DisplayFileTest {

  private static final List<Optional<Language>> LANGUAGES =
      List.of(Optional.empty(), Optional.of(Language.CHINESE), Optional.of(Language.ENGLISH));

  @TempDir Path folder;

  private DisplayChoice said(String lines) throws IOException {
    Files.writeString(folder.resolve("display.properties"), lines);
    return new DisplayFile(folder).read();
  }

  @Test
  void everyChoiceComesBack() throws IOException {
    DisplayFile file = new DisplayFile(folder);
    for (Theme theme : Theme.values()) {
      for (TextSize size : TextSize.values()) {
        for (Optional<Language> language : LANGUAGES) {
          DisplayChoice choice = new DisplayChoice(theme, size, language);
          assertTrue(file.write(choice));
          assertEquals(choice, file.read());
        }
      }
    }
  }

  @Test
  void whatCannotBeUnderstoodIsAsUsual() throws IOException {
    assertEquals(DisplayChoice.USUAL, new DisplayFile(folder).read());
    assertEquals(DisplayChoice.USUAL, said(""));
    assertEquals(DisplayChoice.USUAL, said("theme=pink\ntext=1000\n=\n\u0000"));
    assertEquals(
        new DisplayChoice(Theme.SYSTEM, TextSize.P150, Optional.empty()),
        said("theme=pink\ntext = 150\nlanguage=xx\n"));
    assertEquals(
        new DisplayChoice(Theme.CONTRAST_DARK, TextSize.P100, Optional.empty()),
        said("theme=contrast-dark\n"));
    assertEquals(DisplayChoice.USUAL, said("theme=dark\n".repeat(1000)));
  }

  @Test
  void noFolderIsMadeForIt() throws IOException {
    Path none = folder.resolve("none");
    assertFalse(new DisplayFile(none).write(DisplayChoice.USUAL));
    assertFalse(Files.exists(none));
  }

  @Test
  void sizesEndWhereThereAreNone() {
    assertEquals(TextSize.P115, TextSize.P100.larger());
    assertEquals(TextSize.P200, TextSize.P200.larger());
    assertEquals(TextSize.P100, TextSize.P100.smaller());
    assertEquals(1.25, TextSize.P125.factor());
  }
}
