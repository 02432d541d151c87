package org.sealready.vault.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sealready.MemoryFolder;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.filing.Box;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.DraftStore;
import org.sealready.vault.filing.Toy;

class BackupsTest {

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  /** At most ten, and for every age 1, 2, 4 ... 256 one that is that old and not three times so. */
  @Test
  void coverEveryScaleOfTime() {
    List<Long> kept = new ArrayList<>();
    for (long count = 0; count < 3000; count++) {
      kept.addFirst(count);
      kept.removeAll(Backups.superfluous(kept));
      assertTrue(kept.size() <= Backups.MOST, () -> "too many: " + kept);
      assertEquals(count, kept.getFirst());
      for (int scale = 1; scale <= 256 && count >= 2 * scale; scale *= 2) {
        long newest = count;
        int span = scale;
        assertTrue(
            kept.stream().anyMatch(each -> isOfAge(newest - each, span)),
            () -> "none " + span + " saves old of " + newest + ": " + kept);
      }
    }
  }

  private static boolean isOfAge(long age, int scale) {
    return age >= scale && age < 3L * scale;
  }

  @Test
  void areNeverTooManyWhateverTheCounts() {
    Random random = new Random(20261121);
    for (int i = 0; i < 2000; i++) {
      List<Long> counts = new ArrayList<>();
      for (int left = random.nextInt(40); left > 0; left--) {
        counts.add(random.nextLong(1L << random.nextInt(1, 54)));
      }
      counts = new ArrayList<>(counts.stream().distinct().toList());
      counts.sort(Collections.reverseOrder());
      List<Long> left = new ArrayList<>(counts);
      left.removeAll(Backups.superfluous(counts));
      assertTrue(left.size() <= Backups.MOST);
      assertTrue(counts.isEmpty() || left.contains(counts.getFirst()), "the newest stays");
    }
  }

  @Test
  void areMadeBySavingAndThinned() throws Exception {
    DraftStore store = Box.store(data);
    Draft draft = Box.saved(store, 0);
    for (int number = 1; number <= 60; number++) {
      draft = store.save(Box.changed(draft, number));
    }
    List<Long> counts = store.files().backups(draft.id()).counts();
    assertEquals(60, counts.getFirst());
    assertEquals(List.of(60L, 59L, 57L), counts.subList(0, 3));
    assertTrue(counts.size() <= Backups.MOST && counts.getLast() <= 30, counts.toString());
    for (long count : counts) {
      Draft old = store.glance(draft.id(), store.files().backups(draft.id()).file(count));
      assertEquals(count, old.count());
      assertEquals(count - 1, Toy.number(old));
    }
  }

  /** FAT knows no second names. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void areCopiedWhereAFileHasOneNameOnly(boolean unsupported) throws Exception {
    DraftStore store =
        Box.store(
            data,
            (step, file) -> {
              if (step.equals("link")) {
                if (unsupported) {
                  throw new UnsupportedOperationException();
                }
                throw new IOException("Operation not permitted");
              }
            });
    Draft draft = Box.saved(store, 1);
    byte[] first = Files.readAllBytes(Box.file(data, draft));
    Draft second = store.save(Box.changed(draft, 2));
    org.junit.jupiter.api.Assertions.assertArrayEquals(
        first, Files.readAllBytes(Box.backups(data, draft).resolve("1.sealed")));
    assertEquals(2, Toy.number(store.open(second.id())));
    assertEquals(1, Box.files(store.folder()).size());
  }

  @Test
  void ofASaveThatFailedThinNothing() throws Exception {
    Draft draft = Box.saved(Box.store(data), 0);
    for (int number = 1; number <= 40; number++) {
      draft = Box.store(data).save(Box.changed(draft, number));
    }
    List<Long> before = Box.store(data).files().backups(draft.id()).counts();
    DraftStore full =
        Box.store(
            data,
            (step, file) -> {
              if (step.equals("write")) {
                throw new IOException("No space left on device");
              }
            });
    Draft unsaved = Box.changed(draft, 41);
    org.junit.jupiter.api.Assertions.assertThrows(NotSaved.class, () -> full.save(unsaved));
    List<Long> after = Box.store(data).files().backups(draft.id()).counts();
    assertTrue(after.containsAll(before));
  }

  @Test
  void whatIsNoBackupIsLeftAlone() throws Exception {
    DraftStore store = Box.store(data);
    Draft draft = Box.saved(store, 1);
    draft = store.save(Box.changed(draft, 2));
    Path note = Files.writeString(Box.backups(data, draft).resolve("readme.txt"), "x");
    Path odd = Files.writeString(Box.backups(data, draft).resolve("007.sealed"), "x");
    for (int number = 3; number < 20; number++) {
      draft = store.save(Box.changed(draft, number));
    }
    assertTrue(Files.exists(note) && Files.exists(odd));
    assertFalse(store.files().backups(draft.id()).counts().contains(7L));
  }
}
