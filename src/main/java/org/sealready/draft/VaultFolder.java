package org.sealready.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The vault of a data folder: how it is made, opened, and its ways in are changed. */
public final class VaultFolder {

  private final Path dataFolder;
  private final KeyFiles files;
  private final Cost cost;
  private volatile Optional<Known> known = Optional.empty();

  /** What this program has found here first: nothing else is taken for it later. */
  private record Known(VaultId vault, boolean isProtected) {}

  /**
   * @param cost what a passphrase that is set from now on costs to try
   */
  public VaultFolder(Path dataFolder, Cost cost) {
    this.dataFolder = dataFolder;
    this.files = new KeyFiles(dataFolder);
    this.cost = cost;
  }

  /** What saves into this folder stand on, while this program has it locked. */
  public Ground ground(Ground.Hold hold) {
    return new Ground(dataFolder, files, hold);
  }

  /**
   * How the folder presents itself; never changes anything in it. Once a vault was found, another
   * one in its place, or none, is a fault of the folder: somebody has moved or replaced it.
   */
  public Entrance find() {
    try {
      Optional<KeyFiles.Chosen> found = files.read();
      if (found.isEmpty()) {
        return known.isEmpty() ? new Entrance.Missing() : new Entrance.Broken(Unreadable.Kind.GONE);
      }
      KeyFileFormat.Parsed key = found.get().key();
      requireKnown(key);
      KeyFile file = key.file();
      Optional<KeySlot.Unprotected> open = file.slot(KeySlot.Unprotected.class);
      return open.isPresent()
          ? new Entrance.Open(
              opened(key, new Key(open.get().key().clone()), false, found.get().census()))
          : new Entrance.Locked(file.slot(KeySlot.ByRecoveryKey.class).isPresent());
    } catch (Unreadable broken) {
      return new Entrance.Broken(broken.kind());
    }
  }

  private void requireKnown(KeyFileFormat.Parsed found) throws Unreadable {
    boolean isOpen = found.file().slot(KeySlot.Unprotected.class).isPresent();
    VaultId vault = VaultId.of(found.file().vault());
    if (known.stream().anyMatch(each -> !each.vault().equals(vault))) {
      throw new Unreadable(Unreadable.Kind.FOREIGN);
    }
    if (known.stream().anyMatch(each -> each.isProtected() && isOpen)) {
      throw new Unreadable(Unreadable.Kind.OLDER);
    }
    known = Optional.of(new Known(vault, !isOpen));
  }

  /**
   * Makes a vault where there is none.
   *
   * @param passphrase empty to work without
   * @throws NotSaved if it could not be written, or nobody can tell whether there is one
   * @throws IllegalStateException if there is one
   */
  public Vault create(Optional<Passphrase> passphrase) throws NotSaved {
    requireNone();
    Vault vault =
        new Vault(Key.random(KeyFile.VAULT), passphrase.isPresent(), Key.fresh(), List.of());
    KeySlot slot =
        passphrase
            .map(given -> byPassphrase(vault, given))
            .orElseGet(() -> new KeySlot.Unprotected(vault.master().bytes().clone()));
    prepare();
    write(new KeyFile(vault.id(), List.of(slot), List.of()), vault);
    return know(vault);
  }

  private void requireNone() throws NotSaved {
    switch (find()) {
      case Entrance.Missing none -> {}
      case Entrance.Broken broken -> throw NotSaved.because(broken.why());
      case Entrance.Open there -> throw new IllegalStateException("there is a vault");
      case Entrance.Locked there -> throw new IllegalStateException("there is a vault");
    }
  }

  private void prepare() throws NotSaved {
    try {
      OwnerOnly.createFolder(dataFolder);
      FolderMark.clear(dataFolder);
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    }
  }

  /**
   * Opens the vault with its passphrase. Takes a good part of a second.
   *
   * @throws WrongKey if this is not the passphrase
   * @throws Unreadable if the key file cannot be read
   */
  public Vault unlock(Passphrase passphrase) throws WrongKey, Unreadable {
    return unlock(
        file -> file.slot(KeySlot.ByPassphrase.class).map(KeySlot.ByPassphrase::key),
        file -> {
          KeySlot.ByPassphrase slot = file.slot(KeySlot.ByPassphrase.class).orElseThrow();
          return passphrase.key(slot.salt(), slot.cost());
        });
  }

  /**
   * Opens the vault with its recovery key.
   *
   * @throws WrongKey if this is not the recovery key, or there is none
   * @throws Unreadable if the key file cannot be read
   */
  public Vault unlock(RecoveryKey recovery) throws WrongKey, Unreadable {
    return unlock(
        file -> file.slot(KeySlot.ByRecoveryKey.class).map(KeySlot.ByRecoveryKey::key),
        file -> recovery.key(file.slot(KeySlot.ByRecoveryKey.class).orElseThrow().salt()));
  }

  /** Tries the key file that counts first, then others of its vault: copies of another time. */
  private Vault unlock(Function<KeyFile, Optional<WrappedKey>> way, Function<KeyFile, Key> key)
      throws WrongKey, Unreadable {
    KeyFiles.Chosen chosen = files.read().orElseThrow(() -> new Unreadable(Unreadable.Kind.GONE));
    KeyFileFormat.Parsed counts = chosen.key();
    requireKnown(counts);
    Optional<Unreadable> older = Optional.empty();
    for (KeyFileFormat.Parsed each : files.ofTheSameVault(counts)) {
      Optional<WrappedKey> wrapped = way.apply(each.file());
      if (wrapped.isPresent()) {
        try {
          Key master = master(wrapped.get(), key.apply(each.file()), each);
          return opened(each, master, true, chosen.census());
        } catch (WrongKey another) {
          // Another copy of the key file may open; in the end the wrong key is told.
          continue;
        } catch (Unreadable unfit) {
          older = Optional.of(unfit);
        }
      }
    }
    if (older.isPresent()) {
      throw older.get();
    }
    throw new WrongKey();
  }

  private static Key master(WrappedKey wrapped, Key key, KeyFileFormat.Parsed parsed)
      throws WrongKey {
    try {
      return wrapped.open(key, parsed.file().vault()).orElseThrow(WrongKey::new);
    } finally {
      key.wipe();
    }
  }

  private Vault opened(KeyFileFormat.Parsed parsed, Key master, boolean isProtected, Census census)
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
    Vault vault = new Vault(file.vault(), isProtected, master, earlier).with(parsed.bytes());
    requireFitting(vault, census);
    return know(vault);
  }

  /**
   * Behind a passphrase it shows only now whether these are the keys that have sealed the files.
   */
  private static void requireFitting(Vault vault, Census census) throws Unreadable {
    int opened = census.of(vault.name(), vault.keyNames());
    if (census.of(vault.name()) - opened > opened) {
      vault.lock();
      throw new Unreadable(Unreadable.Kind.OLDER);
    }
  }

  private Vault know(Vault vault) {
    known = Optional.of(new Known(vault.name(), vault.isProtected()));
    return vault;
  }

  /**
   * Puts another passphrase in the place of the one that there is: rewrites one slot of the key
   * file and nothing else. The recovery key stays.
   *
   * @throws Unreadable if a newer version has written the key file
   */
  public void change(Vault vault, Passphrase passphrase) throws NotSaved, Unreadable {
    write(current(vault).with(byPassphrase(vault, passphrase)), vault);
  }

  /**
   * Makes a recovery key in the place of the one that there was; it is shown once.
   *
   * @throws Unreadable if a newer version has written the key file
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
   * Makes a new master key behind this passphrase: for a vault that had none, or whose passphrase
   * somebody else knows. Copies of the old key file may have been taken, so the new key seals from
   * now on and the old one is kept, sealed, for what it has sealed: files that come back from
   * elsewhere. What lies here is to be sealed anew ({@link DraftStore#resealAll}). A recovery key
   * of before is void.
   *
   * @return the vault under its new key
   * @throws Unreadable if a newer version has written the key file
   */
  public Vault protect(Vault vault, Passphrase passphrase) throws NotSaved, Unreadable {
    requireNotNewer();
    Vault renewed =
        new Vault(vault.id(), true, Key.fresh(), vault.keys().stream().map(Key::copy).toList());
    List<WrappedKey> earlier =
        vault.keys().stream().map(key -> WrappedKey.of(key, renewed.master(), vault.id())).toList();
    KeyFile file = new KeyFile(vault.id(), List.of(byPassphrase(renewed, passphrase)), earlier);
    try {
      Resealing.announce(dataFolder);
      files.replace(KeyFileFormat.write(file, renewed.master()), renewed);
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
    return know(renewed);
  }

  /** The way by the vault's recovery key to the key of a backup; empty where it has none. */
  Optional<BackupHeader.Recovery> recovery(Vault vault, Key own, byte[] backup) throws Unreadable {
    return current(vault)
        .slot(KeySlot.ByRecoveryKey.class)
        .map(slot -> BackupHeader.Recovery.of(vault.id(), slot, vault.master(), own, backup));
  }

  /**
   * Makes the vault of a backup where there is none: with the same ways in, if it had a passphrase;
   * else a new one with the passphrase of the backup.
   *
   * @param secret what has opened the backup
   * @throws NotSaved if it could not be written
   * @throws Unreadable if the keys in the backup cannot be read
   * @throws WrongKey if they open with another passphrase
   */
  public Vault create(OpenBackup backup, Passphrase secret) throws NotSaved, Unreadable, WrongKey {
    Optional<byte[]> kept = backup.keyFile();
    if (kept.isEmpty()) {
      return create(Optional.of(secret));
    }
    requireNone();
    Vault vault = opened(KeyFileFormat.read(kept.get()), secret);
    prepare();
    write(KeyFileFormat.read(kept.get()).file(), vault);
    return know(vault);
  }

  private Vault opened(KeyFileFormat.Parsed parsed, Passphrase secret) throws WrongKey, Unreadable {
    Optional<RecoveryKey> recovery = secret.asRecoveryKey();
    KeyFile file = parsed.file();
    if (recovery.isPresent()) {
      KeySlot.ByRecoveryKey slot =
          file.slot(KeySlot.ByRecoveryKey.class).orElseThrow(WrongKey::new);
      Key master = master(slot.key(), recovery.get().key(slot.salt()), parsed);
      return opened(parsed, master, true, Census.of(dataFolder));
    }
    KeySlot.ByPassphrase slot = file.slot(KeySlot.ByPassphrase.class).orElseThrow(WrongKey::new);
    Key master = master(slot.key(), secret.key(slot.salt(), slot.cost()), parsed);
    return opened(parsed, master, true, Census.of(dataFolder));
  }

  /**
   * Puts right what an end in the middle of writing keys has left; for the one program that writes.
   */
  public void mend(Vault vault) throws IOException {
    files.mend(vault);
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
      files.write(KeyFileFormat.write(file, vault.master()), vault);
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
  }

  /** What this vault has written last: the file on the disk may be an older or another one. */
  private KeyFile current(Vault vault) throws Unreadable {
    requireNotNewer();
    return KeyFileFormat.read(vault.keyFile()).file();
  }

  private void requireNotNewer() throws Unreadable {
    if (files.isNewer()) {
      throw new Unreadable(Unreadable.Kind.NEWER);
    }
  }
}
