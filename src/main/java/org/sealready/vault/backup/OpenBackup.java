package org.sealready.vault.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.sealready.vault.crypto.ChunkInput;
import org.sealready.vault.crypto.ChunkOutput;
import org.sealready.vault.crypto.Key;
import org.sealready.vault.crypto.KeyFileFormat;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.Progress;
import org.sealready.vault.file.Unreadable;

/**
 * A decrypted backup. Its content, sealed in chunks ({@link ChunkOutput}), numbers in network
 * order:
 *
 * <pre>
 * number of this layout (1 byte), time of saving (2 + UTF-8)
 * length (4) and content of the key file; nothing if the vault had no passphrase
 * for each file: 1, path (2 + UTF-8), kind (1): 0 unencrypted, 255 sealed by another vault, else
 *   the kind of its label, with the label's name (2 + UTF-8) and count (8)
 *   count of sections (1), each: length (4), bytes
 * 0, count of files (8)
 * </pre>
 */
public final class OpenBackup implements AutoCloseable {

  static final int LAYOUT = 1;
  static final int ENTRY = 1;
  static final int END = 0;

  private final Path file;
  private final BackupHeader header;
  private final Key key;
  private final Instant savedAt;
  private final Optional<byte[]> keyFile;

  /** Is handed the files of a backup, each proven to be what was saved. */
  interface Reader {
    void read(BackupEntry entry) throws IOException, Unreadable;
  }

  /** The part before the files. */
  private record Head(Instant savedAt, Optional<byte[]> keyFile) {}

  /** Takes ownership of the key. */
  OpenBackup(Path file, BackupHeader header, Key key) throws Unreadable {
    this.file = file;
    this.header = header;
    this.key = key;
    try (DataInputStream in = new DataInputStream(opened())) {
      Head head = head(in);
      this.savedAt = head.savedAt();
      this.keyFile = head.keyFile();
    } catch (IOException failure) {
      throw because(failure);
    }
  }

  /** When it was saved. */
  public Instant savedAt() {
    return savedAt;
  }

  /** The key file of the vault that was saved; empty if that had no passphrase. */
  public Optional<byte[]> keyFile() {
    return keyFile;
  }

  private ChunkInput opened() throws Unreadable {
    try {
      InputStream in = new BufferedInputStream(Files.newInputStream(file), ChunkOutput.CHUNK);
      return new ChunkInput(skipped(in, header.all().length), key, header.all());
    } catch (IOException failure) {
      throw because(failure);
    }
  }

  private static InputStream skipped(InputStream in, int length) throws IOException {
    try {
      in.skipNBytes(length);
      return in;
    } catch (IOException failure) {
      in.close();
      throw failure;
    }
  }

  private static Head head(DataInputStream in) throws IOException, Unreadable {
    int layout = in.readUnsignedByte();
    if (layout != LAYOUT) {
      throw new Unreadable(layout > LAYOUT ? Unreadable.Kind.NEWER : Unreadable.Kind.DAMAGED);
    }
    try {
      Instant savedAt = Instant.parse(in.readUTF());
      int length = in.readInt();
      if (length < 0 || length > KeyFileFormat.MAX_BYTES) {
        throw new Unreadable(Unreadable.Kind.DAMAGED);
      }
      byte[] keyFile = KeyFileFormat.bytes(in, length);
      return new Head(savedAt, length == 0 ? Optional.empty() : Optional.of(keyFile));
    } catch (DateTimeException noTime) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
  }

  /**
   * Reads all files to the end of the backup.
   *
   * @throws Unreadable if it is damaged or cannot be read any more; the files passed on before were
   *     complete
   * @throws IOException what the reader throws
   */
  void read(Reader reader, Progress progress) throws IOException, Unreadable {
    try (ChunkInput chunks = opened();
        DataInputStream in = new DataInputStream(chunks)) {
      head(in);
      long count = 0;
      for (Optional<BackupEntry> next = next(in); next.isPresent(); next = next(in)) {
        progress.at(chunks.chunks() * ChunkOutput.CHUNK, LimitedFile.size(file));
        reader.read(next.get());
        count++;
      }
      end(in, count);
    }
  }

  private static Optional<BackupEntry> next(DataInputStream in) throws Unreadable {
    try {
      return switch (in.readUnsignedByte()) {
        case ENTRY -> Optional.of(BackupEntry.read(in));
        case END -> Optional.empty();
        default -> throw new Unreadable(Unreadable.Kind.DAMAGED);
      };
    } catch (IOException failure) {
      throw because(failure);
    }
  }

  private static void end(DataInputStream in, long count) throws Unreadable {
    try {
      if (in.readLong() != count || in.read() >= 0) {
        throw new Unreadable(Unreadable.Kind.DAMAGED);
      }
    } catch (IOException failure) {
      throw because(failure);
    }
  }

  /** SHA-256 of the content, read to its end; proves every chunk. */
  byte[] sum(Progress progress) throws IOException, Unreadable {
    long size = LimitedFile.size(file);
    try (ChunkInput in = opened()) {
      byte[] part = new byte[ChunkOutput.CHUNK];
      while (in.read(part, 0, part.length) >= 0) {
        progress.at(size + in.chunks() * ChunkOutput.CHUNK, 2 * size);
      }
      return in.sum();
    } catch (IOException failure) {
      throw because(failure);
    }
  }

  /** Tells a disk failure from content that fails authentication. */
  private static Unreadable because(IOException failure) {
    return switch (failure) {
      case ChunkInput.Damaged damaged -> new Unreadable(Unreadable.Kind.DAMAGED);
      case EOFException cut -> new Unreadable(Unreadable.Kind.DAMAGED);
      case UTFDataFormatException noText -> new Unreadable(Unreadable.Kind.DAMAGED);
      default -> new Unreadable(Unreadable.Kind.GONE);
    };
  }

  /** Wipes its key. */
  @Override
  public void close() {
    key.wipe();
  }
}
