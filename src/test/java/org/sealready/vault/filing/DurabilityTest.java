package org.sealready.vault.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.MemoryFolder;
import org.sealready.vault.crypto.Vault;

/**
 * A save that is acknowledged is on the disk: the file was forced before its move, the folder
 * after.
 */
@Tag(Effort.FAULTS)
class DurabilityTest {

  private static final int SAVES = 20;

  private final List<String> steps = new ArrayList<>();

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private void record(String step, Path file) {
    String name = file.getFileName().toString();
    steps.add(step + " " + (name.endsWith(".tmp") ? "temporary" : name.replaceAll(".*\\.", ".")));
  }

  @Test
  void everySaveForcesFileAndFolderInThisOrder() throws Exception {
    DraftStore store = Box.store(data, this::record);
    Draft draft = Box.saved(store, 0);
    for (int number = 1; number <= SAVES; number++) {
      steps.clear();
      draft = store.save(Box.changed(draft, number));
      inOrder(
          "open temporary",
          "write temporary",
          "force temporary",
          "read temporary",
          "move .sealed",
          "open filings",
          "force filings");
      assertTrue(steps.lastIndexOf("write temporary") < steps.indexOf("force temporary"));
      assertTrue(steps.indexOf("link .sealed") < steps.indexOf("move .sealed"));
    }
    Effort.report("%d of %d saves: file forced before its move, folder after", SAVES, SAVES);
  }

  private void inOrder(String... wanted) {
    int at = -1;
    for (String step : wanted) {
      int next = steps.subList(at + 1, steps.size()).indexOf(step);
      assertTrue(next >= 0, () -> step + " is missing or too early in " + steps);
      at += next + 1;
    }
  }

  @Test
  void keysAndPicturesAreForcedTheSameWay() throws Exception {
    Path watched = new FaultyFiles(this::record).wrap(data);
    Vault vault = Box.keys(watched).create(java.util.Optional.empty());
    inOrder("force temporary", "move .key", "force " + data.getFileName());
    inOrder("force temporary", "move .copy", "force " + data.getFileName());
    DraftStore store = Box.store(watched, vault);
    Draft draft = Box.saved(store, 1);
    steps.clear();
    new Attachments(store).add(draft, "图", new byte[10]);
    inOrder("force temporary", "move .sealed", "force .attachments");
    assertEquals(0, steps.stream().filter(step -> step.equals("link .sealed")).count());
  }
}
