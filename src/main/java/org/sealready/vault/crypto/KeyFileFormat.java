package org.sealready.vault.crypto;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sealready.vault.file.Unreadable;

/**
 * Version 1 of the key file, numbers in network order:
 *
 * <pre>
 * "SRVAULT" 0x0A, version (2 bytes), vault (16)
 * count of slots (1), each: kind (1) and
 *   1 passphrase: memory KiB (4), passes (1), lanes (1), salt (16), nonce (12), key (48)
 *   2 recovery:   salt (16), nonce (12), key (48)
 *   3 unprotected:     key (32)
 * count of earlier keys (2), each: nonce (12), key (48)
 * HMAC-SHA256 of all that with a key derived from the master key (32)
 * SHA-256 of all that (32)
 * </pre>
 *
 * The checksum tells damage from a wrong passphrase; the HMAC detects a forged file.
 */
public final class KeyFileFormat {

  public static final int MAX_BYTES = 64 * 1024;

  private static final byte[] MAGIC = {'S', 'R', 'V', 'A', 'U', 'L', 'T', '\n'};
  private static final int VERSION = 1;

  private KeyFileFormat() {}

  /** What was read: {@code body} is what the HMAC is of. */
  public record Parsed(KeyFile file, byte[] body, byte[] mac) {

    /** Whether the holder of this master key wrote it. */
    public boolean isFrom(Key master) {
      return MessageDigest.isEqual(mac, signature(master, body));
    }

    /** The whole file. */
    public byte[] bytes() {
      byte[] signed = joined(body, mac);
      return joined(signed, Digests.sum(signed));
    }
  }

  public static byte[] write(KeyFile file, Key master) {
    byte[] body = body(file);
    byte[] signed = joined(body, signature(master, body));
    return joined(signed, Digests.sum(signed));
  }

  private static byte[] signature(Key master, byte[] body) {
    return Digests.mac(master, "key file", body);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] body(KeyFile file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(MAGIC);
      out.writeShort(VERSION);
      out.write(file.vault());
      out.writeByte(file.slots().size());
      for (KeySlot slot : file.slots()) {
        write(slot, out);
      }
      out.writeShort(file.earlier().size());
      for (WrappedKey key : file.earlier()) {
        write(key, out);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** One slot with its kind. */
  public static void write(KeySlot slot, DataOutputStream out) throws IOException {
    switch (slot) {
      case KeySlot.ByPassphrase(Cost cost, byte[] salt, WrappedKey key) -> {
        out.writeByte(1);
        out.writeInt(cost.memoryKib());
        out.writeByte(cost.passes());
        out.writeByte(cost.lanes());
        out.write(salt);
        write(key, out);
      }
      case KeySlot.ByRecoveryKey(byte[] salt, WrappedKey key) -> {
        out.writeByte(2);
        out.write(salt);
        write(key, out);
      }
      case KeySlot.Unprotected(byte[] key) -> {
        out.writeByte(3);
        out.write(key);
      }
    }
  }

  public static void write(WrappedKey key, DataOutputStream out) throws IOException {
    out.write(key.nonce());
    out.write(key.sealed());
  }

  /**
   * Reads a key file.
   *
   * @throws Unreadable if it is damaged, or a newer version wrote it
   */
  public static Parsed read(byte[] content) throws Unreadable {
    if (content.length >= MAGIC.length + 2
        && Arrays.equals(MAGIC, Arrays.copyOf(content, MAGIC.length))
        && ((content[MAGIC.length] & 0xff) << 8 | content[MAGIC.length + 1] & 0xff) > VERSION) {
      throw new Unreadable(Unreadable.Kind.NEWER);
    }
    int end = content.length - 2 * Digests.LENGTH;
    if (end <= 0 || content.length > MAX_BYTES) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    byte[] signed = Arrays.copyOf(content, end + Digests.LENGTH);
    byte[] sum = Arrays.copyOfRange(content, signed.length, content.length);
    if (!Arrays.equals(sum, Digests.sum(signed))) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    byte[] body = Arrays.copyOf(signed, end);
    return new Parsed(file(body), body, Arrays.copyOfRange(signed, end, signed.length));
  }

  private static KeyFile file(byte[] body) throws Unreadable {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body))) {
      if (!Arrays.equals(MAGIC, bytes(in, MAGIC.length)) || in.readUnsignedShort() != VERSION) {
        throw new Unreadable(Unreadable.Kind.DAMAGED);
      }
      byte[] vault = bytes(in, KeyFile.VAULT);
      List<KeySlot> slots = new ArrayList<>();
      for (int left = in.readUnsignedByte(); left > 0; left--) {
        slots.add(slot(in));
      }
      List<WrappedKey> earlier = new ArrayList<>();
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        earlier.add(key(in));
      }
      if (in.read() >= 0) {
        throw new Unreadable(Unreadable.Kind.DAMAGED);
      }
      return new KeyFile(vault, slots, earlier);
    } catch (IOException cut) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
  }

  /** What {@link #write(KeySlot, DataOutputStream)} has written. */
  public static KeySlot slot(DataInputStream in) throws IOException, Unreadable {
    return switch (in.readUnsignedByte()) {
      case 1 -> {
        Cost cost = new Cost(in.readInt(), in.readUnsignedByte(), in.readUnsignedByte());
        if (!cost.isSane()) {
          throw new Unreadable(Unreadable.Kind.DAMAGED);
        }
        yield new KeySlot.ByPassphrase(cost, bytes(in, KeySlot.SALT), key(in));
      }
      case 2 -> new KeySlot.ByRecoveryKey(bytes(in, KeySlot.SALT), key(in));
      case 3 -> new KeySlot.Unprotected(bytes(in, Key.LENGTH));
      default -> throw new Unreadable(Unreadable.Kind.DAMAGED);
    };
  }

  public static WrappedKey key(DataInputStream in) throws IOException {
    return new WrappedKey(bytes(in, Gcm.NONCE), bytes(in, WrappedKey.SEALED));
  }

  public static byte[] bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return bytes;
  }
}
