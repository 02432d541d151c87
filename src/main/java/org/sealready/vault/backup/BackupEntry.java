package org.sealready.vault.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sealready.vault.crypto.Label;
import org.sealready.vault.crypto.SealedHeader;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.file.Unreadable;

/**
 * One file of a data folder in a backup, decrypted, so that another vault can encrypt it again.
 *
 * @param path within the data folder, with {@code /} between the names
 * @param label of a sealed file; empty for an unencrypted file or one that is copied unchanged
 * @param isOpened false for a sealed file that this vault could not open, which is copied unchanged
 */
record BackupEntry(String path, Optional<Label> label, boolean isOpened, List<byte[]> sections) {

  /** No file is longer; a paper with its pictures is the longest. */
  static final int MAX_BYTES = 128 * 1024 * 1024;

  private static final int PLAIN = 0;
  private static final int AS_IT_IS = 255;

  BackupEntry {
    sections = List.copyOf(sections);
  }

  /**
   * The entry of this file.
   *
   * @param vault opens what is sealed; empty where there is none yet
   * @throws Unreadable if the file cannot be read, or the vault was locked
   */
  static BackupEntry of(String path, byte[] content, Optional<Vault> vault) throws Unreadable {
    if (!SealedHeader.isSealed(content)) {
      return new BackupEntry(path, Optional.empty(), true, List.of(content));
    }
    try {
      Vault open = vault.orElseThrow(() -> new Unreadable(Unreadable.Kind.FOREIGN));
      Label label = SealedHeader.of(content).label();
      return new BackupEntry(path, Optional.of(label), true, open.open(label.kind(), content));
    } catch (Unreadable closed) {
      if (closed.kind() == Unreadable.Kind.GONE) {
        throw closed;
      }
      return new BackupEntry(path, Optional.empty(), false, List.of(content));
    }
  }

  /** Whether both have the same content, however each is stored. */
  boolean isSame(BackupEntry other) {
    boolean same = sections.size() == other.sections.size();
    for (int i = 0; same && i < sections.size(); i++) {
      same = Arrays.equals(sections.get(i), other.sections.get(i));
    }
    return same;
  }

  /** What a file with this content is, sealed with the vault if it was sealed with another. */
  byte[] sealed(Vault vault) {
    return label
        .map(each -> vault.seal(each, sections.toArray(byte[][]::new)))
        .orElseGet(sections::getFirst);
  }

  /** The same content in another place. */
  BackupEntry at(String otherPath) {
    return new BackupEntry(otherPath, label, isOpened, sections);
  }

  /** The same content, sealed as a file of this name. */
  BackupEntry named(String name) {
    Optional<Label> other = label.map(each -> new Label(each.kind(), name, each.count()));
    return new BackupEntry(path, other, isOpened, sections);
  }

  /** The same file with another content of one section. */
  BackupEntry holding(byte[] content) {
    return new BackupEntry(path, label, isOpened, List.of(content));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(path);
    if (label.isPresent()) {
      out.writeByte(label.get().kind().ordinal() + 1);
      out.writeUTF(label.get().name());
      out.writeLong(label.get().count());
    } else {
      out.writeByte(isOpened ? PLAIN : AS_IT_IS);
    }
    out.writeByte(sections.size());
    for (byte[] section : sections) {
      out.writeInt(section.length);
      out.write(section);
    }
  }

  /**
   * What {@link #write} has written.
   *
   * @throws Unreadable if it is anything else, or of a newer version
   */
  static BackupEntry read(DataInputStream in) throws IOException, Unreadable {
    String path = in.readUTF();
    int kind = in.readUnsignedByte();
    Optional<Label> label = Optional.empty();
    if (kind != PLAIN && kind != AS_IT_IS) {
      label = Optional.of(new Label(kind(kind), in.readUTF(), count(in.readLong())));
    }
    List<byte[]> sections = new ArrayList<>();
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      sections.add(section(in));
    }
    if (sections.isEmpty() || sections.size() > SealedHeader.MOST_SECTIONS) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    return new BackupEntry(BackupPaths.checked(path), label, kind != AS_IT_IS, sections);
  }

  private static Label.Kind kind(int number) throws Unreadable {
    Label.Kind[] kinds = Label.Kind.values();
    if (number > kinds.length) {
      throw new Unreadable(Unreadable.Kind.NEWER);
    }
    return kinds[number - 1];
  }

  private static long count(long number) throws Unreadable {
    if (number < 0 || number > Label.MOST) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    return number;
  }

  private static byte[] section(DataInputStream in) throws IOException, Unreadable {
    int length = in.readInt();
    byte[] section = length < 0 || length > MAX_BYTES ? new byte[0] : in.readNBytes(length);
    if (section.length != length) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    return section;
  }
}
