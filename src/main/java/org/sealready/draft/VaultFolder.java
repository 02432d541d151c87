package org.sealready.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key file of a data folder and its copy. Every change writes the file first and the copy
 * second, each whole; what is found differing later is made equal again.
 */
public final class VaultFolder {

  private static final String FILE = "vault.key";
  private static final String COPY = "vault.key.copy";

  private final Path folder;
  private final Cost cost;

  /**
   * @param cost what a passphrase that is set from now on costs to try
   */
  public VaultFolder(Path dataFolder, Cost cost) {
    this.folder = dataFolder;
    this.cost = cost;
  }

  /** How the folder presents itself; never changes anything in it but a copy that fell behind. */
  public Entrance find() {
    try {
      Optional<KeyFileFormat.Parsed> found = read();
      if (found.isEmpty()) {
        return new Entrance.Missing();
      }
      KeyFile file = found.get().file();
      Optional<KeySlot.Unprotected> open = file.slot(KeySlot.Unprotected.class);
      return open.isPresent()
          ? new Entrance.Open(opened(found.get(), new Key(open.get().key().clone()), false))
          : new Entrance.Locked(file.slot(KeySlot.ByRecoveryKey.class).isPresent());
    } catch (Unreadable broken) {
      return new Entrance.Broken(broken.kind());
    }
  }

  /**
   * Makes a vault where there is none.
   *
   * @param passphrase empty to work without
   * @throws NotSaved if it could not be written
   * @throws IllegalStateException if there is one
   */
  public Vault create(Optional<Passphrase> passphrase) throws NotSaved {
    if (!(find() instanceof Entrance.Missing)) {
      throw new IllegalStateException("there is a vault");
    }
    Vault vault =
        new Vault(Key.random(KeyFile.VAULT), passphrase.isPresent(), Key.fresh(), List.of());
    KeySlot slot =
        passphrase
            .map(given -> byPassphrase(vault, given))
            .orElseGet(() -> new KeySlot.Unprotected(vault.master().bytes()));
    write(new KeyFile(vault.id(), List.of(slot), List.of()), vault);
    return vault;
  }

  /**
   * Opens the vault with its passphrase. Takes a good part of a second.
   *
   * @throws WrongKey if this is not the passphrase
   * @throws Unreadable if the key file cannot be read
   */
  public Vault unlock(Passphrase passphrase) throws WrongKey, Unreadable {
    KeyFileFormat.Parsed parsed = parsed();
    KeySlot.ByPassphrase slot =
        parsed.file().slot(KeySlot.ByPassphrase.class).orElseThrow(WrongKey::new);
    Key key = passphrase.key(slot.salt(), slot.cost());
    return opened(parsed, master(slot.key(), key, parsed), true);
  }

  /**
   * Opens the vault with its recovery key.
   *
   * @throws WrongKey if this is not the recovery key, or there is none
   * @throws Unreadable if the key file cannot be read
   */
  public Vault unlock(RecoveryKey recovery) throws WrongKey, Unreadable {
    KeyFileFormat.Parsed parsed = parsed();
    KeySlot.ByRecoveryKey slot =
        parsed.file().slot(KeySlot.ByRecoveryKey.class).orElseThrow(WrongKey::new);
    return opened(parsed, master(slot.key(), recovery.key(slot.salt()), parsed), true);
  }

  private static Key master(WrappedKey wrapped, Key key, KeyFileFormat.Parsed parsed)
      throws WrongKey {
    Key master = wrapped.open(key, parsed.file().vault()).orElseThrow(WrongKey::new);
    key.wipe();
    return master;
  }

  private static Vault opened(KeyFileFormat.Parsed parsed, Key master, boolean isProtected)
      throws Unreadable {
    if (!parsed.isFrom(master)) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    KeyFile file = parsed.file();
    List<Key> earlier = new ArrayList<>();
    for (WrappedKey key : file.earlier()) {
      earlier.add(
          key.open(master, file.vault())
              .orElseThrow(() -> new Unreadable(Unreadable.Kind.DAMAGED)));
    }
    return new Vault(file.vault(), isProtected, master, earlier);
  }

  /**
   * Puts another passphrase in the place of the one that there is: rewrites one slot of the key
   * file and nothing else. The recovery key stays.
   */
  public void change(Vault vault, Passphrase passphrase) throws NotSaved, Unreadable {
    write(parsed().file().with(byPassphrase(vault, passphrase)), vault);
  }

  /** Makes a recovery key in the place of the one that there was; it is shown once. */
  public RecoveryKey renewRecoveryKey(Vault vault) throws NotSaved, Unreadable {
    RecoveryKey recovery = RecoveryKey.fresh();
    byte[] salt = Key.random(KeySlot.SALT);
    WrappedKey wrapped = WrappedKey.of(vault.master(), recovery.key(salt), vault.id());
    write(parsed().file().with(new KeySlot.ByRecoveryKey(salt, wrapped)), vault);
    return recovery;
  }

  /**
   * Puts a passphrase before a vault that had none. A copy of the old key file may have been taken,
   * so a new master key seals from now on and the old one is kept, sealed, for what it has sealed.
   *
   * @return the vault under its new key
   */
  public Vault protect(Vault vault, Passphrase passphrase) throws NotSaved {
    List<Key> kept = vault.keys().stream().map(key -> new Key(key.bytes().clone())).toList();
    Vault renewed = new Vault(vault.id(), true, Key.fresh(), kept);
    List<WrappedKey> earlier =
        vault.keys().stream()
            .map(key -> WrappedKey.of(key, renewed.master(), vault.id()))
            .toList();
    KeySlot slot = byPassphrase(renewed, passphrase);
    write(new KeyFile(vault.id(), List.of(slot), earlier), renewed);
    return renewed;
  }

  private KeySlot byPassphrase(Vault vault, Passphrase passphrase) {
    byte[] salt = Key.random(KeySlot.SALT);
    Key key = passphrase.key(salt, cost);
    WrappedKey wrapped = WrappedKey.of(vault.master(), key, vault.id());
    key.wipe();
    return new KeySlot.ByPassphrase(cost, salt, wrapped);
  }

  private void write(KeyFile file, Vault vault) throws NotSaved {
    byte[] content = KeyFileFormat.write(file, vault.master());
    try {
      OwnerOnly.createFolder(folder);
      WholeFile.write(folder.resolve(FILE), content);
      WholeFile.write(folder.resolve(COPY), content);
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  private KeyFileFormat.Parsed parsed() throws Unreadable {
    return read().orElseThrow(() -> new Unreadable(Unreadable.Kind.GONE));
  }

  /** The key file, or its copy where the file itself is lost; empty if nothing was ever sealed. */
  private Optional<KeyFileFormat.Parsed> read() throws Unreadable {
    Path file = folder.resolve(FILE);
    Path copy = folder.resolve(COPY);
    if (!Files.exists(file) && !Files.exists(copy)) {
      if (holdsSealedFiles()) {
        throw new Unreadable(Unreadable.Kind.GONE);
      }
      return Optional.empty();
    }
    try {
      KeyFileFormat.Parsed parsed = KeyFileFormat.read(bytes(file));
      mend(copy, bytes(file));
      return Optional.of(parsed);
    } catch (Unreadable broken) {
      if (broken.kind() == Unreadable.Kind.NEWER || !Files.exists(copy)) {
        throw broken;
      }
      return Optional.of(KeyFileFormat.read(bytes(copy)));
    }
  }

  private static byte[] bytes(Path file) throws Unreadable {
    return LimitedFile.read(file, KeyFileFormat.MAX_BYTES);
  }

  /** The file was written and the program ended before its copy was. */
  private static void mend(Path copy, byte[] content) {
    try {
      if (!Files.exists(copy) || !java.util.Arrays.equals(Files.readAllBytes(copy), content)) {
        WholeFile.write(copy, content);
      }
    } catch (IOException later) {
      // The file itself is good; the next start tries again.
      return;
    }
  }

  /** A new vault beside files of a lost one would hide that their keys are gone. */
  private boolean holdsSealedFiles() throws Unreadable {
    Path filings = folder.resolve(DraftStore.FOLDER);
    if (!Files.isDirectory(filings)) {
      return false;
    }
    try (Stream<Path> files = Files.list(filings)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (SealedFormat.isSealed(LimitedFile.beginning(file, SealedFormat.MAX_HEADER))) {
          return true;
        }
      }
      return false;
    } catch (IOException unreadable) {
      throw new Unreadable(Unreadable.Kind.GONE);
    }
  }
}
