package org.sealready.vault.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.sealready.vault.crypto.ChunkOutput;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.crypto.Digests;
import org.sealready.vault.crypto.Key;
import org.sealready.vault.crypto.KeyFile;
import org.sealready.vault.crypto.KeyFileFormat;
import org.sealready.vault.crypto.KeySlot;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.RecoveryKey;
import org.sealready.vault.crypto.WrappedKey;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.Unreadable;

/**
 * The unencrypted header of a backup: the key slots. Version 1, numbers in network order:
 *
 * <pre>
 * "SRBACKUP", version (2 bytes), id (16)
 * passphrase slot as in the key file ({@link KeyFileFormat}), holding the backup's key
 * count of recovery slots (1), 0 or 1 of: vault (16),
 *   a slot as in the key file, holding the vault's master key,
 *   the backup's key, sealed with a key derived from the master key: nonce (12), key (48)
 * SHA-256 of all that (32)
 * </pre>
 *
 * The key is random and used for this backup only. The checksum tells damage from a wrong
 * passphrase; the content authenticates the header as associated data ({@link ChunkOutput}).
 *
 * @param id which backup it is
 * @param all the whole header
 */
record BackupHeader(
    byte[] id, KeySlot.ByPassphrase passphrase, Optional<Recovery> recovery, byte[] all) {

  /** No header is longer. */
  static final int MAX_BYTES = 512;

  private static final byte[] MAGIC = {'S', 'R', 'B', 'A', 'C', 'K', 'U', 'P'};
  private static final int VERSION = 1;
  private static final int ID = KeyFile.VAULT;

  /** The slot for the recovery key of the vault that was backed up. */
  record Recovery(byte[] vault, KeySlot.ByRecoveryKey slot, WrappedKey key) {

    /** Through the slot of this vault. */
    static Recovery of(byte[] vault, KeySlot.ByRecoveryKey slot, Key master, Key own, byte[] id) {
      Key between = between(master);
      WrappedKey key = WrappedKey.of(own, between, id);
      between.wipe();
      return new Recovery(vault, slot, key);
    }

    private static Key between(Key master) {
      return Digests.derived(master, "backup");
    }

    private Optional<Key> open(RecoveryKey recovery, byte[] id) {
      Key salted = recovery.key(slot.salt());
      Optional<Key> master = slot.key().open(salted, vault);
      salted.wipe();
      Optional<Key> between = master.map(Recovery::between);
      Optional<Key> own = between.flatMap(each -> key.open(each, id));
      master.ifPresent(Key::wipe);
      between.ifPresent(Key::wipe);
      return own;
    }
  }

  /** A new header for this key of a backup. */
  static BackupHeader of(
      byte[] id, Key own, Passphrase passphrase, Cost cost, Optional<Recovery> recovery) {
    byte[] salt = Key.random(KeySlot.SALT);
    Key key = passphrase.key(salt, cost);
    KeySlot.ByPassphrase slot = new KeySlot.ByPassphrase(cost, salt, WrappedKey.of(own, key, id));
    key.wipe();
    return new BackupHeader(id, slot, recovery, bytes(id, slot, recovery));
  }

  static byte[] newId() {
    return Key.random(ID);
  }

  private static byte[] bytes(
      byte[] id, KeySlot.ByPassphrase passphrase, Optional<Recovery> recovery) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(MAGIC);
      out.writeShort(VERSION);
      out.write(id);
      KeyFileFormat.write(passphrase, out);
      out.writeByte(recovery.isPresent() ? 1 : 0);
      if (recovery.isPresent()) {
        out.write(recovery.get().vault());
        KeyFileFormat.write(recovery.get().slot(), out);
        KeyFileFormat.write(recovery.get().key(), out);
      }
      out.write(Digests.sum(bytes.toByteArray()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * The header at the beginning of a file.
   *
   * @param beginning the first {@value #MAX_BYTES} bytes, or all of a shorter file
   * @throws Unreadable if it is damaged or no backup, or a newer version wrote it
   */
  static BackupHeader read(byte[] beginning) throws Unreadable {
    ByteArrayInputStream bytes = new ByteArrayInputStream(beginning);
    try (DataInputStream in = new DataInputStream(bytes)) {
      if (!Arrays.equals(MAGIC, KeyFileFormat.bytes(in, MAGIC.length))) {
        throw new Unreadable(Unreadable.Kind.FOREIGN);
      }
      int version = in.readUnsignedShort();
      if (version != VERSION) {
        throw new Unreadable(version > VERSION ? Unreadable.Kind.NEWER : Unreadable.Kind.DAMAGED);
      }
      byte[] id = KeyFileFormat.bytes(in, ID);
      KeySlot.ByPassphrase passphrase = slot(KeySlot.ByPassphrase.class, in);
      Optional<Recovery> recovery = Optional.empty();
      int ways = in.readUnsignedByte();
      if (ways == 1) {
        byte[] vault = KeyFileFormat.bytes(in, KeyFile.VAULT);
        KeySlot.ByRecoveryKey slot = slot(KeySlot.ByRecoveryKey.class, in);
        recovery = Optional.of(new Recovery(vault, slot, KeyFileFormat.key(in)));
      }
      int end = beginning.length - bytes.available();
      byte[] sum = KeyFileFormat.bytes(in, Digests.LENGTH);
      if (ways > 1 || !Arrays.equals(sum, Digests.sum(Arrays.copyOf(beginning, end)))) {
        throw new Unreadable(Unreadable.Kind.DAMAGED);
      }
      byte[] all = Arrays.copyOf(beginning, end + Digests.LENGTH);
      return new BackupHeader(id, passphrase, recovery, all);
    } catch (IOException cut) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
  }

  private static <T extends KeySlot> T slot(Class<T> kind, DataInputStream in)
      throws IOException, Unreadable {
    KeySlot slot = KeyFileFormat.slot(in);
    if (!kind.isInstance(slot)) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    return kind.cast(slot);
  }

  /** The key that this passphrase or the recovery key gives. */
  Key key(Passphrase secret) throws WrongKey {
    Key salted = secret.key(passphrase.salt(), passphrase.cost());
    Optional<Key> own = passphrase.key().open(salted, id);
    salted.wipe();
    return own.or(() -> byRecoveryKey(secret)).orElseThrow(WrongKey::new);
  }

  private Optional<Key> byRecoveryKey(Passphrase secret) {
    return recovery.flatMap(way -> secret.asRecoveryKey().flatMap(key -> way.open(key, id)));
  }
}
