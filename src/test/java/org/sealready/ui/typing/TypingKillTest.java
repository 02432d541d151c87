package org.sealready.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Child;
import org.sealready.Effort;
import org.sealready.service.filings.DataFolderSession;
import org.sealready.service.filings.KeptFiling;
import org.sealready.vault.crypto.Passphrase;

/**
 * Kills a process at a random moment of typing: input followed by a pause of 1.5 s is never lost.
 */
@Tag(Effort.FAULTS)
class TypingKillTest {

  private static final int SIDE_BY_SIDE = 7;
  private static final String PASSPHRASE = "春风又绿江南岸 2026";

  @TempDir Path folder;

  /**
   * What one kill came to.
   *
   * @param rested how many steps had rested
   */
  private record Outcome(int rested, boolean isKept) {}

  @Test
  void whatHasRestedIsThereWhenTheProcessIsKilled() throws Exception {
    int kills = Effort.of(20, 500);
    List<Future<Outcome>> running = new ArrayList<>();
    try (ExecutorService typists = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
      for (int kill = 0; kill < kills; kill++) {
        int seed = kill;
        running.add(typists.submit(() -> killed(seed)));
      }
    }
    int lost = 0;
    int rested = 0;
    for (Future<Outcome> each : running) {
      rested += each.get().rested();
      lost += each.get().isKept() ? 0 : 1;
    }
    Effort.report(
        "%d kills while typing, half of them behind a passphrase, %d texts that had rested for"
            + " 1.5 s: lost or changed in %d",
        kills, rested, lost);
    assertEquals(0, lost);
    assertTrue(rested >= kills, "something had rested before each kill");
  }

  private Outcome killed(int seed) throws Exception {
    Path data = Files.createDirectory(folder.resolve("data" + seed));
    String passphrase = seed % 2 == 0 ? "" : PASSPHRASE;
    Random random = new Random(seed);
    Child child = Child.start(Typist.class, data.toString(), "" + seed, passphrase);
    int count = 1 + random.nextInt(2);
    int last = -1;
    for (int left = count; left > 0; left--) {
      last = Integer.parseInt(child.line());
    }
    LockSupport.parkNanos(random.nextInt(1_000_000_000));
    List<String> more = child.kill();
    last = more.isEmpty() ? last : Integer.parseInt(more.getLast());
    boolean isKept = new TypedStory(seed).allows(found(data, passphrase), last);
    return new Outcome(count + more.size(), isKept);
  }

  /** What the next start finds. */
  private static TypedStory.State found(Path data, String passphrase) throws Exception {
    try (DataFolderSession cabinet =
        new DataFolderSession(Typist.CATALOGUE, data, Clock.systemUTC(), Typist.CHEAP)) {
      cabinet.acquireWriteLock();
      if (passphrase.isEmpty()) {
        cabinet.arrive();
      } else {
        cabinet.unlock(Passphrase.of(passphrase.toCharArray()));
      }
      // A save that was whole and not yet in its place is kept as a filing of its own besides.
      Set<String> besides = cabinet.found().recovered().keySet();
      List<KeptFiling> list =
          cabinet.filings().list().stream().filter(each -> !besides.contains(each.id())).toList();
      assertEquals(1, list.size());
      return TypedStory.State.of(cabinet.filings().open(list.getFirst().id()));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
