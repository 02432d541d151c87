package org.sealready.vault.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sealready.vault.crypto.KeyFile;
import org.sealready.vault.crypto.KeyFileFormat;
import org.sealready.vault.crypto.KeySlot;
import org.sealready.vault.crypto.Label;
import org.sealready.vault.crypto.RecoveryKey;
import org.sealready.vault.crypto.SealedHeader;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.Attachments;
import org.sealready.vault.filing.Box;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.DraftStore;
import org.sealready.vault.filing.DraftVersions;
import org.sealready.vault.filing.FaultyFiles;
import org.sealready.vault.filing.Toy;

class VaultFolderTest extends FolderOfKeys {

  @Test
  void opensWithThePassphraseAndNoOther() throws Exception {
    Vault vault = created("桂花 2026");
    Draft draft = Box.saved(Box.store(data, vault), 7);
    vault.lock();
    assertEquals(new VaultState.Locked(false), keys().find());
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
    VaultState.Open open = assertInstanceOf(VaultState.Open.class, keys().find());
    assertFalse(open.vault().isProtected());
    assertEquals(3, Toy.number(Box.store(data, open.vault()).open(draft.id())));
    assertThrows(WrongKey.class, () -> unlocked(""));
  }

  @Test
  void isMadeOnce() throws Exception {
    assertInstanceOf(VaultState.Missing.class, keys().find());
    created("one");
    assertThrows(IllegalStateException.class, () -> created("two"));
    assertTrue(unlocked("one").isProtected());
  }

  @Test
  void opensWithTheRecoveryKeyUntilThereIsAnother() throws Exception {
    Vault vault = created("forgotten");
    RecoveryKey first = keys().renewRecoveryKey(vault);
    assertEquals(new VaultState.Locked(true), keys().find());
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

  /** Somebody has put back a key file from before the passphrase was set. */
  /** Somebody has exchanged the wrapped keys of a key file without knowing them. */
  /** A forged file must not eat the memory of the computer before it is found out. */
}
