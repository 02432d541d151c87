package org.sealready.vault.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sealready.vault.crypto.ChunkOutput;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.crypto.Key;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.Folder;
import org.sealready.vault.file.LimitedFile;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.OwnerOnly;
import org.sealready.vault.file.Progress;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.file.WholeFile;
import org.sealready.vault.filing.DraftStore;
import org.sealready.vault.key.VaultFolder;

/**
 * Writes a whole data folder into one sealed backup file (atomic write). The temporary file is
 * sealed as well.
 */
public final class BackupWriter {

  /** The ending of a backup's name. */
  public static final String ENDING = ".sealready-backup";

  private static final String TEMPORARY = ".backup.tmp";
  private static final Pattern LEFT = Pattern.compile("\\.[0-9a-f-]{36}\\.backup\\.tmp");
  private static final Duration LONGEST_SAVE = Duration.ofHours(12);

  private final Path dataFolder;
  private final Vault vault;
  private final VaultFolder keys;
  private final Cost cost;

  /**
   * @param store of this folder, open
   * @param cost what trying the backup's passphrase costs
   */
  public BackupWriter(Path dataFolder, DraftStore store, VaultFolder keys, Cost cost) {
    this.dataFolder = dataFolder;
    this.vault = store.vault();
    this.keys = keys;
    this.cost = cost;
  }

  /**
   * Saves.
   *
   * @param target the file, which must not be there unless it is to be replaced
   * @param passphrase opens the backup: the vault's own, or of a vault without one any
   * @param now the time of saving
   * @throws FileAlreadyExistsException if the file is there and is not to be replaced
   * @throws WrongKey if the vault has another passphrase
   * @throws NotSaved if it could not be written whole; nothing of it is left then
   */
  public BackupContents write(
      Path target, boolean replace, Passphrase passphrase, Instant now, Progress progress)
      throws IOException, WrongKey, Unreadable {
    Path file = target.toAbsolutePath();
    refuseToReplace(file, replace);
    if (vault.isProtected()) {
      keys.unlock(passphrase).lock();
    }
    byte[] id = BackupHeader.newId();
    Key own = Key.fresh();
    Path temporary = file.resolveSibling("." + UUID.randomUUID() + TEMPORARY);
    sweep(file.getParent(), now);
    try {
      Optional<BackupHeader.Recovery> recovery =
          keys.recoverySlot(vault)
              .map(slot -> BackupHeader.Recovery.of(vault.id(), slot, vault.master(), own, id));
      BackupHeader header = BackupHeader.of(id, own, passphrase, cost, recovery);
      BackupContents contents = write(temporary, header, own, now, progress);
      refuseToReplace(file, replace);
      WholeFile.move(temporary, file);
      return contents;
    } catch (FileAlreadyExistsException there) {
      throw there;
    } catch (IOException failure) {
      throw NotSaved.because(failure);
    } finally {
      own.wipe();
      remove(temporary);
    }
  }

  /** Removes temporary files that interrupted backups left next to the file; they are sealed. */
  private static void sweep(Path folder, Instant now) {
    try {
      for (Path left : Folder.list(folder, TEMPORARY)) {
        if (LEFT.matcher(left.getFileName().toString()).matches() && isOld(left, now)) {
          remove(left);
        }
      }
    } catch (IOException unlisted) {
      // A folder that cannot be listed may still be writable.
      return;
    }
  }

  private static boolean isOld(Path left, Instant now) throws IOException {
    Instant written = Files.getLastModifiedTime(left, LinkOption.NOFOLLOW_LINKS).toInstant();
    return written.isBefore(now.minus(LONGEST_SAVE));
  }

  private static void refuseToReplace(Path file, boolean replace) throws IOException {
    if (!replace && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString());
    }
  }

  /** After a move there is none; what cannot be removed now is sealed. */
  private static void remove(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException left) {
      // What cannot be removed now is sealed, and the failure that led here is thrown.
      return;
    }
  }

  private BackupContents write(
      Path temporary, BackupHeader header, Key own, Instant now, Progress progress)
      throws IOException, Unreadable {
    BackupContents.Count count = new BackupContents.Count(now);
    byte[] sum;
    try (FileChannel channel =
        FileChannel.open(
            temporary,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            OwnerOnly.file(temporary))) {
      write(channel, header.all());
      ChunkOutput chunks = new ChunkOutput(bytes -> write(channel, bytes), own, header.all());
      try (DataOutputStream out = new DataOutputStream(chunks)) {
        out.writeByte(OpenBackup.LAYOUT);
        out.writeUTF(now.toString());
        byte[] keyFile = vault.isProtected() ? vault.keyFile() : new byte[0];
        out.writeInt(keyFile.length);
        out.write(keyFile);
        entries(out, count, progress);
      }
      sum = chunks.sum();
      channel.force(true);
    }
    try (OpenBackup written = new OpenBackup(temporary, header, own.copy())) {
      if (!MessageDigest.isEqual(sum, written.sum(progress))) {
        throw new NotSaved(NotSaved.Kind.DAMAGED);
      }
    } catch (Unreadable notWhole) {
      throw new NotSaved(NotSaved.Kind.DAMAGED);
    }
    return count.contents();
  }

  private static void write(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
  }

  private void entries(DataOutputStream out, BackupContents.Count count, Progress progress)
      throws IOException, Unreadable {
    BackupPaths.Listed listed = BackupPaths.in(dataFolder);
    listed.unlisted().forEach(count::left);
    List<String> paths = new ArrayList<>(listed.paths());
    long written = 0;
    // Reading it back takes the second half of the time.
    long all = 2L * paths.size();
    for (String path : paths) {
      progress.at(written++, all);
      Optional<byte[]> content = content(path);
      if (content.isEmpty()) {
        count.left(path);
        continue;
      }
      BackupEntry entry = BackupEntry.of(path, content.get(), Optional.of(vault));
      out.writeByte(OpenBackup.ENTRY);
      entry.write(out);
      count.taken(entry);
    }
    out.writeByte(OpenBackup.END);
    out.writeLong(count.entries());
  }

  /** Empty where the file cannot be read, or is longer than any file of the program. */
  private Optional<byte[]> content(String path) {
    try {
      return Optional.of(LimitedFile.read(dataFolder.resolve(path), BackupEntry.MAX_BYTES));
    } catch (Unreadable unreadable) {
      // The file is listed as left out, by its name.
      return Optional.empty();
    }
  }
}
