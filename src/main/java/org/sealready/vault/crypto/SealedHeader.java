package org.sealready.vault.crypto;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sealready.vault.file.Unreadable;

/**
 * The unencrypted header of a sealed file ({@link SealedFormat}).
 *
 * @param lengths of the sections, sealed
 * @param first associated data of the file's key
 * @param all everything before the sections
 */
public record SealedHeader(
    byte[] vault,
    byte[] keyId,
    Label label,
    WrappedKey key,
    List<Integer> lengths,
    byte[] first,
    byte[] all) {

  static final byte[] MAGIC = {'S', 'R', 'S', 'E', 'A', 'L', 'E', 'D'};
  static final int VERSION = 2;

  /** No header is longer. */
  public static final int MAX_BYTES = 512;

  private static final int KEY_ID = 16;
  public static final int MOST_SECTIONS = 8;

  /** Where this section begins; where the file ends for the one after the last. */
  public long start(int section) {
    return all.length + lengths.stream().limit(section).mapToLong(Integer::longValue).sum();
  }

  /** How long the whole file is. */
  public long end() {
    return start(lengths.size());
  }

  /** Whether this begins like a sealed file of any version. */
  public static boolean isSealed(byte[] content) {
    return content.length >= MAGIC.length
        && Arrays.equals(MAGIC, Arrays.copyOf(content, MAGIC.length));
  }

  /**
   * The header at the beginning of these bytes, which may be all of a file or its first {@value
   * #MAX_BYTES}. Nothing in it is proven until a section was opened.
   *
   * @throws Unreadable if there is none, or a newer version wrote it
   */
  public static SealedHeader of(byte[] content) throws Unreadable {
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
      return new SealedHeader(vault, keyId, label, key, lengths, first, all);
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
}
