package org.sealready.vault.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.MemoryFolder;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.Box;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.DraftStore;

/** Truncated or changed files: none is accepted, and each is reported as unreadable. */
@Tag(Effort.FAULTS)
class DamageTest {

  private final Random random = new Random(20261121);

  @TempDir(factory = MemoryFolder.class)
  private Path data;

  /** Opens a file of these bytes. */
  private interface Opening {
    void of(byte[] bytes) throws Unreadable;
  }

  @Test
  void noDamagedFilingIsAccepted() throws Exception {
    DraftStore store = Box.store(data);
    Draft draft = Box.begun(1);
    for (int number = 2; number < 120; number++) {
      draft = Box.changed(draft, number);
    }
    Draft saved = store.save(draft);
    byte[] whole = Files.readAllBytes(Box.file(data, saved));
    int cuts = cut("filing", whole, bytes -> store.open(saved.id(), bytes));
    int flips = flip(whole, bytes -> store.open(saved.id(), bytes));
    assertEquals(saved, store.open(saved.id(), whole));
    Effort.report("filing: %d truncations, %d bit flips: accepted 0, uncaught 0", cuts, flips);
  }

  @Test
  void noDamagedKeyFileIsAccepted() throws Exception {
    Vault vault = Box.keys(data).create(Optional.of(Box.passphrase("p")));
    Box.keys(data).renewRecoveryKey(vault);
    byte[] whole = Files.readAllBytes(data.resolve("vault.key"));
    int cuts = cut("key file", whole, KeyFileFormat::read);
    int flips = flip(whole, KeyFileFormat::read);
    assertTrue(KeyFileFormat.read(whole).isFrom(vault.master()));
    Effort.report("key file: %d truncations, %d bit flips: accepted 0, uncaught 0", cuts, flips);
  }

  @Test
  void noDamagedPictureIsAccepted() throws Exception {
    Vault vault = Box.vault(data);
    byte[] picture = new byte[3000];
    random.nextBytes(picture);
    byte[] whole = vault.seal(new Label(Label.Kind.PICTURE, "x", 1), picture);
    int cuts = cut("picture", whole, bytes -> vault.open(Label.Kind.PICTURE, bytes));
    int flips = flip(whole, bytes -> vault.open(Label.Kind.PICTURE, bytes));
    Effort.report("picture: %d truncations, %d bit flips: accepted 0, uncaught 0", cuts, flips);
  }

  private int cut(String what, byte[] whole, Opening opening) {
    int cuts = Math.min(whole.length, 2000);
    for (int i = 0; i < cuts; i++) {
      int length = whole.length <= cuts ? i : random.nextInt(whole.length);
      refused(what + " at " + length, Arrays.copyOf(whole, length), opening);
    }
    refused(what + " and one byte", Arrays.copyOf(whole, whole.length + 1), opening);
    return cuts;
  }

  /** Flips in the version are told as a newer one, flips in the vault's id as a foreign file. */
  private int flip(byte[] whole, Opening opening) {
    int flips = Effort.of(2000, 10_000);
    for (int i = 0; i < flips; i++) {
      byte[] flipped = whole.clone();
      // Half of them in the first quarter of a kilobyte, where everything has a meaning.
      int at = random.nextInt(random.nextBoolean() ? Math.min(256, whole.length) : whole.length);
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      refused("flip at " + at, flipped, opening);
    }
    return flips;
  }

  private static void refused(String what, byte[] bytes, Opening opening) {
    Unreadable refused = assertThrows(Unreadable.class, () -> opening.of(bytes), what);
    assertTrue(
        EnumSet.of(Unreadable.Kind.DAMAGED, Unreadable.Kind.NEWER, Unreadable.Kind.FOREIGN)
            .contains(refused.kind()),
        what);
  }

  /**
   * Names, counts and lengths that a program of ours never writes, in files that are well sealed.
   */
  @Test
  void contentOfAnotherMakingIsDamage() throws Exception {
    DraftStore store = Box.store(data);
    Vault vault = Box.vault(data);
    byte[] good = Files.readAllBytes(Box.file(data, Box.saved(store, 1)));
    byte[][] sections = vault.open(Label.Kind.FILING, good).toArray(byte[][]::new);
    int tried = 0;
    for (int i = 0; i < Effort.of(3000, 30_000); i++) {
      byte[][] other = {sections[0].clone(), sections[1].clone()};
      byte[] section = other[random.nextInt(2)];
      for (int left = 1 + random.nextInt(4); left > 0; left--) {
        section[random.nextInt(section.length)] = (byte) random.nextInt(256);
      }
      byte[] sealed = vault.seal(new Label(Label.Kind.FILING, "x", 1), other);
      try {
        store.open("x", sealed);
      } catch (Unreadable damaged) {
        tried++;
      }
    }
    byte[] one = vault.seal(new Label(Label.Kind.FILING, "x", 1), sections[0]);
    assertThrows(Unreadable.class, () -> store.open("x", one));
    byte[] none = vault.seal(new Label(Label.Kind.FILING, "x", 1), new byte[0], new byte[0]);
    assertThrows(Unreadable.class, () -> store.open("x", none));
    assertTrue(tried > 100, "refused " + tried);
  }
}
