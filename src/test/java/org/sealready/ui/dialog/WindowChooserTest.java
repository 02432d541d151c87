package org.sealready.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The system's window opens at a place that can be chosen at once. */
class WindowChooserTest {

  @TempDir private Path home;

  @Test
  void itBeginsOnTheDesktopWhereThereIsOne() throws IOException {
    assertEquals(home.toFile(), WindowChooser.beginning(home));
    Path desktop = Files.createDirectory(home.resolve("桌面"));
    assertEquals(desktop.toFile(), WindowChooser.beginning(home));
  }

  @Test
  void itBeginsAnewWhereTheLastFolderIsGone() throws IOException {
    WindowChooser chooser = new WindowChooser(null, home);
    Path stick = Files.createDirectory(home.resolve("stick"));
    chooser.remembered(stick.resolve("letter.pdf").toFile(), stick.toFile());
    assertEquals(stick.toFile(), chooser.beginning());
    Files.delete(stick);
    assertEquals(home.toFile(), chooser.beginning());
    Files.delete(home);
    assertNull(chooser.beginning());
    Files.createDirectory(home);
  }

  /** A scanner writes SCAN0001.PDF. */
  @Test
  void endingsInCapitalsAreOfferedAsWell() {
    List<String> patterns = Chooser.Kind.FORM.patterns();
    assertTrue(patterns.containsAll(List.of("*.pdf", "*.PDF", "*.jpg", "*.JPG")));
  }
}
