package org.sealready.vault.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The write lock of a data folder: a file lock that one program at a time has. The operating system
 * releases it when the program ends, also after a crash. A second start leaves a file that asks the
 * running program to show its window; that needs no network and no pipe.
 */
public final class OneWriter implements AutoCloseable {

  private static final String LOCK = "writer.lock";
  private static final String CALL = "show.call";

  /**
   * The folders that this program itself writes into. It must not open their lock file again: on
   * POSIX systems closing any channel of a file gives up the locks that the program has on it.
   */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final Path folder;
  private final FileChannel channel;
  private final Optional<FileLock> lock;
  private final FileMark folderMark;
  private final FileMark lockMark;

  private OneWriter(Path path, Path folder, FileChannel channel, Optional<FileLock> lock)
      throws IOException {
    this.path = path;
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
    this.folderMark = FileMark.of(folder);
    this.lockMark = FileMark.of(folder.resolve(LOCK));
  }

  /**
   * Locks this folder, which is created where it is missing; empty if another program has the lock.
   *
   * @throws IOException if no file can be created in the folder
   */
  public static Optional<OneWriter> of(Path dataFolder) throws IOException {
    OwnerOnly.createFolder(dataFolder);
    return ofExisting(dataFolder);
  }

  /**
   * As above, but never creates the folder: there was one, which was moved.
   *
   * @throws IOException if it is not there
   */
  public static Optional<OneWriter> ofExisting(Path dataFolder) throws IOException {
    Path folder = dataFolder.toRealPath();
    if (!OURS.add(folder)) {
      return Optional.empty();
    }
    Optional<OneWriter> writer = Optional.empty();
    try {
      writer = locked(dataFolder, folder);
    } finally {
      if (writer.isEmpty()) {
        OURS.remove(folder);
      }
    }
    return writer;
  }

  private static Optional<OneWriter> locked(Path path, Path folder) throws IOException {
    Path file = folder.resolve(LOCK);
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            OwnerOnly.file(file));
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      Files.deleteIfExists(folder.resolve(CALL));
      return Optional.of(new OneWriter(path, folder, channel, Optional.of(lock)));
    } catch (IOException noLocks) {
      // A network drive may not support locks. Two programs that write at once save both versions;
      // a program that cannot save at all would be worse.
      return Optional.of(new OneWriter(path, folder, channel, Optional.empty()));
    }
  }

  /**
   * Whether the folder at the path is still the one that was locked. It may have been moved or
   * replaced, or a link may have a new target.
   *
   * @throws IOException if that cannot be found out
   */
  public boolean isHere() throws IOException {
    return Files.isDirectory(path) && FileMark.of(path).equals(folderMark);
  }

  /** Whether the lock file is still the one that was locked, and not deleted or exchanged. */
  public boolean hasItsLock() throws IOException {
    Path file = path.resolve(LOCK);
    return Files.exists(file) && FileMark.of(file).equals(lockMark);
  }

  /**
   * Tries the lock of this folder and releases it at once; changes no file.
   *
   * @return whether a program has the lock
   */
  public static boolean probe(Path dataFolder) throws IOException {
    Path file = dataFolder.resolve(LOCK);
    if (!Files.exists(file)) {
      return false;
    }
    if (OURS.contains(dataFolder.toRealPath())) {
      return true;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock free = channel.tryLock()) {
      return free == null;
    } catch (IOException cannotBeFoundOut) {
      // For reports only; a program that writes tries the lock itself.
      return false;
    }
  }

  /** Asks the program that has the lock to show its window. */
  public static void call(Path folder, ShowRequest request) throws IOException {
    Path file = folder.resolve(CALL);
    if (request.file().isPresent()) {
      WholeFile.write(file, request.written());
    } else if (!Files.exists(file)) {
      Files.createFile(file, OwnerOnly.file(file));
    }
  }

  /** Whether the request in this folder was answered, or there is none. */
  public static boolean isHeard(Path folder) {
    return !Files.exists(folder.resolve(CALL));
  }

  /** Removes the request of a second start, if there was one since the last time. */
  public Optional<ShowRequest> takeCall() {
    Path file = folder.resolve(CALL);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      ShowRequest request = ShowRequest.read(file);
      return Files.deleteIfExists(file) ? Optional.of(request) : Optional.empty();
    } catch (IOException held) {
      // Retried a moment later: a request that cannot be removed now stays there.
      return Optional.empty();
    }
  }

  /** Releases the lock. The lock file stays: deleting it would let two programs lock. */
  @Override
  public void close() throws IOException {
    try (channel) {
      if (lock.isPresent()) {
        lock.get().release();
      }
    } finally {
      OURS.remove(folder);
    }
  }
}
