package org.sealready.vault.filing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.vault.file.Unreadable;

class DraftVersionsTest {

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private DraftStore store() throws Exception {
    return Box.store(data);
  }

  private DraftVersions versions() throws Exception {
    return new DraftVersions(store());
  }

  private Draft saved(int numbers) throws Exception {
    Draft draft = Box.saved(store(), 1);
    for (int number = 2; number <= numbers; number++) {
      draft = store().save(Box.changed(draft, number));
    }
    return draft;
  }

  @Test
  void listsEarlierSavesTheNewestFirst() throws Exception {
    Draft draft = saved(3);
    assertEquals(
        List.of(
            new DraftVersions.Version(2, Box.CLOCK.instant(), Box.changed(draft, 2).answers()),
            new DraftVersions.Version(1, Box.CLOCK.instant(), Box.changed(draft, 1).answers())),
        versions().of(draft.id()));
    assertEquals(List.of(), versions().of("unknown"));
  }

  @Test
  void doesNotOfferWhatIsThereAnyway() throws Exception {
    Draft draft = saved(2);
    Files.createLink(Box.backups(data, draft).resolve("2.sealed"), Box.file(data, draft));
    assertEquals(1, versions().of(draft.id()).size());
  }

  @Test
  void restoringIsAChangeThatCanBeTakenBack() throws Exception {
    Draft draft = saved(5);
    Draft restored = versions().restore(draft.id(), 3);
    assertEquals(3, Toy.number(restored));
    Draft opened = store().open(draft.id());
    assertEquals(restored, opened);
    assertEquals(Toy.number(5), opened.history().undone().now().answers());
    assertEquals(6, opened.count());
    assertTrue(versions().of(draft.id()).stream().anyMatch(version -> version.count() == 5));
    assertEquals(1, store().ids().size());
  }

  @Test
  void restoringASaveBringsBackItsNotesAndAttachments() throws Exception {
    Draft draft = saved(1);
    Draft noted =
        store().save(new Attachments(store()).add(draft.noting("n", "1"), "t", new byte[3]));
    store().save(Box.changed(noted.noting("n", "2").attaching(List.of()), 2));
    versions().recover();
    Draft restored = versions().restore(draft.id(), noted.count());
    assertEquals("1", restored.notes().get("n"));
    Attachment picture = restored.attachments().getFirst();
    assertArrayEquals(new byte[3], new Attachments(store()).read(restored, picture));
  }

  @Test
  void restoresOverADamagedFileAndSetsThatAside() throws Exception {
    Draft draft = saved(3);
    byte[] damaged = new byte[] {1, 2, 3};
    Files.write(Box.file(data, draft), damaged);
    assertEquals(2, versions().of(draft.id()).size());
    assertEquals(2, Toy.number(versions().restore(draft.id(), 2)));
    assertEquals(2, Toy.number(store().open(draft.id())));
    assertEquals(List.of(draft.id()), store().ids());
    assertTrue(
        Box.files(Box.backups(data, draft)).stream().anyMatch(n -> n.startsWith("damaged-")));
  }

  @Test
  void restoresWhereTheFileIsGone() throws Exception {
    Draft draft = saved(3);
    Files.delete(Box.file(data, draft));
    Draft restored = versions().restore(draft.id(), 2);
    assertEquals(2, Toy.number(store().open(draft.id())));
    assertTrue(restored.count() > 2);
  }

  @Test
  void changesNothingIfTheEarlierSaveCannotBeRead() throws Exception {
    Draft draft = saved(3);
    Files.write(Box.backups(data, draft).resolve("2.sealed"), new byte[9]);
    assertThrows(Unreadable.class, () -> versions().restore(draft.id(), 2));
    assertThrows(Unreadable.class, () -> versions().restore(draft.id(), 77));
    assertEquals(draft, store().open(draft.id()));
    assertEquals(1, versions().of(draft.id()).size());
  }

  /** Leaves what a save leaves that ends just before its move. */
  private Path orphan(Draft draft) throws Exception {
    Draft other = store().save(draft);
    Path orphan = data.resolve("filings").resolve("." + UUID.randomUUID() + ".sealed.tmp");
    Files.move(Box.file(data, other), orphan);
    return orphan;
  }

  @Test
  void keepsAnOrphanThatIsNewerAndSaysSomethingElse() throws Exception {
    Draft draft = saved(2);
    byte[] kept = Files.readAllBytes(Box.file(data, draft));
    orphan(Box.changed(draft, 3));
    Files.write(Box.file(data, draft), kept);
    Map<String, String> found = versions().recover();
    assertEquals(1, found.size());
    assertEquals(draft.id(), found.values().iterator().next());
    assertEquals(3, Toy.number(store().open(found.keySet().iterator().next())));
    assertEquals(2, Toy.number(store().open(draft.id())));
    assertEquals(Map.of(), versions().recover());
  }

  @Test
  void keepsAnOrphanWhoseFilingIsDamaged() throws Exception {
    Draft draft = saved(2);
    orphan(Box.changed(draft, 3));
    Files.write(Box.file(data, draft), new byte[5]);
    String id = versions().recover().keySet().iterator().next();
    assertEquals(3, Toy.number(store().open(id)));
  }

  @Test
  void endsAFirstSaveThatWasInterrupted() throws Exception {
    Draft draft = Box.begun(4);
    orphan(draft);
    assertEquals(Map.of(), versions().recover());
    assertEquals(4, Toy.number(store().open(draft.id())));
    assertEquals(List.of(draft.id()), store().ids());
  }

  @Test
  void clearsAwayOrphansThatSayNothingNew() throws Exception {
    Draft draft = saved(2);
    byte[] kept = Files.readAllBytes(Box.file(data, draft));
    Path same = orphan(draft);
    Files.write(Box.file(data, draft), kept);
    Path older = data.resolve("filings").resolve("." + UUID.randomUUID() + ".sealed.tmp");
    Files.copy(Box.backups(data, draft).resolve("1.sealed"), older);
    Path cut = data.resolve("filings").resolve("." + UUID.randomUUID() + ".sealed.tmp");
    Files.write(cut, java.util.Arrays.copyOf(kept, kept.length / 2));
    Path empty = Files.createFile(data.resolve("filings").resolve(tmp()));
    assertEquals(Map.of(), versions().recover());
    for (Path gone : List.of(same, older, cut, empty)) {
      assertTrue(Files.notExists(gone), gone.toString());
    }
    assertEquals(List.of(draft.id()), store().ids());
  }

  private static String tmp() {
    return "." + UUID.randomUUID() + ".sealed.tmp";
  }

  @Test
  void leavesAloneWhatIsNotItsOwn() throws Exception {
    Draft draft = saved(1);
    Path folder = data.resolve("filings");
    byte[] newer = Files.readAllBytes(Box.file(data, draft));
    newer[9] = 3;
    List<Path> others =
        List.of(
            Files.write(folder.resolve(tmp()), newer),
            Files.writeString(folder.resolve("notes.tmp"), "x"),
            Files.writeString(folder.resolve(".x.sealed.tmp"), "x"),
            Files.createDirectories(folder.resolve(tmp())));
    versions().recover();
    for (Path other : others) {
      assertTrue(Files.exists(other), other.toString());
    }
  }
}
