package org.sealready.vault.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sealready.vault.crypto.Key;
import org.sealready.vault.crypto.KeyFile;
import org.sealready.vault.crypto.KeyFileFormat;
import org.sealready.vault.crypto.KeySlot;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.RecoveryKey;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.crypto.WrappedKey;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.Unreadable;

/** Tries a secret (passphrase or recovery key) on key files. */
sealed interface KeyTrial {

  /** The slot of the key file that the secret may open; empty where it has none. */
  Optional<WrappedKey> slot(KeyFile file);

  /** The key that the secret gives for this file, which has such a slot. */
  Key key(KeyFile file);

  /** Tries a passphrase. */
  record ByPassphrase(Passphrase passphrase) implements KeyTrial {

    @Override
    public Optional<WrappedKey> slot(KeyFile file) {
      return file.slot(KeySlot.ByPassphrase.class).map(KeySlot.ByPassphrase::key);
    }

    @Override
    public Key key(KeyFile file) {
      KeySlot.ByPassphrase slot = file.slot(KeySlot.ByPassphrase.class).orElseThrow();
      return passphrase.key(slot.salt(), slot.cost());
    }
  }

  /** Tries a recovery key. */
  record ByRecoveryKey(RecoveryKey recovery) implements KeyTrial {

    @Override
    public Optional<WrappedKey> slot(KeyFile file) {
      return file.slot(KeySlot.ByRecoveryKey.class).map(KeySlot.ByRecoveryKey::key);
    }

    @Override
    public Key key(KeyFile file) {
      return recovery.key(file.slot(KeySlot.ByRecoveryKey.class).orElseThrow().salt());
    }
  }

  /** Tries what was typed: a recovery key where it is written like one, else a passphrase. */
  public static KeyTrial of(Passphrase typed) {
    Optional<RecoveryKey> recovery = typed.asRecoveryKey();
    return recovery.isPresent() ? new ByRecoveryKey(recovery.get()) : new ByPassphrase(typed);
  }

  /**
   * Opens the first that it can of these versions of one key file.
   *
   * @param fileCount what is sealed in the folder
   * @throws WrongKey if it opens none
   * @throws Unreadable if it opens one whose keys do not fit what is sealed
   */
  default Vault first(List<KeyFileFormat.Parsed> copies, SealedFileCount fileCount)
      throws WrongKey, Unreadable {
    Optional<Unreadable> older = Optional.empty();
    for (KeyFileFormat.Parsed each : copies) {
      try {
        return open(each, fileCount);
      } catch (WrongKey another) {
        // Another version of the key file may open; else the wrong key is reported.
        continue;
      } catch (Unreadable unfit) {
        older = Optional.of(unfit);
      }
    }
    if (older.isPresent()) {
      throw older.get();
    }
    throw new WrongKey();
  }

  /**
   * Opens this key file.
   *
   * @throws WrongKey if the secret is another one, or the file has no slot for it
   * @throws Unreadable if the keys in it do not fit
   */
  default Vault open(KeyFileFormat.Parsed parsed, SealedFileCount fileCount)
      throws WrongKey, Unreadable {
    return opened(parsed, master(parsed.file()), true, fileCount);
  }

  /**
   * The master key that the secret opens.
   *
   * @throws WrongKey if the secret is another one, or the file has no slot for it
   */
  default Key master(KeyFile file) throws WrongKey {
    WrappedKey wrapped = slot(file).orElseThrow(WrongKey::new);
    Key key = key(file);
    try {
      return wrapped.open(key, file.vault()).orElseThrow(WrongKey::new);
    } finally {
      key.wipe();
    }
  }

  /**
   * The vault of a key file whose master key is known.
   *
   * @throws Unreadable if the file was not written with that key, or other keys have sealed most of
   *     the folder
   */
  static Vault opened(
      KeyFileFormat.Parsed parsed, Key master, boolean isProtected, SealedFileCount fileCount)
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
    requireFitting(vault, fileCount);
    return vault;
  }

  /**
   * Behind a passphrase it shows only now whether these are the keys that have sealed the files.
   */
  private static void requireFitting(Vault vault, SealedFileCount fileCount) throws Unreadable {
    int opened = fileCount.of(vault.name(), vault.keyNames());
    if (fileCount.of(vault.name()) - opened > opened) {
      vault.lock();
      throw new Unreadable(Unreadable.Kind.OLDER);
    }
  }
}
