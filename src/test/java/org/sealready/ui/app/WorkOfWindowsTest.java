package org.sealready.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.ui.common.Fx;

/** When a test is over, nothing is written into its folder any more. */
class WorkOfWindowsTest {

  @TempDir Path folder;

  @Test
  void whatIsBeingSavedIsSavedWhenATestIsOver() throws IOException {
    TestWindow window = new TestWindow(folder);
    window.begin(TestWindow.CATALOGUE.startingPoints().getFirst());
    Fx.run(
        () -> {
          for (int turn = 0; turn < 30; turn++) {
            answer(window, "杭州云杉办公用品有限公司" + turn);
          }
        });
    new WorkOfWindows().afterEach(null);
    List<FileTime> then = times();
    Fx.pulses(20);
    assertEquals(then, times());
  }

  private static void answer(TestWindow window, String name) {
    window
        .model
        .open()
        .orElseThrow()
        .wizard()
        .form()
        .of(TestWindow.textField("entity.name"))
        .commit(Optional.of(name));
  }

  private List<FileTime> times() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().map(WorkOfWindowsTest::changed).toList();
    }
  }

  private static FileTime changed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException gone) {
      return FileTime.fromMillis(0);
    }
  }
}
