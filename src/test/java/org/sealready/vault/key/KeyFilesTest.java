package org.sealready.vault.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.crypto.Key;
import org.sealready.vault.crypto.KeyFile;
import org.sealready.vault.crypto.KeyFileFormat;
import org.sealready.vault.crypto.KeySlot;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.crypto.WrappedKey;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.Box;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.Toy;

/** Key files that are damaged, left behind, older, newer, forged or of another vault. */
class KeyFilesTest extends FolderOfKeys {

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

  @Test
  void anOpenKeyFileFromBeforeThePassphraseOpensNothing() throws Exception {
    Vault open = Box.vault(data);
    Draft draft = Box.saved(Box.store(data, open), 1);
    byte[] before = Files.readAllBytes(file());
    Vault renewed = keys().protect(open, Box.passphrase("p"));
    Box.store(data, open).resealAll(renewed);
    byte[] after = Files.readAllBytes(copy());
    Files.write(file(), before);
    assertInstanceOf(VaultState.Locked.class, keys().find());
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
    assertInstanceOf(VaultState.Missing.class, keys().find());
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
