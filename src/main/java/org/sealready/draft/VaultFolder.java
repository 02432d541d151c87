package org.sealready.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The vault of a data folder: how it is made, opened, and its ways in are changed. */
public final class VaultFolder {

  private final Path dataFolder;
  private final KeyFiles files;
  private final Cost cost;

  /**
   * @param cost what a passphrase that is set from now on costs to try
   */
  public VaultFolder(Path dataFolder, Cost cost) {
    this.dataFolder = dataFolder;
    this.files = new KeyFiles(dataFolder);
    this.cost = cost;
  }

  /** How the folder presents itself; never changes anything in it. */
  public Entrance find() {
    try {
      Optional<KeyFileFormat.Parsed> found = files.read();
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
   * @throws NotSaved if it could not be written, or nobody can tell whether there is one
   * @throws IllegalStateException if there is one
   */
  public Vault create(Optional<Passphrase> passphrase) throws NotSaved {
    switch (find()) {
      case Entrance.Missing none -> {}
      case Entrance.Broken broken -> throw NotSaved.because(broken.why());
      case Entrance.Open there -> throw new IllegalStateException("there is a vault");
      case Entrance.Locked there -> throw new IllegalStateException("there is a vault");
    }
    Vault vault =
        new Vault(Key.random(KeyFile.VAULT), passphrase.isPresent(), Key.fresh(), List.of());
    KeySlot slot =
        passphrase
            .map(given -> byPassphrase(vault, given))
            .orElseGet(() -> new KeySlot.Unprotected(vault.master().bytes().clone()));
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
    return opened(
        parsed, master(slot.key(), passphrase.key(slot.salt(), slot.cost()), parsed), true);
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
    try {
      return wrapped.open(key, parsed.file().vault()).orElseThrow(WrongKey::new);
    } finally {
      key.wipe();
    }
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
   *
   * @throws Unreadable if the key file cannot be read, or has become that of another vault
   */
  public void change(Vault vault, Passphrase passphrase) throws NotSaved, Unreadable {
    write(current(vault).with(byPassphrase(vault, passphrase)), vault);
  }

  /**
   * Makes a recovery key in the place of the one that there was; it is shown once.
   *
   * @throws Unreadable if the key file cannot be read, or has become that of another vault
   */
  public RecoveryKey renewRecoveryKey(Vault vault) throws NotSaved, Unreadable {
    RecoveryKey recovery = RecoveryKey.fresh();
    byte[] salt = Key.random(KeySlot.SALT);
    Key key = recovery.key(salt);
    WrappedKey wrapped = WrappedKey.of(vault.master(), key, vault.id());
    key.wipe();
    write(current(vault).with(new KeySlot.ByRecoveryKey(salt, wrapped)), vault);
    return recovery;
  }

  /**
   * Puts a passphrase before a vault that had none. A copy of the old key file may have been taken,
   * so a new master key seals from now on and the old one is kept, sealed, for what it has sealed:
   * files that come back from elsewhere. What lies here is to be sealed anew ({@link
   * DraftStore#resealAll}). A recovery key of before is void.
   *
   * @return the vault under its new key
   * @throws Unreadable if the key file cannot be read, or has become that of another vault
   */
  public Vault protect(Vault vault, Passphrase passphrase) throws NotSaved, Unreadable {
    current(vault);
    Vault renewed =
        new Vault(vault.id(), true, Key.fresh(), vault.keys().stream().map(Key::copy).toList());
    List<WrappedKey> earlier =
        vault.keys().stream().map(key -> WrappedKey.of(key, renewed.master(), vault.id())).toList();
    KeyFile file = new KeyFile(vault.id(), List.of(byPassphrase(renewed, passphrase)), earlier);
    try {
      Resealing.announce(dataFolder);
      files.replace(KeyFileFormat.write(file, renewed.master()));
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
    return renewed;
  }

  /**
   * Puts right what an end in the middle of writing keys has left; for the one program that writes.
   */
  public void mend(Vault vault) throws IOException {
    files.mend(vault.master());
  }

  private KeySlot byPassphrase(Vault vault, Passphrase passphrase) {
    byte[] salt = Key.random(KeySlot.SALT);
    Key key = passphrase.key(salt, cost);
    WrappedKey wrapped = WrappedKey.of(vault.master(), key, vault.id());
    key.wipe();
    return new KeySlot.ByPassphrase(cost, salt, wrapped);
  }

  private void write(KeyFile file, Vault vault) throws NotSaved {
    try {
      files.write(KeyFileFormat.write(file, vault.master()));
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  private KeyFile current(Vault vault) throws Unreadable {
    KeyFileFormat.Parsed parsed = parsed();
    if (!parsed.isFrom(vault.master())) {
      throw new Unreadable(Unreadable.Kind.FOREIGN);
    }
    return parsed.file();
  }

  private KeyFileFormat.Parsed parsed() throws Unreadable {
    return files.read().orElseThrow(() -> new Unreadable(Unreadable.Kind.GONE));
  }
}
