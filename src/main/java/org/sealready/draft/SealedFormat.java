package org.sealready.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Version 2 of a kept file (version 1 was plain text), numbers in network order:
 *
 * <pre>
 * "SRSEALED", version (2 bytes), vault (16), id of the master key (16)
 * kind (1), name (2 + UTF-8), count (8)
 * the file's own random key, sealed with the master key: nonce (12), key (48)
 * nonce (12), length (4)
 * content, AES-256-GCM under the file's own key
 * </pre>
 *
 * All that stands before the file's key is the header of its sealing, all that stands before the
 * content the header of the content's, so no byte of the file can change unnoticed.
 */
final class SealedFormat {

  static final int VERSION = 2;

  /** No header is longer. */
  static final int MAX_HEADER = 512;

  private static final byte[] MAGIC = {'S', 'R', 'S', 'E', 'A', 'L', 'E', 'D'};
  private static final int KEY_ID = 16;

  private SealedFormat() {}

  /**
   * The open part of a file.
   *
   * @param first what the file's key is sealed with as its header
   * @param all everything before the content
   */
  record Header(
      byte[] vault,
      byte[] keyId,
      Label label,
      WrappedKey key,
      byte[] nonce,
      int length,
      byte[] first,
      byte[] all) {}

  /** Whether this begins like a sealed file of any version. */
  static boolean isSealed(byte[] content) {
    return content.length >= MAGIC.length
        && Arrays.equals(MAGIC, Arrays.copyOf(content, MAGIC.length));
  }

  static byte[] write(byte[] vault, byte[] keyId, Key master, Label label, byte[] content) {
    Key own = Key.fresh();
    byte[] first = first(vault, keyId, label);
    WrappedKey wrapped = WrappedKey.of(own, master, first);
    byte[] nonce = Key.random(Gcm.NONCE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(first.length + content.length + 128);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(first);
      out.write(wrapped.nonce());
      out.write(wrapped.sealed());
      out.write(nonce);
      out.writeInt(content.length + Gcm.TAG);
      out.write(Gcm.seal(own, nonce, bytes.toByteArray(), content));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    own.wipe();
    return bytes.toByteArray();
  }

  private static byte[] first(byte[] vault, byte[] keyId, Label label) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(MAGIC);
      out.writeShort(VERSION);
      out.write(vault);
      out.write(keyId);
      out.writeByte(label.kind().ordinal() + 1);
      out.writeUTF(label.name());
      out.writeLong(label.count());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * The header at the beginning of these bytes, which may be all of a file or its first {@value
   * #MAX_HEADER}. Nothing in it is proven until the content was opened.
   *
   * @throws Unreadable if there is none, or a newer version wrote it
   */
  static Header header(byte[] content) throws Unreadable {
    ByteArrayInputStream bytes = new ByteArrayInputStream(content);
    try (DataInputStream in = new DataInputStream(bytes)) {
      if (!Arrays.equals(MAGIC, bytes(in, MAGIC.length))) {
        throw new Unreadable(Unreadable.Kind.DAMAGED);
      }
      int version = in.readUnsignedShort();
      if (version != VERSION) {
        throw new Unreadable(
            version > VERSION ? Unreadable.Kind.NEWER : Unreadable.Kind.DAMAGED);
      }
      byte[] vault = bytes(in, KeyFile.VAULT);
      byte[] keyId = bytes(in, KEY_ID);
      Label label = new Label(kind(in.readUnsignedByte()), in.readUTF(), in.readLong());
      byte[] first = Arrays.copyOf(content, content.length - bytes.available());
      WrappedKey key = new WrappedKey(bytes(in, Gcm.NONCE), bytes(in, WrappedKey.SEALED));
      byte[] nonce = bytes(in, Gcm.NONCE);
      int length = in.readInt();
      byte[] all = Arrays.copyOf(content, content.length - bytes.available());
      return new Header(vault, keyId, label, key, nonce, length, first, all);
    } catch (IOException cut) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
  }

  private static Label.Kind kind(int number) throws Unreadable {
    Label.Kind[] kinds = Label.Kind.values();
    if (number < 1 || number > kinds.length) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    return kinds[number - 1];
  }

  private static byte[] bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return bytes;
  }

  /**
   * The content of a file whose header was read.
   *
   * @throws Unreadable if a byte of it is not what was sealed
   */
  static byte[] content(Header header, Key master, byte[] file) throws Unreadable {
    int from = header.all().length;
    if (header.length() != file.length - from) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    Key own =
        header
            .key()
            .open(master, header.first())
            .orElseThrow(() -> new Unreadable(Unreadable.Kind.DAMAGED));
    byte[] sealed = Arrays.copyOfRange(file, from, file.length);
    byte[] content =
        Gcm.open(own, header.nonce(), header.all(), sealed)
            .orElseThrow(() -> new Unreadable(Unreadable.Kind.DAMAGED));
    own.wipe();
    return content;
  }
}
