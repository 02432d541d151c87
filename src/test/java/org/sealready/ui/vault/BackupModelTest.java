package org.sealready.ui.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Main;
import org.sealready.service.Catalogue;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.ui.task.Logged;
import org.sealready.ui.task.Tasks;
import org.sealready.vault.crypto.Cost;

class BackupModelTest {

  @TempDir private Path folder;

  /** Who waits before the bar must hear of it: otherwise it stands for ever. */
  @Test
  void saysThatSomethingUnexpectedHappened() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-21T01:00:00Z"), ZoneOffset.UTC);
    Catalogue catalogue = Main.catalogue();
    DataFolderSession cabinet = new DataFolderSession(catalogue, folder, clock, new Cost(8, 1, 1));
    Tasks broken =
        new Tasks(
            task -> {
              throw new RejectedExecutionException();
            },
            Runnable::run);
    BackupModel model = new BackupModel(cabinet, catalogue, broken);
    List<String> failed = new ArrayList<>();
    try (Logged logged = new Logged()) {
      model.look(folder.resolve("backup"), new char[0], loaded -> {}, failed::add);
      assertEquals(List.of("ui.backup.fault"), failed);
      assertEquals(1, logged.lines().size());
    }
  }
}
