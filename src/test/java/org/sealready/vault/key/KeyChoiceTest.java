package org.sealready.vault.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.crypto.VaultId;
import org.sealready.vault.file.Folder;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.Attachments;
import org.sealready.vault.filing.Box;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.DraftStore;
import org.sealready.vault.filing.ProfileFile;
import org.sealready.vault.filing.Toy;

/** Which of several key files counts, and that none is destroyed that may open anything. */
class KeyChoiceTest {

  @TempDir(factory = MemoryFolder.class)
  private Path folder;

  private Path data() {
    return folder.resolve("data");
  }

  private Path file() {
    return data().resolve("vault.key");
  }

  private Path copy() {
    return data().resolve("vault.key.copy");
  }

  /** A vault with so many filings; it has worked in its folder before. */
  private Vault made(Path data, String passphrase, int filings) throws IOException {
    Optional<Passphrase> wanted =
        passphrase.isEmpty() ? Optional.empty() : Optional.of(Box.passphrase(passphrase));
    Vault vault = Box.keys(data).create(wanted);
    for (int i = 0; i < filings; i++) {
      Box.saved(Box.store(data, vault), i);
    }
    Box.keys(data).mend(vault);
    return vault;
  }

  private void over(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private VaultId open() {
    return assertInstanceOf(VaultState.Open.class, Box.keys(data()).find()).vault().name();
  }

  private Unreadable.Kind broken() {
    return assertInstanceOf(VaultState.Broken.class, Box.keys(data()).find()).why();
  }

  @Test
  void theOneThatTheFilesNameCountsWhereverItLies() throws Exception {
    Vault mine = made(data(), "", 2);
    Path theirs = folder.resolve("theirs");
    made(theirs, "", 5);
    byte[] foreign = Files.readAllBytes(theirs.resolve("vault.key"));
    over(theirs.resolve("vault.key"), file());
    assertEquals(mine.name(), open());
    Box.keys(data()).mend(Box.vault(data()));
    assertEquals(mine.name(), open());
    assertTrue(holds(foreign), "it may open files elsewhere");
    for (Path path : List.of(file(), copy())) {
      Files.move(path, data().resolve("vault.key.aside-" + path.getFileName()));
      over(theirs.resolve("vault.key"), path);
    }
    assertEquals(mine.name(), open(), "also from what lies aside");
  }

  private boolean holds(byte[] content) throws IOException {
    for (Path each : Folder.list(data())) {
      if (Files.isRegularFile(each) && java.util.Arrays.equals(content, Files.readAllBytes(each))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void whereNoneFitsNothingIsChanged() throws Exception {
    made(data(), "", 2);
    Path theirs = folder.resolve("theirs");
    made(theirs, "", 1);
    for (Path path : List.of(file(), copy())) {
      over(theirs.resolve("vault.key"), path);
    }
    byte[] foreign = Files.readAllBytes(file());
    assertEquals(Unreadable.Kind.FOREIGN, broken());
    assertThrows(NotSaved.class, () -> Box.keys(data()).create(Optional.empty()));
    assertArrayEquals(foreign, Files.readAllBytes(file()));
    assertArrayEquals(foreign, Files.readAllBytes(copy()));
  }

  /** A whole data folder was copied over this one: its keys fit its own filings alone. */
  @Test
  void aFolderThatWasCopiedOverThisOneDoesNotTakeIt() throws Exception {
    made(data(), "", 3);
    Path theirs = folder.resolve("theirs");
    made(theirs, "", 1);
    for (Path path : Box.tree(theirs)) {
      over(path, data().resolve(theirs.relativize(path).toString()));
    }
    assertEquals(Unreadable.Kind.FOREIGN, broken());
  }

  /** More filings than ours do not make a stranger's key that of this folder. */
  @Test
  void aStrangerWithMoreFilingsIsAStrangerAllTheSame() throws Exception {
    made(data(), "口令口令口令口令", 2);
    Path theirs = folder.resolve("theirs");
    Vault stranger = made(theirs, "", 5);
    FolderMark.clear(theirs);
    for (Path path : Box.tree(theirs)) {
      over(path, data().resolve(theirs.relativize(path).toString()));
    }
    assertEquals(Unreadable.Kind.FOREIGN, broken());
    for (Path own : Box.tree(data().resolve("filings"))) {
      if (!Files.exists(theirs.resolve("filings").resolve(own.getFileName()))) {
        Files.move(own, folder.resolve(own.getFileName()));
      }
    }
    assertEquals(stranger.name(), open(), "with ours out of the way it is theirs");
  }

  @Test
  void filingsOfOthersDoNotShutAFolder() throws Exception {
    Vault mine = made(data(), "", 1);
    Path theirs = folder.resolve("theirs");
    made(theirs, "", 5);
    for (Path path : Box.tree(theirs.resolve("filings"))) {
      over(path, data().resolve("filings").resolve(path.getFileName()));
    }
    assertEquals(mine.name(), open());
    Box.keys(data()).mend(Box.vault(data()));
    assertEquals(mine.name(), open());
  }

  /** Nothing is sealed yet, so no file tells; the mark of the vault that has worked here does. */
  @Test
  void anEmptyFolderKnowsWhoseItIs() throws Exception {
    made(data(), "mine", 0);
    Path theirs = folder.resolve("theirs");
    made(theirs, "", 0);
    over(theirs.resolve("vault.key"), file());
    assertEquals(new VaultState.Locked(false), Box.keys(data()).find());
    over(theirs.resolve("vault.key"), copy());
    assertEquals(Unreadable.Kind.FOREIGN, broken());
  }

  @Test
  void keyFilesThatAreNoneAreLeftAlone() throws Exception {
    Vault mine = made(data(), "", 1);
    byte[] good = Files.readAllBytes(file());
    Files.write(file(), new byte[0]);
    assertEquals(mine.name(), open());
    Files.delete(file());
    Files.createDirectories(file().resolve("in the way"));
    assertEquals(mine.name(), open());
    Box.keys(data()).mend(Box.vault(data()));
    assertArrayEquals(good, Files.readAllBytes(file()));
    Files.delete(copy());
    Files.createSymbolicLink(copy(), folder.resolve("nowhere"));
    assertEquals(mine.name(), open());
    Box.keys(data()).mend(Box.vault(data()));
    assertArrayEquals(good, Files.readAllBytes(copy()));
    Files.write(file(), new byte[0]);
    Files.write(copy(), new byte[0]);
    assertEquals(Unreadable.Kind.DAMAGED, broken());
  }

  /** Setting a passphrase shreds what tells the old key, and nothing else. */
  @Test
  void aFirstPassphraseShredsNoKeyOfAnotherVault() throws Exception {
    Vault mine = made(data(), "", 1);
    Path theirs = folder.resolve("theirs");
    made(theirs, "", 1);
    byte[] foreign = Files.readAllBytes(theirs.resolve("vault.key"));
    over(theirs.resolve("vault.key"), data().resolve("vault.key.aside-theirs"));
    over(theirs.resolve("vault.key"), data().resolve("vault.key.old"));
    over(file(), data().resolve("vault.key.aside-mine"));
    over(theirs.resolve("vault.key"), file());
    Vault renewed = Box.keys(data()).protect(mine, Box.passphrase("p"));
    Box.store(data(), mine).resealAll(renewed);
    assertTrue(Files.notExists(data().resolve("vault.key.aside-mine")));
    assertArrayEquals(foreign, Files.readAllBytes(data().resolve("vault.key.aside-theirs")));
    Box.keys(data()).mend(renewed);
    assertTrue(holds(foreign));
    assertTrue(Box.keys(data()).unlock(Box.passphrase("p")).isProtected());
  }

  /** A save writes what the next start needs, or says that it did not. */
  @Test
  void aSavePutsBackTheKeyFilesThatAreGone() throws Exception {
    Vault mine = made(data(), "口令口令口令口令", 1);
    byte[] good = Files.readAllBytes(file());
    DraftStore store = Box.store(data(), mine);
    Files.delete(file());
    Files.delete(copy());
    Draft saved = Box.saved(store, 8);
    assertArrayEquals(good, Files.readAllBytes(file()));
    Vault next = Box.keys(data()).unlock(Box.passphrase("口令口令口令口令"));
    assertEquals(8, Toy.number(Box.store(data(), next).open(saved.id())));
    byte[] newer = good.clone();
    newer[9] = 2;
    Files.write(file(), newer);
    NotSaved refused = assertThrows(NotSaved.class, () -> store.save(Box.changed(saved, 9)));
    assertEquals(NotSaved.Kind.NEWER, refused.kind());
    assertArrayEquals(newer, Files.readAllBytes(file()));
  }

  @Test
  void noSaveMakesTheDataFolder() throws Exception {
    Vault mine = made(data(), "", 1);
    DraftStore store = Box.store(data(), mine);
    Draft draft = store.open(store.ids().getFirst());
    Files.move(data(), folder.resolve("away"));
    List<org.junit.jupiter.api.function.Executable> all =
        List.of(
            () -> store.save(Box.changed(draft, 9)),
            () -> new Attachments(store).add(draft, "图", new byte[9]),
            () -> new ProfileFile(data(), store, Toy.JSON).write(List.of()),
            () -> store.erase(draft.id()),
            () -> store.resealAll(mine));
    for (org.junit.jupiter.api.function.Executable each : all) {
      assertEquals(NotSaved.Kind.GONE, assertThrows(NotSaved.class, each).kind());
    }
    assertTrue(Files.notExists(data()));
  }
}
