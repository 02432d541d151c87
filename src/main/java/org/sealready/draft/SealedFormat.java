package org.sealready.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Version 2 of a kept file (version 1 was plain text), numbers in network order:
 *
 * <pre>
 * "SRSEALED", version (2 bytes), vault (16), id of the master key (16)
 * kind (1), name (2 + UTF-8), count (8)
 * the file's own random key, sealed with the master key: nonce (12), key (48)
 * count of sections (1), the length of each (4)
 * the sections, AES-256-GCM under the file's own key, the nonce being their place
 * </pre>
 *
 * All that stands before the file's key is the header of its sealing; all that stands before the
 * sections, and the section's place, the header of each section's. So no byte of the file can
 * change unnoticed, and the first section can be read without the others.
 */
final class SealedFormat {

  static final int VERSION = 2;

  /** No header is longer. */
  static final int MAX_HEADER = 512;

  private static final byte[] MAGIC = {'S', 'R', 'S', 'E', 'A', 'L', 'E', 'D'};
  private static final int KEY_ID = 16;
  private static final int MOST_SECTIONS = 8;

  private SealedFormat() {}

  /**
   * The open part of a file.
   *
   * @param lengths of the sections, sealed
   * @param first what the file's key is sealed with as its header
   * @param all everything before the sections
   */
  record Header(
      byte[] vault,
      byte[] keyId,
      Label label,
      WrappedKey key,
      List<Integer> lengths,
      byte[] first,
      byte[] all) {

    /** Where this section begins; where the file ends for the one after the last. */
    long start(int section) {
      return all.length + lengths.stream().limit(section).mapToLong(Integer::longValue).sum();
    }

    /** How long the whole file is. */
    long end() {
      return start(lengths.size());
    }
  }

  /** Whether this begins like a sealed file of any version. */
  static boolean isSealed(byte[] content) {
    return content.length >= MAGIC.length
        && Arrays.equals(MAGIC, Arrays.copyOf(content, MAGIC.length));
  }

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
   * The header at the beginning of these bytes, which may be all of a file or its first {@value
   * #MAX_HEADER}. Nothing in it is proven until a section was opened.
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
        throw new Unreadable(version > VERSION ? Unreadable.Kind.NEWER : Unreadable.Kind.DAMAGED);
      }
      byte[] vault = bytes(in, KeyFile.VAULT);
      byte[] keyId = bytes(in, KEY_ID);
      Label label = new Label(kind(in.readUnsignedByte()), in.readUTF(), count(in.readLong()));
      byte[] first = Arrays.copyOf(content, content.length - bytes.available());
      WrappedKey key = new WrappedKey(bytes(in, Gcm.NONCE), bytes(in, WrappedKey.SEALED));
      List<Integer> lengths = lengths(in);
      byte[] all = Arrays.copyOf(content, content.length - bytes.available());
      return new Header(vault, keyId, label, key, lengths, first, all);
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

  private static long count(long number) throws Unreadable {
    if (number < 0 || number > Label.MOST) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    return number;
  }

  private static List<Integer> lengths(DataInputStream in) throws IOException, Unreadable {
    int count = in.readUnsignedByte();
    List<Integer> lengths = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lengths.add(in.readInt());
    }
    if (count < 1 || count > MOST_SECTIONS || lengths.stream().anyMatch(each -> each < Gcm.TAG)) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    return lengths;
  }

  private static byte[] bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return bytes;
  }

  /**
   * So many sections of a file, the first ones, whose header was read.
   *
   * @param file at least to the end of those sections
   * @throws Unreadable if a byte of them or of the header is not what was sealed
   */
  static List<byte[]> sections(Header header, Key master, byte[] file, int count)
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

  private static byte[] section(Header header, Key own, byte[] file, int place) throws Unreadable {
    if (header.start(place + 1) > file.length) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    byte[] sealed =
        Arrays.copyOfRange(file, (int) header.start(place), (int) header.start(place + 1));
    return Gcm.open(own, nonce(place), withPlace(header.all(), place), sealed)
        .orElseThrow(() -> new Unreadable(Unreadable.Kind.DAMAGED));
  }
}
