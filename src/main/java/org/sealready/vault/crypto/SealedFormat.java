package org.sealready.vault.crypto;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.TrialDrafts;

/**
 * Version 2 of a sealed file (version 1 was plain text, see {@link TrialDrafts}), numbers in
 * network order:
 *
 * <pre>
 * "SRSEALED", version (2 bytes), vault (16), id of the master key (16)
 * kind (1), name (2 + UTF-8), count (8)
 * the file's own random key, sealed with the master key: nonce (12), key (48)
 * count of sections (1), the length of each (4)
 * the sections, AES-256-GCM under the file's own key, the nonce being their index
 * </pre>
 *
 * The associated data of the file's key are all bytes before it; those of each section are all
 * bytes before the sections and its index. So every change of a byte is detected, and the first
 * section can be read without the others.
 */
final class SealedFormat {

  private SealedFormat() {}

  static byte[] write(byte[] vault, byte[] keyId, Key master, Label label, List<byte[]> sections) {
    Key own = Key.fresh();
    byte[] first = first(vault, keyId, label);
    WrappedKey wrapped = WrappedKey.of(own, master, first);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(first);
      out.write(wrapped.nonce());
      out.write(wrapped.sealed());
      out.writeByte(sections.size());
      for (byte[] section : sections) {
        out.writeInt(section.length + Gcm.TAG);
      }
      byte[] header = bytes.toByteArray();
      for (int i = 0; i < sections.size(); i++) {
        out.write(Gcm.seal(own, nonce(i), withPlace(header, i), sections.get(i)));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      own.wipe();
    }
    return bytes.toByteArray();
  }

  private static byte[] first(byte[] vault, byte[] keyId, Label label) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(SealedHeader.MAGIC);
      out.writeShort(SealedHeader.VERSION);
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

  /** The file's key is random and seals every place once, so that no nonce comes twice. */
  private static byte[] nonce(int section) {
    byte[] nonce = new byte[Gcm.NONCE];
    nonce[Gcm.NONCE - 1] = (byte) section;
    return nonce;
  }

  private static byte[] withPlace(byte[] header, int section) {
    byte[] both = Arrays.copyOf(header, header.length + 1);
    both[header.length] = (byte) section;
    return both;
  }

  /**
   * The first sections of a file whose header was read, this many.
   *
   * @param file at least to the end of those sections
   * @throws Unreadable if they or the header fail authentication
   */
  static List<byte[]> sections(SealedHeader header, Key master, byte[] file, int count)
      throws Unreadable {
    Key own =
        header
            .key()
            .open(master, header.first())
            .orElseThrow(() -> new Unreadable(Unreadable.Kind.DAMAGED));
    try {
      List<byte[]> sections = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        sections.add(section(header, own, file, i));
      }
      return sections;
    } finally {
      own.wipe();
    }
  }

  private static byte[] section(SealedHeader header, Key own, byte[] file, int place)
      throws Unreadable {
    if (header.start(place + 1) > file.length) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    byte[] sealed =
        Arrays.copyOfRange(file, (int) header.start(place), (int) header.start(place + 1));
    return Gcm.open(own, nonce(place), withPlace(header.all(), place), sealed)
        .orElseThrow(() -> new Unreadable(Unreadable.Kind.DAMAGED));
  }
}
