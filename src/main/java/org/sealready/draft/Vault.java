package org.sealready.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The keys of a data folder while they are in memory: seals what is kept and opens it again. {@link
 * VaultFolder} gives one to whoever has a way in.
 */
public final class Vault {

  private static final int ID = 16;

  private final byte[] id;
  private final boolean isProtected;
  private final List<Key> keys;

  /**
   * @param master seals from now on
   * @param earlier open what was sealed before
   */
  Vault(byte[] id, boolean isProtected, Key master, List<Key> earlier) {
    this.id = id;
    this.isProtected = isProtected;
    this.keys = new ArrayList<>(List.of(master));
    keys.addAll(earlier);
  }

  /** Whether a passphrase stands before it. */
  public boolean isProtected() {
    return isProtected;
  }

  byte[] id() {
    return id;
  }

  Key master() {
    return keys.getFirst();
  }

  List<Key> keys() {
    return List.copyOf(keys);
  }

  /** Names a key without telling it. */
  private static byte[] idOf(Key key) {
    return Arrays.copyOf(Digests.derived(key, "key id").bytes(), ID);
  }

  byte[] seal(Label label, byte[] content) {
    return SealedFormat.write(id, idOf(master()), master(), label, content);
  }

  /** Whether this file is sealed with the master key and not with an earlier one. */
  boolean isCurrent(SealedFormat.Header header) {
    return Arrays.equals(header.keyId(), idOf(master()));
  }

  /**
   * The content of a sealed file.
   *
   * @throws Unreadable if it is damaged, of another vault, of another kind, or newer than this
   *     program
   */
  byte[] open(Label.Kind kind, byte[] file) throws Unreadable {
    SealedFormat.Header header = SealedFormat.header(file);
    if (!Arrays.equals(header.vault(), id)) {
      throw new Unreadable(Unreadable.Kind.FOREIGN);
    }
    if (header.label().kind() != kind) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    Key master =
        keys.stream()
            .filter(key -> Arrays.equals(idOf(key), header.keyId()))
            .findFirst()
            .orElseThrow(() -> new Unreadable(Unreadable.Kind.FOREIGN));
    return SealedFormat.content(header, master, file);
  }

  /** Wipes the keys; nothing can be sealed or opened with it any more. */
  public void lock() {
    keys.forEach(Key::wipe);
  }
}
