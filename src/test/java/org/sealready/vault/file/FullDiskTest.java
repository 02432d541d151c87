package org.sealready.vault.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.MemoryFolder;
import org.sealready.vault.filing.Attachments;
import org.sealready.vault.filing.Box;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.DraftStore;
import org.sealready.vault.filing.FaultyFiles;
import org.sealready.vault.filing.Toy;

/** A disk that is full, read-only, or removed: the last save is unchanged. */
@Tag(Effort.FAULTS)
class FullDiskTest {

  private static final int SIZES = 100;

  private final Random random = new Random(20261121);

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  /** A disk on which so many bytes are left. */
  private record Left(long[] bytes) implements FaultyFiles.Fault {
    @Override
    public void at(String step, Path file) {}

    @Override
    public int room(int wanted) {
      int room = (int) Math.min(wanted, bytes[0]);
      bytes[0] -= Math.min(room, (wanted + 1) / 2);
      return room;
    }
  }

  @Test
  void aFullDiskLeavesTheLastSave() throws Exception {
    Draft draft = Box.saved(Box.store(data), 1);
    byte[] before = Files.readAllBytes(Box.file(data, draft));
    long needed = before.length * 2L;
    int full = 0;
    for (int size = 0; size < SIZES; size++) {
      DraftStore store = Box.store(data, new Left(new long[] {needed * size / SIZES}));
      try {
        Draft saved = store.save(Box.changed(draft, 2));
        assertEquals(2, Toy.number(store.open(saved.id())));
        Files.write(Box.file(data, draft), before);
      } catch (NotSaved notSaved) {
        assertEquals(NotSaved.Kind.NO_SPACE, notSaved.kind());
        full++;
      }
      org.junit.jupiter.api.Assertions.assertArrayEquals(
          before, Files.readAllBytes(Box.file(data, draft)));
      assertEquals(1, Box.files(data.resolve("filings")).size(), "no orphan");
    }
    assertTrue(full > 20 && full < SIZES, "full: " + full);
    Effort.report(
        "disk full at %d sizes: %d saves refused and told so, old version intact %d of %d",
        SIZES, full, SIZES, SIZES);
  }

  /** The same on a real file system of each size; needs the right to mount one. */
  @Test
  void aSmallDiskLeavesTheLastSave() throws Exception {
    Assumptions.assumeTrue(Effort.isThorough(), "in the long run only");
    int full = 0;
    int intact = 0;
    for (int size = 0; size < SIZES; size++) {
      String options = "size=" + (64 + 4 * size) + "k";
      Assumptions.assumeTrue(does("mount", "-t", "tmpfs", "-o", options, "tmpfs", data.toString()));
      try {
        Draft draft = Box.saved(Box.store(data), 0);
        int kept = 0;
        for (int number = 1; number < 40; number++) {
          Draft next = Box.changed(draft, number).noting("ballast", noise(1500 * number));
          try {
            draft = Box.store(data).save(next);
            kept = number;
          } catch (NotSaved notSaved) {
            assertEquals(NotSaved.Kind.NO_SPACE, notSaved.kind());
            full++;
          }
          assertEquals(kept, Toy.number(Box.store(data).open(draft.id())));
        }
        assertEquals(1, Box.files(data.resolve("filings")).size(), "no orphan");
        intact++;
      } finally {
        does("umount", data.toString());
      }
    }
    assertTrue(full > SIZES, "full: " + full);
    Effort.report(
        "real disk full at %d sizes: %d saves refused and told so, old version intact %d of %d",
        SIZES, full, intact, SIZES);
  }

  /** A text that does not get shorter by packing. */
  private String noise(int letters) {
    StringBuilder noise = new StringBuilder();
    random.ints(letters, 0x4e00, 0x9fa5).forEach(noise::appendCodePoint);
    return noise.toString();
  }

  private static boolean does(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  /** A disk that somebody else holds or has taken away refuses every step that changes it. */
  private static void refusing(String step, IOException why) throws IOException {
    if (List.of("open", "move", "link", "create folder", "delete").contains(step)) {
      throw why;
    }
  }

  @Test
  void aDiskThatTakesNoWritesLeavesTheLastSave() throws Exception {
    Draft draft = Box.saved(Box.store(data), 1);
    List<IOException> reasons =
        List.of(
            new AccessDeniedException("/w"),
            new FileSystemException("/w", null, "Read-only file system"),
            new FileSystemException("/w", null, "介质受写入保护。"));
    for (IOException why : reasons) {
      DraftStore store = Box.store(data, (step, file) -> refusing(step, why));
      NotSaved save = assertThrows(NotSaved.class, () -> store.save(Box.changed(draft, 2)));
      assertEquals(NotSaved.Kind.READ_ONLY, save.kind());
      assertThrows(NotSaved.class, () -> new Attachments(store).add(draft, "图", new byte[1]));
      assertEquals(draft, store.open(draft.id()), "it can still be read");
    }
    DraftStore store = Box.store(data, (step, file) -> refusing(step, reasons.getLast()));
    NotSaved erase = assertThrows(NotSaved.class, () -> store.erase(draft.id()));
    assertEquals(NotSaved.Kind.READ_ONLY, erase.kind());
    Effort.report(
        "read-only folder, told in %d ways: old version intact %d of %d",
        reasons.size(), reasons.size(), reasons.size());
  }

  @Test
  void aFolderThatIsTakenAwayComesBackWithEverythingInIt() throws Exception {
    DraftStore store = Box.store(data);
    Draft draft = store.save(Box.changed(Box.saved(store, 1), 2));
    Path away = data.resolveSibling(data.getFileName() + " away");
    Files.move(data, away);
    Files.createFile(data);
    NotSaved failure = assertThrows(NotSaved.class, () -> store.save(Box.changed(draft, 3)));
    assertEquals(NotSaved.Kind.NOT_A_FOLDER, failure.kind());
    assertThrows(Unreadable.class, () -> store.open(draft.id()));
    Files.delete(data);
    Files.move(away, data);
    assertEquals(2, Toy.number(store.open(draft.id())));
    assertEquals(3, Toy.number(store.save(Box.changed(draft, 3))));

    DraftStore gone =
        Box.store(data, (step, file) -> refusing(step, new NoSuchFileException("/gone")));
    assertEquals(
        NotSaved.Kind.GONE,
        assertThrows(NotSaved.class, () -> gone.save(Box.changed(draft, 4))).kind());
    assertEquals(3, Toy.number(store.open(draft.id())));
    Effort.report("folder taken away while a filing is open, 2 ways: old version intact 2 of 2");
  }

  /** A disk that is pulled out under the program; needs the right to mount one. */
  @Test
  void aDiskThatIsPulledOutLeavesTheProgramAlive() throws Exception {
    Assumptions.assumeTrue(Effort.isThorough(), "in the long run only");
    Assumptions.assumeTrue(does("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", data.toString()));
    DraftStore store = Box.store(data);
    Draft draft = Box.saved(store, 1);
    does("mount", "-o", "remount,ro", data.toString());
    assertEquals(
        NotSaved.Kind.READ_ONLY,
        assertThrows(NotSaved.class, () -> store.save(Box.changed(draft, 2))).kind());
    assertEquals(1, Toy.number(store.open(draft.id())));
    does("umount", "-l", data.toString());
    assertThrows(Unreadable.class, () -> store.open(draft.id()));
    Effort.report("real disk read-only, then pulled out: old version intact, uncaught 0");
  }
}
