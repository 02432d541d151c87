package org.sealready.vault.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Child;
import org.sealready.Effort;
import org.sealready.MemoryFolder;
import org.sealready.vault.place.Backups;

/** Saves of another process that is killed: at some moment, and at each step of a save. */
@Tag(Effort.FAULTS)
class KillTest {

  private static final int ENDLESS = Integer.MAX_VALUE;

  private final Random random = new Random(20261121);
  private final String id = new UUID(random.nextLong(), random.nextLong()).toString();
  private int recovered;

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  @Test
  void aKilledSaveLosesNothingThatWasAcknowledged() throws Exception {
    int kills = Effort.of(5, 500);
    int kept = 0;
    for (int kill = 0; kill < kills; kill++) {
      int acknowledged = kept;
      Child child =
          Child.start(Saver.class, data.toString(), id, "" + (kept + 1), "" + ENDLESS, "0");
      for (int saves = 1 + random.nextInt(20); saves > 0; saves--) {
        acknowledged = Integer.parseInt(child.line());
      }
      LockSupport.parkNanos(random.nextInt(6_000_000));
      List<String> more = child.kill();
      acknowledged = more.isEmpty() ? acknowledged : Integer.parseInt(more.getLast());
      kept = started(acknowledged);
    }
    int steps = Effort.isThorough() ? atEachStep(kept) : 0;
    Effort.report(
        "%d random kills and %d at marked steps, %d saves: corrupt 0, acknowledged saves lost 0,"
            + " orphans after start 0 (%d unfinished saves found whole)",
        kills, steps, kept, recovered);
  }

  private int atEachStep(int before) throws Exception {
    int kept = before;
    for (int step = 1; ; step++) {
      String last = "" + (kept + 1);
      Child child = Child.start(Saver.class, data.toString(), id, last, last, "" + step);
      List<String> lines = child.rest();
      kept = started(lines.isEmpty() ? kept : Integer.parseInt(lines.getFirst()));
      if (lines.size() > 1) {
        return step - 1;
      }
    }
  }

  /** What the next start finds: the filing as of the last save, or the one that was under way. */
  private int started(int acknowledged) throws Exception {
    DraftStore store = Box.store(data);
    for (String other : new DraftVersions(store).recover().keySet()) {
      assertEquals(acknowledged + 1, Toy.number(store.open(other)));
      store.erase(other);
      recovered++;
    }
    assertEquals(acknowledged > 0 ? List.of(id) : store.ids(), store.ids());
    assertTrue(Box.files(store.folder()).stream().allMatch(name -> name.equals(id + ".sealed")));
    if (store.ids().isEmpty()) {
      return 0;
    }
    int kept = Toy.number(store.open(id));
    assertTrue(kept == acknowledged || kept == acknowledged + 1, kept + " after " + acknowledged);
    int backups = store.files().backups(id).counts().size();
    assertTrue(backups <= Backups.MOST, "backups: " + backups);
    assertTrue(new DraftVersions(store).of(id).size() >= Math.min(backups, 10) - 1);
    return kept;
  }
}
