package org.sealready.vault.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.MemoryFolder;
import org.sealready.vault.file.NotSaved;

@Tag(Effort.FAULTS)
class ErasureTest {

  private static final int PROBE = 16;

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  @TempDir(factory = MemoryFolder.class)
  private Path elsewhere;

  /** A filing with earlier saves, two pictures, and what a failed save has left. */
  private Draft full(int number) throws Exception {
    DraftStore store = Box.store(data);
    Attachments attachments = new Attachments(store);
    Draft draft = Box.saved(store, number);
    draft = attachments.add(draft, "图", new byte[70_000]);
    draft = store.save(attachments.add(draft, "图", new byte[10]));
    draft = store.save(Box.changed(draft, number + 1));
    Path orphan = data.resolve("filings").resolve("." + UUID.randomUUID() + ".sealed.tmp");
    Files.copy(Box.file(data, draft), orphan);
    return draft;
  }

  @Test
  void leavesNothingOfAFilingAndEverythingOfTheOthers() throws Exception {
    Draft other = full(50);
    Draft draft = full(1);
    List<Path> others =
        Box.tree(data).stream().filter(file -> !file.toString().contains(draft.id())).toList();
    Box.store(data).erase(draft.id());
    List<Path> left = new ArrayList<>(Box.tree(data));
    assertTrue(others.size() - left.size() == 1 && others.containsAll(left), "its orphan went");
    assertEquals(List.of(other.id()), Box.store(data).ids());
    assertEquals(other, Box.store(data).open(other.id()));
    Box.store(data).erase(draft.id());
    assertEquals(left, Box.tree(data));
  }

  /** Looks into the files through second names, as through the blocks of the disk. */
  @Test
  void leavesNoCiphertextOnTheDisk() throws Exception {
    Draft draft = full(1);
    Map<Path, byte[]> before = new HashMap<>();
    for (Path file : Box.tree(data.resolve("filings"))) {
      Path blocks = elsewhere.resolve(String.valueOf(before.size()));
      Files.createLink(blocks, file);
      before.put(blocks, Files.readAllBytes(file));
    }
    Box.store(data).erase(draft.id());
    List<byte[]> after = new ArrayList<>();
    for (Path blocks : before.keySet()) {
      after.add(Files.readAllBytes(blocks));
      assertEquals(before.get(blocks).length, after.getLast().length);
    }
    int probes = 0;
    for (byte[] content : before.values()) {
      for (int at = 0; at + PROBE <= content.length; at += 997) {
        byte[] probe = Arrays.copyOfRange(content, at, at + PROBE);
        assertTrue(after.stream().noneMatch(each -> indexOf(each, probe) >= 0));
        probes++;
      }
    }
    assertTrue(before.size() >= 6 && probes > 70, before.size() + " files, " + probes);
    Effort.report(
        "erased %d files of a filing, %d probes of what they held: found 0", before.size(), probes);
  }

  private static int indexOf(byte[] content, byte[] probe) {
    for (int at = 0; at + probe.length <= content.length; at++) {
      if (Arrays.equals(content, at, at + probe.length, probe, 0, probe.length)) {
        return at;
      }
    }
    return -1;
  }

  @Test
  void goesOnAtTheNextStart() throws Exception {
    Draft draft = full(1);
    DraftStore store =
        Box.store(
            data,
            (step, file) -> {
              if (step.equals("delete") && file.toString().contains("attachments")) {
                throw new IOException("Input/output error");
              }
            });
    assertThrows(NotSaved.class, () -> store.erase(draft.id()));
    assertEquals(List.of(), Box.store(data).ids(), "not in the list any more");
    new DraftVersions(Box.store(data)).recover();
    assertEquals(List.of(), Box.tree(data.resolve("filings")));
  }

  @Test
  void erasesWhatIsDamagedAndWhatHasBackupsOnly() throws Exception {
    Draft damaged = full(1);
    Files.write(Box.file(data, damaged), new byte[3]);
    Box.store(data).erase(damaged.id());
    Draft lost = full(3);
    Files.delete(Box.file(data, lost));
    Box.store(data).erase(lost.id());
    new DraftVersions(Box.store(data)).recover();
    assertEquals(List.of(), Box.store(data).ids());
    assertEquals(List.of(), Box.tree(data.resolve("filings")));
  }

  @Test
  void leavesAloneWhatALinkPointsTo() throws Exception {
    Draft draft = full(1);
    Path diary = Files.writeString(elsewhere.resolve("diary.txt"), "dear diary");
    Files.createSymbolicLink(Box.pictures(data, draft).resolve("x.sealed"), diary);
    Path folder = Files.createDirectories(elsewhere.resolve("folder"));
    Path letter = Files.writeString(folder.resolve("letter.txt"), "dear you");
    Files.createSymbolicLink(Box.backups(data, draft).resolve("folder"), folder);
    Box.store(data).erase(draft.id());
    assertEquals("dear diary", Files.readString(diary));
    assertEquals("dear you", Files.readString(letter));
    assertFalse(Files.exists(Box.pictures(data, draft)));
  }
}
