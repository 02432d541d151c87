package org.sealready.vault.crypto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.sealready.vault.file.Unreadable;

/**
 * The keys of a data folder in memory: encrypts and decrypts its files. One is opened by a
 * passphrase or a recovery key. Once locked it does neither: nothing is ever sealed with a wiped
 * key.
 */
public final class Vault {

  private static final int ID = 16;

  private final byte[] id;
  private final boolean isProtected;
  private final List<Key> keys;
  private final List<byte[]> keyIds;
  private final ReadWriteLock use = new ReentrantReadWriteLock();
  private volatile byte[] keyFile = new byte[0];
  private boolean locked;

  /**
   * @param master seals from now on
   * @param earlier open what was sealed before
   */
  public Vault(byte[] id, boolean isProtected, Key master, List<Key> earlier) {
    this.id = id;
    this.isProtected = isProtected;
    List<Key> all = new ArrayList<>(List.of(master));
    all.addAll(earlier);
    this.keys = List.copyOf(all);
    this.keyIds = keys.stream().map(Vault::idOf).toList();
  }

  /** Whether it has a passphrase. */
  public boolean isProtected() {
    return isProtected;
  }

  public byte[] id() {
    return id;
  }

  /** Which one it is. */
  public VaultId name() {
    return VaultId.of(id);
  }

  /** The content of its key file, so that a lost one can be written again. */
  public byte[] keyFile() {
    return keyFile;
  }

  /** Caches the content of its key file. */
  public Vault with(byte[] content) {
    keyFile = content.clone();
    return this;
  }

  /**
   * The key that seals.
   *
   * @throws IllegalStateException if the vault is locked
   */
  public Key master() {
    return keys().getFirst();
  }

  /**
   * The key that seals and those that did before.
   *
   * @throws IllegalStateException if the vault is locked
   */
  public List<Key> keys() {
    use.readLock().lock();
    try {
      requireOpen();
      return keys;
    } finally {
      use.readLock().unlock();
    }
  }

  private void requireOpen() {
    if (locked) {
      throw new IllegalStateException("the vault is locked");
    }
  }

  /** The names of all its keys, as sealed files bear them. */
  public Set<String> keyNames() {
    return keyIds.stream().map(HexFormat.of()::formatHex).collect(Collectors.toSet());
  }

  /** The id of a key, which does not reveal it. */
  public static byte[] idOf(Key key) {
    return Arrays.copyOf(Digests.derived(key, "key id").bytes(), ID);
  }

  /**
   * Seals these sections of one file.
   *
   * @throws IllegalStateException if the vault is locked
   */
  public byte[] seal(Label label, byte[]... sections) {
    use.readLock().lock();
    try {
      requireOpen();
      return SealedFormat.write(id, keyIds.getFirst(), keys.getFirst(), label, List.of(sections));
    } finally {
      use.readLock().unlock();
    }
  }

  /** Whether this file is sealed with the master key and not with an earlier one. */
  public boolean isCurrent(SealedHeader header) {
    return Arrays.equals(header.keyId(), keyIds.getFirst());
  }

  /**
   * The sections of a sealed file.
   *
   * @throws Unreadable if it is damaged, of another vault, of another kind, or newer than this
   *     program; or if the vault is locked
   */
  public List<byte[]> open(Label.Kind kind, byte[] file) throws Unreadable {
    SealedHeader header = SealedHeader.of(file);
    if (header.end() != file.length) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    return open(kind, header, file, header.lengths().size());
  }

  /**
   * The first section of a sealed file.
   *
   * @param beginning of the file, as far as the section goes
   */
  public byte[] openFirst(Label.Kind kind, byte[] beginning) throws Unreadable {
    return open(kind, SealedHeader.of(beginning), beginning, 1).getFirst();
  }

  private List<byte[]> open(Label.Kind kind, SealedHeader header, byte[] file, int count)
      throws Unreadable {
    if (!Arrays.equals(header.vault(), id)) {
      throw new Unreadable(Unreadable.Kind.FOREIGN);
    }
    if (header.label().kind() != kind) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    use.readLock().lock();
    try {
      if (locked) {
        throw new Unreadable(Unreadable.Kind.GONE);
      }
      return SealedFormat.sections(header, key(header), file, count);
    } finally {
      use.readLock().unlock();
    }
  }

  private Key key(SealedHeader header) throws Unreadable {
    for (int i = 0; i < keys.size(); i++) {
      if (Arrays.equals(keyIds.get(i), header.keyId())) {
        return keys.get(i);
      }
    }
    throw new Unreadable(Unreadable.Kind.FOREIGN);
  }

  /** Wipes the keys, as soon as what is being sealed or opened just now is done. */
  public void lock() {
    use.writeLock().lock();
    try {
      locked = true;
      keys.forEach(Key::wipe);
      Arrays.fill(keyFile, (byte) 0);
    } finally {
      use.writeLock().unlock();
    }
  }
}
