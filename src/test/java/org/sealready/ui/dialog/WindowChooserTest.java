package org.sealready.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
