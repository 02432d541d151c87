package org.sealready.draft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.MemoryFolder;

class VaultFolderTest {

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  @TempDir(factory = MemoryFolder.class)
  private Path stick;

  private VaultFolder keys() {
    return Box.keys(data);
  }

  private Path file() {
    return data.resolve("vault.key");
  }

  private Path copy() {
    return data.resolve("vault.key.copy");
  }

  private Vault created(String passphrase) throws Exception {
    return keys().create(Optional.of(Box.passphrase(passphrase)));
  }

  private Vault unlocked(String passphrase) throws Exception {
    return keys().unlock(Box.passphrase(passphrase));
  }

  private Unreadable.Kind broken() {
    return assertInstanceOf(Entrance.Broken.class, keys().find()).why();
  }

  @Test
  void opensWithThePassphraseAndNoOther() throws Exception {
    Vault vault = created("桂花 2026");
    Draft draft = Box.saved(Box.store(data, vault), 7);
    vault.lock();
    assertEquals(new Entrance.Locked(false), keys().find());
    assertTrue(unlocked("桂花 2026").isProtected());
    assertEquals(7, Toy.number(Box.store(data, unlocked("桂花 2026")).open(draft.id())));
    for (String wrong : List.of("", "桂花", "桂花 2026 ", "桂花2026", "桂花 2025")) {
      assertThrows(WrongKey.class, () -> unlocked(wrong));
    }
  }

  /** Two ways to write one letter: composed as Windows types it, taken apart as macOS may. */
  @Test
  void opensWhicheverWayTheLettersAreComposed() throws Exception {
    created("café Ångström 가").lock();
    assertTrue(unlocked("cafe\u0301 A\u030angstro\u0308m \u1100\u1161").isProtected());
    assertThrows(WrongKey.class, () -> unlocked("cafe Angstrom 가"));
  }

  @Test
  void aWrongPassphraseIsNoDamageAndDamageIsNoWrongPassphrase() throws Exception {
    created("right").lock();
    assertThrows(WrongKey.class, () -> unlocked("wrong"));
    for (Path path : List.of(file(), copy())) {
      byte[] bytes = Files.readAllBytes(path);
      bytes[bytes.length / 2] ^= 1;
      Files.write(path, bytes);
    }
    for (String any : List.of("right", "wrong")) {
      assertEquals(
          Unreadable.Kind.DAMAGED, assertThrows(Unreadable.class, () -> unlocked(any)).kind());
    }
    assertEquals(Unreadable.Kind.DAMAGED, broken());
  }

  @Test
  void worksWithoutAPassphrase() throws Exception {
    Draft draft = Box.saved(Box.store(data), 3);
    Entrance.Open open = assertInstanceOf(Entrance.Open.class, keys().find());
    assertFalse(open.vault().isProtected());
    assertEquals(3, Toy.number(Box.store(data, open.vault()).open(draft.id())));
    assertThrows(WrongKey.class, () -> unlocked(""));
  }

  @Test
  void isMadeOnce() throws Exception {
    assertInstanceOf(Entrance.Missing.class, keys().find());
    created("one");
    assertThrows(IllegalStateException.class, () -> created("two"));
    assertTrue(unlocked("one").isProtected());
  }

  @Test
  void opensWithTheRecoveryKeyUntilThereIsAnother() throws Exception {
    Vault vault = created("forgotten");
    RecoveryKey first = keys().renewRecoveryKey(vault);
    assertEquals(new Entrance.Locked(true), keys().find());
    assertArrayEquals(vault.id(), keys().unlock(first).id());
    RecoveryKey second = keys().renewRecoveryKey(vault);
    assertThrows(WrongKey.class, () -> keys().unlock(first));
    RecoveryKey typed = RecoveryKey.of(second.text().toLowerCase()).orElseThrow();
    Vault recovered = keys().unlock(typed);
    keys().change(recovered, Box.passphrase("remembered"));
    assertTrue(unlocked("remembered").isProtected());
    assertThrows(WrongKey.class, () -> unlocked("forgotten"));
    assertTrue(keys().unlock(second).isProtected(), "the recovery key stays");
  }

  @Test
  void changingThePassphraseRewritesOneSlotAndNoFiling() throws Exception {
    Vault vault = created("old");
    keys().renewRecoveryKey(vault);
    DraftStore store = Box.store(data, vault);
    Draft draft = store.save(new Attachments(store).add(Box.begun(1), "图", new byte[9]));
    store.save(Box.changed(draft, 2));
    KeyFile before = KeyFileFormat.read(Files.readAllBytes(file())).file();
    Map<Path, String> filings = marks();
    keys().change(vault, Box.passphrase("new"));
    assertEquals(filings, marks());
    KeyFile after = KeyFileFormat.read(Files.readAllBytes(file())).file();
    assertArrayEquals(before.vault(), after.vault());
    assertEquals(2, after.slots().size());
    assertArrayEquals(recovery(before).key().sealed(), recovery(after).key().sealed());
    assertFalse(
        Arrays.equals(
            before.slot(KeySlot.ByPassphrase.class).orElseThrow().salt(),
            after.slot(KeySlot.ByPassphrase.class).orElseThrow().salt()));
    assertThrows(WrongKey.class, () -> unlocked("old"));
    assertEquals(2, Toy.number(Box.store(data, unlocked("new")).open(draft.id())));
  }

  private static KeySlot.ByRecoveryKey recovery(KeyFile file) {
    return file.slot(KeySlot.ByRecoveryKey.class).orElseThrow();
  }

  private Map<Path, String> marks() throws IOException {
    Map<Path, String> marks = new TreeMap<>();
    for (Path file : Box.tree(data.resolve("filings"))) {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      marks.put(file, now.lastModifiedTime() + " " + now.fileKey());
    }
    return marks;
  }

  @Test
  void aFirstPassphraseTakesAwayWhatTheOldKeyFileCouldOpen() throws Exception {
    Vault open = Box.vault(data);
    DraftStore store = Box.store(data, open);
    Attachments attachments = new Attachments(store);
    Draft draft = store.save(attachments.add(Box.begun(1), "图", new byte[70_000]));
    draft = store.save(Box.changed(draft, 2));
    byte[] before = Files.readAllBytes(Box.file(data, draft));
    Box.copy(data, stick);

    Vault renewed = keys().protect(open, Box.passphrase("from now on"));
    store.resealAll(renewed);
    Draft later = store.save(Box.changed(draft, 3));
    for (Path file : Box.tree(data.resolve("filings"))) {
      assertTrue(renewed.isCurrent(SealedHeader.of(Files.readAllBytes(file))), file.toString());
    }
    Vault old = Box.vault(stick);
    for (Path file : Box.tree(data.resolve("filings"))) {
      byte[] bytes = Files.readAllBytes(file);
      Label.Kind kind = SealedHeader.of(bytes).label().kind();
      assertEquals(
          Unreadable.Kind.FOREIGN,
          assertThrows(Unreadable.class, () -> old.open(kind, bytes)).kind());
    }

    DraftStore again = Box.store(data, unlocked("from now on"));
    Draft opened = again.open(draft.id());
    assertEquals(later, opened);
    assertEquals(
        70_000, new Attachments(again).read(opened, opened.attachments().getFirst()).length);
    assertEquals(2, new DraftVersions(again).of(draft.id()).size());
    Files.write(data.resolve("filings").resolve("back.sealed"), before);
    assertEquals(2, Toy.number(again.open("back")), "what comes back from elsewhere opens");
  }

  @Test
  void aFirstPassphraseLeavesTheOldKeyNowhereInTheFolder() throws Exception {
    Vault open = Box.vault(data);
    byte[] master = open.master().bytes().clone();
    Path blocks = stick.resolve("blocks");
    Path copyBlocks = stick.resolve("copy");
    Files.createLink(blocks, file());
    Files.createLink(copyBlocks, copy());
    keys().protect(open, Box.passphrase("p"));
    List<Path> all = new java.util.ArrayList<>(Box.tree(data));
    all.add(blocks);
    all.add(copyBlocks);
    for (Path path : all) {
      byte[] bytes = Files.readAllBytes(path);
      for (int at = 0; at + master.length <= bytes.length; at++) {
        assertFalse(
            Arrays.equals(bytes, at, at + master.length, master, 0, master.length),
            path.toString());
      }
    }
  }

  /** The program ended while it was sealing everything anew. */
  @Test
  void sealingAnewGoesOnWhereItEnded() throws Exception {
    Vault open = Box.vault(data);
    for (int i = 0; i < 5; i++) {
      Box.saved(Box.store(data, open), i);
    }
    Vault renewed = keys().protect(open, Box.passphrase("p"));
    int[] writes = {0};
    DraftStore failing =
        Box.store(
            new FaultyFiles(
                    (step, path) -> {
                      if (step.equals("force") && ++writes[0] > 2 && writes[0] < 5) {
                        throw new IOException("No space left on device");
                      }
                    })
                .wrap(data),
            open);
    assertThrows(NotSaved.class, () -> failing.resealAll(renewed));
    assertTrue(ResealingMark.isSet(data));
    Vault next = unlocked("p");
    Box.store(data, next).resealAll(next);
    assertFalse(ResealingMark.isSet(data));
    for (Path path : Box.tree(data.resolve("filings"))) {
      assertTrue(next.isCurrent(SealedHeader.of(Files.readAllBytes(path))));
    }
  }

  @Test
  void usesTheCopyWhereTheFileIsDamagedOrGone() throws Exception {
    Vault vault = created("p");
    byte[] good = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(good, good.length - 1));
    unlocked("p");
    assertFalse(Arrays.equals(good, Files.readAllBytes(file())), "finding changes nothing");
    keys().mend(vault);
    assertArrayEquals(good, Files.readAllBytes(file()));
    assertTrue(Box.files(data).stream().anyMatch(name -> name.startsWith("vault.key.aside-")));
    Files.delete(file());
    unlocked("p");
    keys().mend(vault);
    assertArrayEquals(good, Files.readAllBytes(file()));
  }

  @Test
  void makesACopyThatFellBehindEqualAgain() throws Exception {
    Vault vault = created("old");
    byte[] before = Files.readAllBytes(copy());
    keys().change(vault, Box.passphrase("new"));
    Files.write(copy(), before);
    unlocked("new");
    keys().mend(vault);
    assertArrayEquals(Files.readAllBytes(file()), Files.readAllBytes(copy()));
    assertThrows(WrongKey.class, () -> unlocked("old"));
    Files.delete(copy());
    keys().mend(vault);
    assertArrayEquals(Files.readAllBytes(file()), Files.readAllBytes(copy()));
  }

  /** Somebody has put back a key file from before the passphrase was set. */
  @Test
  void anOpenKeyFileFromBeforeThePassphraseOpensNothing() throws Exception {
    Vault open = Box.vault(data);
    Draft draft = Box.saved(Box.store(data, open), 1);
    byte[] before = Files.readAllBytes(file());
    Vault renewed = keys().protect(open, Box.passphrase("p"));
    Box.store(data, open).resealAll(renewed);
    byte[] after = Files.readAllBytes(copy());
    Files.write(file(), before);
    assertInstanceOf(Entrance.Locked.class, keys().find());
    Vault again = unlocked("p");
    keys().mend(again);
    assertArrayEquals(after, Files.readAllBytes(file()));
    assertEquals(1, Toy.number(Box.store(data, again).open(draft.id())));
    for (Path path : List.of(file(), copy())) {
      Files.write(path, before);
    }
    assertEquals(Unreadable.Kind.OLDER, broken(), "nothing is sealed with a key that all know");
    assertArrayEquals(before, Files.readAllBytes(file()));
  }

  @Test
  void shredsTheKeysThatAWriteHasLeftThatNeverEnded() throws Exception {
    Vault vault = Box.vault(data);
    for (String left : List.of(".key.tmp", ".copy.tmp")) {
      Files.copy(file(), data.resolve("." + java.util.UUID.randomUUID() + left));
    }
    Files.copy(file(), data.resolve("vault.key.old"));
    keys().mend(vault);
    assertEquals(
        List.of("vault.key", "vault.key.copy", "vault.of-" + vault.name().hex()), Box.files(data));
  }

  @Test
  void makesNoNewVaultBesideFilesOfALostOne() throws Exception {
    Draft draft = Box.saved(Box.store(data), 1);
    Box.store(data).save(Box.changed(draft, 2));
    Files.delete(file());
    Files.delete(copy());
    assertEquals(Unreadable.Kind.GONE, broken());
    assertEquals(NotSaved.Kind.GONE, assertThrows(NotSaved.class, () -> created("x")).kind());
    Files.delete(Box.file(data, draft));
    assertEquals(Unreadable.Kind.GONE, broken(), "earlier saves are filings, too");
    for (Path file : Box.tree(data)) {
      Files.delete(file);
    }
    assertInstanceOf(Entrance.Missing.class, keys().find());
    Files.write(data.resolve("profiles.sealed"), "SRSEALED".getBytes());
    assertEquals(Unreadable.Kind.GONE, broken());
  }

  @Test
  void aNewerKeyFileIsLeftAlone() throws Exception {
    Vault vault = created("p");
    byte[] newer = Files.readAllBytes(file());
    newer[9] = 2;
    Files.write(file(), newer);
    assertEquals(Unreadable.Kind.NEWER, broken());
    assertThrows(Unreadable.class, () -> unlocked("p"));
    assertThrows(Unreadable.class, () -> keys().change(vault, Box.passphrase("q")));
    assertArrayEquals(newer, Files.readAllBytes(file()));
  }

  @Test
  void doesNotMixTheKeysOfTwoVaults() throws Exception {
    Vault mine = created("mine");
    Draft draft = Box.saved(Box.store(data, mine), 1);
    Vault theirs = Box.keys(stick).create(Optional.of(Box.passphrase("theirs")));
    byte[] foreign = Files.readAllBytes(stick.resolve("vault.key"));
    Files.write(file(), foreign);
    keys().change(mine, Box.passphrase("x"));
    assertEquals(1, Toy.number(Box.store(data, unlocked("x")).open(draft.id())));
    assertArrayEquals(
        foreign,
        Files.readAllBytes(data.resolve("vault.key.aside-" + theirs.name().brief())),
        "it may open files elsewhere");
    assertEquals(
        Unreadable.Kind.FOREIGN,
        assertThrows(Unreadable.class, () -> Box.store(data, theirs).open(draft.id())).kind());
    assertNotEquals(new String(mine.id()), new String(theirs.id()));
  }

  /** Somebody has exchanged the wrapped keys of a key file without knowing them. */
  @Test
  void aForgedKeyFileIsDamage() throws Exception {
    Vault mine = created("mine");
    KeyFile file = KeyFileFormat.read(Files.readAllBytes(file())).file();
    KeyFile forged = new KeyFile(file.vault(), file.slots(), List.of(someKey(mine)));
    byte[] content = KeyFileFormat.write(forged, Key.fresh());
    Files.write(file(), content);
    assertArrayEquals(mine.id(), unlocked("mine").id(), "the copy is as it was");
    Files.write(copy(), content);
    assertEquals(
        Unreadable.Kind.DAMAGED, assertThrows(Unreadable.class, () -> unlocked("mine")).kind());
  }

  private static WrappedKey someKey(Vault vault) {
    return WrappedKey.of(Key.fresh(), Key.fresh(), vault.id());
  }

  /** A forged file must not eat the memory of the computer before it is found out. */
  @Test
  void aKeyFileThatCostsTooMuchIsDamage() throws Exception {
    Vault vault = created("p");
    KeySlot.ByPassphrase slot =
        KeyFileFormat.read(Files.readAllBytes(file()))
            .file()
            .slot(KeySlot.ByPassphrase.class)
            .orElseThrow();
    for (Cost cost :
        List.of(
            new Cost(Integer.MAX_VALUE, 1, 1),
            new Cost(1 << 20, 1, 1),
            new Cost(1 << 18, 13, 1),
            new Cost(1 << 16, 255, 1),
            new Cost(64, 1, 200),
            new Cost(7, 1, 1),
            new Cost(-8, 1, 1),
            new Cost(8, 0, 1),
            new Cost(8, 1, 0))) {
      KeyFile forged =
          new KeyFile(
              vault.id(),
              List.of(new KeySlot.ByPassphrase(cost, slot.salt(), slot.key())),
              List.of());
      byte[] bytes = KeyFileFormat.write(forged, vault.master());
      assertThrows(Unreadable.class, () -> KeyFileFormat.read(bytes), cost.toString());
    }
    assertTrue(Cost.USUAL.isSane());
  }
}
