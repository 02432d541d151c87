package org.sealready.vault.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.MemoryFolder;
import org.sealready.vault.crypto.ChunkOutput;
import org.sealready.vault.crypto.Gcm;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.Shredding;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Progress;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.Attachment;
import org.sealready.vault.filing.Attachments;
import org.sealready.vault.filing.Box;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.DraftStore;
import org.sealready.vault.filing.DraftVersions;
import org.sealready.vault.filing.FaultyFiles;
import org.sealready.vault.key.VaultFolder;
import org.sealready.vault.key.VaultState;

/** Backups that were cut or changed, and saving and restoring that end at any of their steps. */
@Tag(Effort.FAULTS)
class BackupFaultsTest {

  private final Random random = new Random(20261129);

  @TempDir(factory = MemoryFolder.class)
  private Path folder;

  private Path data;
  private Path stick;
  private Path file;
  private Vault vault;
  private Map<String, String> contents;

  /** The end of the program: nothing that it had still to do is done. */
  private static final class Ended extends Error {
    private static final long serialVersionUID = 1L;
  }

  @BeforeEach
  void household() throws Exception {
    data = folder.resolve("data");
    stick = Files.createDirectories(folder.resolve("stick"));
    file = stick.resolve("a.sealready-backup");
    vault = Box.keys(data).create(Optional.of(Box.passphrase(BackupTest.SECRET)));
    Box.keys(data).renewRecoveryKey(vault);
    SampleFolder.fill(data, vault);
    contents = SampleFolder.contents(data, vault);
  }

  /** Everything that a restore would take from it. */
  private void readWhole() throws Exception {
    try (OpenBackup backup = BackupTest.open(file)) {
      backup.read(entry -> {}, Progress.NONE);
    }
  }

  @Test
  void noDamagedBackupIsAccepted() throws Exception {
    BackupTest.save(data, vault, file);
    byte[] whole = Files.readAllBytes(file);
    readWhole();
    int header = BackupHeader.read(Arrays.copyOf(whole, BackupHeader.MAX_BYTES)).all().length;
    int sealed = ChunkOutput.CHUNK + Gcm.TAG;
    assertTrue(whole.length > header + 3 * sealed, "several chunks");
    Set<Integer> lengths = new TreeSet<>();
    for (int i = 0; i <= header + Gcm.TAG; i++) {
      lengths.add(i);
    }
    for (int end = header; end < whole.length; end += sealed) {
      lengths.addAll(Set.of(end - 1, end, end + 1, end + Gcm.TAG));
    }
    for (int i = 0; i < Effort.of(50, 2000); i++) {
      lengths.add(random.nextInt(whole.length));
    }
    lengths.add(whole.length - 1);
    lengths.removeIf(length -> length >= whole.length);
    for (int length : lengths) {
      refused("cut at " + length, Arrays.copyOf(whole, length));
    }
    refused("one byte more", Arrays.copyOf(whole, whole.length + 1));
    int flips = Effort.of(500, 10_000);
    for (int i = 0; i < flips; i++) {
      byte[] flipped = whole.clone();
      int at = random.nextInt(random.nextBoolean() ? header : whole.length);
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      refused("flip at " + at, flipped);
    }
    byte[] swapped = whole.clone();
    System.arraycopy(whole, header, swapped, header + sealed, sealed);
    System.arraycopy(whole, header + sealed, swapped, header, sealed);
    refused("chunks in another order", swapped);
    byte[] fewer = Arrays.copyOf(whole, whole.length - sealed);
    System.arraycopy(
        whole, header + 2 * sealed, fewer, header + sealed, fewer.length - header - sealed);
    refused("a chunk left out", fewer);
    Files.delete(file);
    BackupTest.save(data, vault, file);
    byte[] other = Files.readAllBytes(file);
    System.arraycopy(whole, header, other, header, sealed);
    refused("a chunk of another backup", other);
    Effort.report(
        "backup: %d truncations, %d bit flips, 3 rearranged: accepted 0, uncaught 0",
        lengths.size(), flips);
  }

  private void refused(String what, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    Exception refused = assertThrows(Exception.class, this::readWhole, what);
    assertTrue(refused instanceof Unreadable, what + ": " + refused);
  }

  @Test
  void savingThatFailsOrEndsAtAnyStepLeavesNothingHalf() throws Exception {
    int failures = disturbedSaves(false);
    int ends = disturbedSaves(true);
    assertEquals(contents, SampleFolder.contents(data, vault), "saving changes nothing");
    Effort.report(
        "backup saved, I/O error at each of %d steps, end at each of %d: half files 0, left 0",
        failures, ends);
  }

  private int disturbedSaves(boolean ends) throws Exception {
    int tried = 0;
    boolean fired = true;
    for (int step = 1; fired; step += Effort.of(13, 1)) {
      int at = step;
      int[] steps = {0};
      FaultyFiles.Fault fault =
          (what, path) -> {
            ++steps[0];
            if (ends && steps[0] >= at) {
              throw new Ended();
            }
            if (steps[0] == at) {
              throw new IOException("Input/output error");
            }
          };
      boolean done = false;
      try {
        Path wrapped = new FaultyFiles(fault).wrap(data);
        BackupWriter writer =
            new BackupWriter(wrapped, Box.store(wrapped, vault), Box.keys(data), Box.CHEAP);
        writer.write(
            new FaultyFiles(fault).wrap(file),
            false,
            Box.passphrase(BackupTest.SECRET),
            Box.CLOCK.instant(),
            Progress.NONE);
        done = true;
      } catch (NotSaved | Ended told) {
        tried++;
      }
      fired = steps[0] >= at;
      if (done || Files.exists(file)) {
        readWhole();
        Files.delete(file);
      }
      for (String left : Box.files(stick)) {
        assertTrue(ends, "left after a failure: " + left);
        assertFalse(
            Files.readString(stick.resolve(left), java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains(SampleFolder.OWN_WORDING));
        Files.delete(stick.resolve(left));
      }
    }
    assertTrue(tried > 5, "disturbed " + tried);
    return tried;
  }

  @Test
  void aFullStickIsToldAndLeavesNothing() throws Exception {
    int full = 0;
    for (int size = 0; size < 20; size++) {
      long[] left = {size * 9_000L};
      FaultyFiles.Fault fault =
          new FaultyFiles.Fault() {
            @Override
            public void at(String step, Path path) {}

            @Override
            public int room(int wanted) {
              int room = (int) Math.min(wanted, left[0]);
              left[0] -= Math.min(room, (wanted + 1) / 2);
              return room;
            }
          };
      Path target = new FaultyFiles(fault).wrap(file);
      NotSaved told = assertThrows(NotSaved.class, () -> BackupTest.save(data, vault, target));
      assertEquals(NotSaved.Kind.NO_SPACE, told.kind());
      assertEquals(0, Box.files(stick).size());
      full++;
    }
    Effort.report("stick full at %d sizes: told %d, left on it 0", full, full);
  }

  @Test
  void restoringThatEndsAtAnyStepIsGoneOnWithNextTime() throws Exception {
    BackupTest.save(data, vault, file);
    int ends = 0;
    boolean fired = true;
    for (int step = 1; fired; step += Effort.of(29, 1)) {
      Path there = folder.resolve("there " + step);
      int at = step;
      int[] steps = {0};
      FaultyFiles.Fault fault =
          (what, path) -> {
            if (++steps[0] >= at) {
              throw new Ended();
            }
          };
      try {
        takeIn(new FaultyFiles(fault).wrap(there));
        fired = false;
      } catch (Ended ended) {
        ends++;
      }
      startedAgain(there);
      takeIn(there);
      Vault again = Box.keys(there).unlock(Box.passphrase(BackupTest.SECRET));
      assertEquals(contents, SampleFolder.contents(there, again), "end at step " + at);
      new DraftVersions(Box.store(there, again)).recover();
      assertEquals(contents, SampleFolder.contents(there, again), "order at step " + at);
      Shredding.folder(there);
    }
    assertTrue(ends > 5, "ended " + ends);
    Effort.report("backup restored, end at each of %d steps: lost 0, doubled 0, half 0", ends);
  }

  /** What the next start does, and what it shows: no filing that was begun and not ended. */
  private static void startedAgain(Path there) throws Exception {
    if (Box.keys(there).find() instanceof VaultState.Locked) {
      Vault vault = Box.keys(there).unlock(Box.passphrase(BackupTest.SECRET));
      Box.keys(there).mend(vault);
      DraftStore store = Box.store(there, vault);
      new DraftVersions(store).recover();
      for (String id : store.ids()) {
        if (Files.size(there.resolve("filings").resolve(id + ".sealed")) > 3) {
          Draft draft = store.open(id);
          for (Attachment picture : draft.attachments()) {
            new Attachments(store).read(draft, picture);
          }
        }
      }
    }
  }

  private void takeIn(Path there) throws Exception {
    try (OpenBackup backup = BackupTest.open(file)) {
      Passphrase secret = Box.passphrase(BackupTest.SECRET);
      VaultFolder keys = Box.keys(there);
      Vault open =
          keys.find() instanceof VaultState.Missing
              ? keys.create(backup.keyFile(), secret)
              : keys.unlock(secret);
      DraftStore store = Box.store(there, open);
      Restoring restoring = BackupTest.restoring(backup, there);
      RestorePlan plan = restoring.look(Optional.of(store), Progress.NONE);
      if (!plan.isNothingNew()) {
        restoring.takeIn(store, plan, Progress.NONE);
      }
    }
  }

  @Test
  void whatIsCancelledLeavesNothing() throws Exception {
    Progress never =
        (done, all) -> {
          if (done > 2) {
            throw new CancellationException();
          }
        };
    BackupWriter writer = new BackupWriter(data, Box.store(data, vault), Box.keys(data), Box.CHEAP);
    assertThrows(
        CancellationException.class,
        () ->
            writer.write(
                file, false, Box.passphrase(BackupTest.SECRET), Box.CLOCK.instant(), never));
    assertEquals(0, Box.files(stick).size());
  }

  /** In a process of its own whose heap is far smaller than the pictures. */
  @Test
  void manyPicturesNeedLittleMemory() throws Exception {
    int pictures = Effort.of(24, 40);
    int megabytes = Effort.of(1, 5);
    int heap = Effort.of(20, 56);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LittleMemory.class.getName(),
                folder.resolve("many").toString(),
                String.valueOf(pictures),
                String.valueOf(megabytes))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    assertEquals("done " + pictures, said);
    Effort.report(
        "backup of %d MB of pictures saved and restored in a heap of %d MB",
        pictures * megabytes, heap);
  }
}
