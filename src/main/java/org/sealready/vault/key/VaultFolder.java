package org.sealready.vault.key;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.crypto.Key;
import org.sealready.vault.crypto.KeyFile;
import org.sealready.vault.crypto.KeyFileFormat;
import org.sealready.vault.crypto.KeySlot;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.RecoveryKey;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.crypto.WrappedKey;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.OwnerOnly;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.DraftStore;

/**
 * Creates and opens the vault of a data folder, and changes its key slots (passphrase, recovery
 * key).
 */
public final class VaultFolder {

  private final Path dataFolder;
  private final KeyFiles files;
  private final KeyFileWriter writer;
  private final Cost cost;
  private final KnownVault known = new KnownVault();

  /**
   * @param cost what a passphrase that is set from now on costs to try
   */
  public VaultFolder(Path dataFolder, Cost cost) {
    this.dataFolder = dataFolder;
    this.files = new KeyFiles(dataFolder);
    this.writer = new KeyFileWriter(files);
    this.cost = cost;
  }

  /** The precondition of saves into this folder, while this program has it locked. */
  public LockedFolder ground(LockedFolder.Hold hold) {
    return new LockedFolder(dataFolder, files, hold);
  }

  /**
   * The state of the vault; never changes the folder. Once a vault was found, another one in its
   * place, or none, is an error: the folder was moved or replaced.
   */
  public VaultState find() {
    try {
      Optional<KeyFiles.Chosen> found = files.read();
      if (found.isEmpty()) {
        return known.isNone()
            ? new VaultState.Missing()
            : new VaultState.Broken(Unreadable.Kind.GONE);
      }
      KeyFileFormat.Parsed key = found.get().key();
      known.require(key);
      KeyFile file = key.file();
      Optional<KeySlot.Unprotected> open = file.slot(KeySlot.Unprotected.class);
      return open.isPresent()
          ? new VaultState.Open(
              known.remember(
                  KeyTrial.opened(
                      key, new Key(open.get().key().clone()), false, found.get().fileCount())))
          : new VaultState.Locked(file.slot(KeySlot.ByRecoveryKey.class).isPresent());
    } catch (Unreadable broken) {
      return new VaultState.Broken(broken.kind());
    }
  }

  /**
   * Creates a vault where there is none.
   *
   * @param passphrase empty to work without
   * @throws NotSaved if it could not be written, or it cannot be found out whether there is one
   * @throws IllegalStateException if there is one
   */
  public Vault create(Optional<Passphrase> passphrase) throws NotSaved {
    requireNone();
    Vault vault =
        new Vault(Key.random(KeyFile.VAULT), passphrase.isPresent(), Key.fresh(), List.of());
    KeySlot slot =
        passphrase
            .<KeySlot>map(given -> KeySlot.ByPassphrase.of(vault, given, cost))
            .orElseGet(() -> new KeySlot.Unprotected(vault.master().bytes().clone()));
    prepare();
    write(new KeyFile(vault.id(), List.of(slot), List.of()), vault);
    return known.remember(vault);
  }

  private void requireNone() throws NotSaved {
    switch (find()) {
      case VaultState.Missing none -> {}
      case VaultState.Broken broken -> throw NotSaved.because(broken.why());
      case VaultState.Open there -> throw new IllegalStateException("there is a vault");
      case VaultState.Locked there -> throw new IllegalStateException("there is a vault");
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
   * Opens the vault with its passphrase. Takes several hundred milliseconds.
   *
   * @throws WrongKey if this is not the passphrase
   * @throws Unreadable if the key file cannot be read
   */
  public Vault unlock(Passphrase passphrase) throws WrongKey, Unreadable {
    return unlock(new KeyTrial.ByPassphrase(passphrase));
  }

  /**
   * Opens the vault with its recovery key.
   *
   * @throws WrongKey if this is not the recovery key, or there is none
   * @throws Unreadable if the key file cannot be read
   */
  public Vault unlock(RecoveryKey recovery) throws WrongKey, Unreadable {
    return unlock(new KeyTrial.ByRecoveryKey(recovery));
  }

  private Vault unlock(KeyTrial trial) throws WrongKey, Unreadable {
    KeyFiles.Chosen chosen = files.read().orElseThrow(() -> new Unreadable(Unreadable.Kind.GONE));
    known.require(chosen.key());
    return known.remember(trial.first(files.ofTheSameVault(chosen.key()), chosen.fileCount()));
  }

  /**
   * Requires the passphrase or the recovery key of a vault that is open. It reads nothing from the
   * disk, which may be gone.
   *
   * @throws WrongKey if this is neither
   */
  public static void require(Vault vault, Passphrase typed) throws WrongKey, Unreadable {
    KeyTrial.of(typed).master(KeyFileFormat.read(vault.keyFile()).file()).wipe();
  }

  /**
   * Puts another passphrase in the place of the one that there is: rewrites one slot of the key
   * file and nothing else. The recovery key stays.
   *
   * @throws Unreadable if a newer version has written the key file
   */
  public void change(Vault vault, Passphrase passphrase) throws NotSaved, Unreadable {
    write(current(vault).with(KeySlot.ByPassphrase.of(vault, passphrase, cost)), vault);
  }

  /**
   * Makes a recovery key in the place of the one that there was; it is shown once.
   *
   * @throws Unreadable if a newer version has written the key file
   */
  public RecoveryKey renewRecoveryKey(Vault vault) throws NotSaved, Unreadable {
    RecoveryKey recovery = RecoveryKey.fresh();
    write(current(vault).with(KeySlot.ByRecoveryKey.of(vault, recovery)), vault);
    return recovery;
  }

  /**
   * Makes a new master key with this passphrase: for a vault that had none, or whose passphrase is
   * known to others. There may be copies of the old key file, so the new key seals from now on; the
   * old one is stored, sealed, to open old files that are copied back later. The existing files
   * must then be sealed again ({@link DraftStore#resealAll}). The previous recovery key is void.
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
    KeyFile file =
        new KeyFile(
            vault.id(), List.of(KeySlot.ByPassphrase.of(renewed, passphrase, cost)), earlier);
    try {
      ResealingMark.set(dataFolder);
      writer.replace(KeyFileFormat.write(file, renewed.master()), renewed);
    } catch (IOException | RuntimeException failure) {
      throw NotSaved.because(failure);
    }
    return known.remember(renewed);
  }

  /** The recovery slot of the vault; empty where it has none. */
  public Optional<KeySlot.ByRecoveryKey> recoverySlot(Vault vault) throws Unreadable {
    return current(vault).slot(KeySlot.ByRecoveryKey.class);
  }

  /**
   * Creates the vault of a backup where there is none: with the same key slots, if it had a
   * passphrase; else a new one with the passphrase of the backup.
   *
   * @param kept the key file in the backup; empty if the vault had no passphrase
   * @param secret the one that opened the backup
   * @throws NotSaved if it could not be written
   * @throws Unreadable if the keys in the backup cannot be read
   * @throws WrongKey if they open with another passphrase
   */
  public Vault create(Optional<byte[]> kept, Passphrase secret)
      throws NotSaved, Unreadable, WrongKey {
    if (kept.isEmpty()) {
      return create(Optional.of(secret));
    }
    requireNone();
    Vault vault =
        KeyTrial.of(secret).open(KeyFileFormat.read(kept.get()), SealedFileCount.of(dataFolder));
    prepare();
    write(KeyFileFormat.read(kept.get()).file(), vault);
    return known.remember(vault);
  }

  /** Repairs an interrupted write of the key file; needs the write lock. */
  public void mend(Vault vault) throws IOException {
    writer.mend(vault);
  }

  private void write(KeyFile file, Vault vault) throws NotSaved {
    try {
      writer.write(KeyFileFormat.write(file, vault.master()), vault);
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
