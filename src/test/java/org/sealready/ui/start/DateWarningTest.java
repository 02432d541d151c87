package org.sealready.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.ui.app.TestWindow;
import org.sealready.ui.common.Fx;
import org.sealready.vault.filing.Draft;

/** A computer whose battery is empty says it is years ago: then every limit is wrong. */
class DateWarningTest {

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private void savedAt(Instant when) throws Exception {
    Clock clock = Clock.fixed(when, ZoneOffset.UTC);
    try (DataFolderSession cabinet =
        new DataFolderSession(TestWindow.CATALOGUE, data, clock, TestWindow.CHEAP)) {
      cabinet.acquireWriteLock();
      cabinet
          .filings()
          .save(Draft.begin(TestWindow.CATALOGUE.startingPoints().getFirst().initial(), when));
    }
  }

  private static Instant now() {
    return TestWindow.TODAY.atTime(1, 0).toInstant(ZoneOffset.UTC);
  }

  @Test
  void saysThatAFilingWasSavedAfterToday() throws Exception {
    savedAt(now().plus(Duration.ofDays(400)));
    TestWindow window = new TestWindow(data, 1280, 800);
    window.untilItSays("这台电脑的日期是 2026-11-21");
    assertTrue(window.says("存于 2027-12-26"));
    assertEquals("card", Fx.get(() -> kind(window)));
    window.close();
  }

  private static String kind(TestWindow window) {
    Node card = window.view().root().lookup(".filing-card .card");
    return card.getStyleClass().getFirst();
  }

  @Test
  void saysNothingOfAnHourMoreOrLess() throws Exception {
    savedAt(now().plus(Duration.ofHours(9)));
    TestWindow window = new TestWindow(data, 1280, 800);
    window.untilItSays("进行中");
    assertFalse(window.says("这台电脑的日期是"));
    window.close();
  }
}
