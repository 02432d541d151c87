package org.sealready.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.vault.crypto.Key;
import org.sealready.vault.crypto.KeyFile;
import org.sealready.vault.crypto.Label;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.filing.Box;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.DraftStore;
import org.sealready.vault.filing.Toy;

/** Moved-aside files are listed and restored, and nothing is overwritten. */
class AsideFilesTest {

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  private AsideFiles aside() {
    return new AsideFiles(data);
  }

  private AsideFiles.Refusal refused(String name) {
    return assertThrows(AsideFiles.Stays.class, () -> aside().bringBack(name)).why();
  }

  @Test
  void aFilingThatCouldNotBeReadComesBackAsOneOfItsOwn() throws Exception {
    DraftStore store = Box.store(data);
    Draft draft = Box.saved(store, 1);
    byte[] damaged = {1, 2, 3};
    Files.write(Box.file(data, draft), damaged);
    store.save(Box.changed(draft, 2));
    String name = aside().names().getFirst();
    assertEquals("filings/" + name, aside().bringBack(name));
    assertArrayEquals(damaged, Files.readAllBytes(data.resolve("filings").resolve(name)));
    assertEquals(2, Toy.number(store.open(draft.id())), "what took its place is still there");
    assertEquals(List.of(), aside().names());
    Files.createDirectories(Box.backups(data, draft));
    Files.write(Box.backups(data, draft).resolve(name), damaged);
    assertEquals(AsideFiles.Refusal.NO_ROOM, refused(name));
  }

  @Test
  void whatIsNoKeyFileStaysAside() throws Exception {
    Box.saved(Box.store(data), 1);
    Files.write(data.resolve("vault.key.aside-x"), new byte[9]);
    assertEquals(AsideFiles.Refusal.UNREADABLE, refused("vault.key.aside-x"));
    for (String name : List.of("", "x", "vault.key", "../vault.key.aside-x", "filings")) {
      assertEquals(AsideFiles.Refusal.UNKNOWN, refused(name));
    }
  }

  /** The one that stands there goes aside under a name of its own. */
  @Test
  void aKeyFileComesBackIntoAnEmptyPlace() throws Exception {
    Vault vault = Box.vault(data);
    Draft draft = Box.saved(Box.store(data, vault), 1);
    byte[] good = Files.readAllBytes(data.resolve("vault.key"));
    Files.move(data.resolve("vault.key"), data.resolve("vault.key.aside-mine"));
    Files.delete(data.resolve("vault.key.copy"));
    assertEquals("vault.key", aside().bringBack("vault.key.aside-mine"));
    assertArrayEquals(good, Files.readAllBytes(data.resolve("vault.key")));
    assertFalse(Files.exists(data.resolve("vault.key.aside-mine")));
    assertEquals(1, Toy.number(Box.store(data).open(draft.id())));
  }

  @Test
  void theStateTellsWhatCountsAndWhatNothingOpens() throws Exception {
    Box.saved(Box.store(data), 1);
    Path theirs = data.resolve("filings").resolve("theirs.sealed");
    Vault stranger = new Vault(Key.random(KeyFile.VAULT), false, Key.fresh(), List.of());
    Files.write(theirs, stranger.seal(new Label(Label.Kind.FILING, "theirs", 1), new byte[5]));
    Files.write(data.resolve("filings").resolve("cut.sealed"), new byte[7]);
    FolderState state = new FolderInspection(data).state();
    assertTrue(state.hasProblems());
    assertEquals("vault.key", state.counting().orElseThrow().name());
    assertEquals(List.of("filings/theirs.sealed"), state.closed());
    assertEquals(List.of("filings/cut.sealed"), state.damaged());
    assertEquals(
        List.of(false, true),
        state.files().stream().map(FolderState.Sealed::opens).sorted().toList());
  }
}
